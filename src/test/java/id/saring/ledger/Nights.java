package id.saring.ledger;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small nights for the ledger's own tests. */
final class Nights {

  static final FileContents CONTENTS =
      new FileContents(new byte[] {1, 2, 1}, Optional.of(LocalDate.parse("2024-11-30")));

  private Nights() {}

  static ItemKey key(String item) {
    return new ItemKey(Sha256.of(item));
  }

  static FindingId id(String item) {
    return FindingId.of(key(item), "UJI");
  }

  static Night.Delivery delivery(ItemKey key, Cause cause, String text) {
    return new Night.Delivery(
        FindingId.of(key, "UJI"),
        key,
        List.of(),
        SheetKind.REVIEW,
        cause,
        Sha256.of(text),
        Set.of("uji-gas"),
        Optional.of(
            new Night.Evidence(
                Map.of("teks", text, "instansi", "Dinas Uji"),
                Optional.of(RawRecord.ofText(text)),
                Sha256.of(text),
                List.of(new Night.Hit("uji-gas", "gas", "persis", "a", "b", 45, "text", 0, 3)),
                "2024-10-15T02:00:00Z")));
  }

  /** A row of the review sheet with these cells. */
  static Night.Delivery row(String item, Map<String, String> cells) {
    Night.Delivery plain = delivery(key(item), Cause.NEW, item);
    Night.Evidence kept = plain.evidence().orElseThrow();
    return with(
        plain,
        new Night.Evidence(
            cells, kept.raw(), kept.rawSha256(), kept.matches(), "2024-10-15T02:00:00Z"));
  }

  static Night.Delivery with(Night.Delivery row, Night.Evidence evidence) {
    return new Night.Delivery(
        row.id(),
        row.key(),
        row.aliases(),
        row.sheet(),
        row.cause(),
        row.textSha256(),
        row.entries(),
        Optional.of(evidence));
  }

  static Night.Delivery with(Night.Delivery row, ItemKey... aliases) {
    return new Night.Delivery(
        row.id(),
        row.key(),
        List.of(aliases),
        row.sheet(),
        row.cause(),
        row.textSha256(),
        row.entries(),
        row.evidence());
  }

  /** A row beside the review sheet, of which no words are kept. */
  static Night.Delivery aside(String item, SheetKind sheet, String... entries) {
    return new Night.Delivery(
        id(item), key(item), List.of(), sheet, Cause.NEW, "h", Set.of(entries), Optional.empty());
  }

  /** A decision of Ani; {@code dibuka} opens an earlier one again. */
  static Decision decided(String item, String decision) {
    return decided(item, "Ani", decision, "", "2024-12-02T03:00:00Z");
  }

  /** The same of anybody, with the day that was typed and the time when it was recorded. */
  static Decision decided(
      String item, String reviewer, String decision, String typed, String recorded) {
    boolean opened = decision.equals("dibuka");
    return new Decision(
        id(item),
        opened || decision.equals("tunda"),
        new Decision.Words(opened ? "" : decision, "", "", "", reviewer, "", "", typed),
        new Decision.Origin("lembar.csv", 2, Optional.empty(), Instant.parse(recorded)));
  }

  static Night night(String run, Iterable<Night.Delivery> deliveries) {
    return NightDraft.of(run).rows(deliveries).night();
  }

  static Night night(String run, String... items) {
    return night(
        run, Arrays.stream(items).map(item -> delivery(key(item), Cause.NEW, item)).toList());
  }
}
