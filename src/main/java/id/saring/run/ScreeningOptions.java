package id.saring.run;

import id.saring.ingest.container.Limits;
import id.saring.io.CsvOutput.Dialect;
import id.saring.workbench.past.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the user asked for, understood and checked.
 *
 * @param inputs existing files and folders
 * @param standardInput whether items come on standard input too
 * @param accounts the roster; empty only with {@code allAuthors}
 * @param lexicon layers, the later ones over the earlier
 * @param contests ids of the contests; empty means all
 * @param out where run folders appear
 * @param state where the ledger lies; empty for a night without memory
 * @param archiveDays days after the last night that held an item for which the archive keeps it; 0
 *     for no archive, as without {@code state}
 * @param runDate day of the run
 * @param zone for times without a zone and for people without one
 * @param since first day of items, if limited
 * @param until last day of items, if limited
 * @param allAuthors whether everybody is screened, not only the roster
 * @param dialect dress of the CSV files
 * @param minScore smallest score of a row
 * @param maxRejects most rejects of a source before the run counts as incomplete
 * @param threads how many threads screen
 * @param columns our field to the column of a foreign table
 * @param limits how far containers are followed
 * @param office code of the office in ids of findings
 * @param dress workbooks beside the CSV, masked numbers
 * @param sample items of the blind sample; 0 for none
 * @param dryRun whether nothing is published
 */
public record ScreeningOptions(
    List<Path> inputs,
    boolean standardInput,
    Optional<Path> accounts,
    List<Path> lexicon,
    Set<String> contests,
    Path out,
    Optional<Path> state,
    int archiveDays,
    LocalDate runDate,
    ZoneId zone,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean allAuthors,
    Dialect dialect,
    int minScore,
    RejectLimit maxRejects,
    int threads,
    Map<String, String> columns,
    Limits limits,
    String office,
    SheetDress dress,
    int sample,
    boolean dryRun) {

  public ScreeningOptions {
    inputs = List.copyOf(inputs);
    lexicon = List.copyOf(lexicon);
    contests = Set.copyOf(contests);
    columns = Map.copyOf(columns);
    Objects.requireNonNull(dress, "dress");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(runDate, "runDate");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(dialect, "dialect");
    Objects.requireNonNull(maxRejects, "maxRejects");
    if (archiveDays < 0) {
      throw new IllegalArgumentException("days are not negative: " + archiveDays);
    }
    if (sample < 0 || sample > Lottery.MOST) {
      throw new IllegalArgumentException("0 to " + Lottery.MOST + " items, not " + sample);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** Which items are looked at. */
  public Admission admission() {
    return new Admission(zone, allAuthors, new Days(since, until));
  }

  /**
   * The options that change a result, by name, for the manifest and the run's fingerprint. Threads,
   * folders and the limit of rejects do not.
   */
  Map<String, String> resultChanging() {
    Map<String, String> options = new TreeMap<>();
    options.put("contest", String.join(",", new TreeSet<>(contests)));
    options.put("zone", zone.getId());
    options.put("since", since.map(LocalDate::toString).orElse(""));
    options.put("until", until.map(LocalDate::toString).orElse(""));
    options.put("all-authors", String.valueOf(allAuthors));
    options.put("sheet", dialect.code());
    options.put("min-score", String.valueOf(minScore));
    options.put("map", new TreeMap<>(columns).toString());
    options.put("kantor", office);
    options.putAll(dress.byOption());
    if (sample > 0) {
      options.put("sample", String.valueOf(sample)); // a night without one is the same as ever
    }
    options.put("state", String.valueOf(state.isPresent()));
    options.putAll(limits.byOption());
    return options;
  }
}
