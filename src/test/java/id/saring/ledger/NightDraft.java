package id.saring.ledger;

import id.saring.item.ItemKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small night, changed where a test wants it otherwise. */
public final class NightDraft {

  private final String run;
  private Iterable<Night.Delivery> deliveries = List.of();
  private String conditions = "c";
  private String previous = "";
  private String manifest = "{}";
  private String manifestSha256 = "m";
  private Map<String, Long> counts = Map.of("items", 3L);
  private List<Night.Output> outputs = List.of(new Night.Output("lembar-tinjauan.csv", 1, "s"));
  private List<Night.SourceRead> sources =
      List.of(new Night.SourceRead("a.ndjson", "h", 7, true, true, Optional.of(Nights.CONTENTS)));
  private Map<ItemKey, Long> aliases = Map.of();
  private List<CopyMark> copies = List.of();
  private Map<String, Map<String, String>> entries = Map.of("uji-gas", Map.of("istilah", "gas"));

  private NightDraft(String run) {
    this.run = run;
  }

  /** A night whose name begins with its run date. */
  public static NightDraft of(String run) {
    return new NightDraft(run);
  }

  public NightDraft rows(Night.Delivery... rows) {
    return rows(List.of(rows));
  }

  public NightDraft rows(Iterable<Night.Delivery> rows) {
    this.deliveries = rows;
    return this;
  }

  public NightDraft conditions(String hash) {
    this.conditions = hash;
    return this;
  }

  public NightDraft manifest(String text, String sha256, String previousSha256) {
    this.manifest = text;
    this.manifestSha256 = sha256;
    this.previous = previousSha256;
    return this;
  }

  public NightDraft counts(Map<String, Long> numbers) {
    this.counts = numbers;
    return this;
  }

  public NightDraft outputs(Night.Output... files) {
    this.outputs = List.of(files);
    return this;
  }

  public NightDraft sources(Night.SourceRead... files) {
    this.sources = List.of(files);
    return this;
  }

  public NightDraft aliases(Map<ItemKey, Long> keys) {
    this.aliases = keys;
    return this;
  }

  public NightDraft copies(List<CopyMark> marks) {
    this.copies = marks;
    return this;
  }

  public NightDraft entries(Map<String, Map<String, String>> cells) {
    this.entries = cells;
    return this;
  }

  public Night night() {
    return new Night(
        new Night.Identity(
            run,
            LocalDate.parse(run.substring(0, 10)),
            "f" + run,
            conditions,
            "1",
            "l",
            "r",
            previous,
            manifestSha256),
        counts,
        outputs,
        sources,
        deliveries,
        aliases,
        copies,
        entries,
        manifest);
  }
}
