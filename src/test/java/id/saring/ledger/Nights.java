package id.saring.ledger;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
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

  static Night night(String run, Iterable<Night.Delivery> deliveries) {
    return new Night(
        new Night.Identity(
            run, LocalDate.parse(run.substring(0, 10)), "f" + run, "c", "1", "l", "r", "", "m"),
        Map.of("items", 3L),
        List.of(new Night.Output("lembar-tinjauan.csv", 1, "s")),
        List.of(new Night.SourceRead("a.ndjson", "h", 7, true, true, Optional.of(CONTENTS))),
        deliveries,
        Map.of(),
        List.of(),
        Map.of("uji-gas", Map.of("istilah", "gas")),
        "{}");
  }

  static Night night(String run, String... items) {
    return night(
        run, Arrays.stream(items).map(item -> delivery(key(item), Cause.NEW, item)).toList());
  }
}
