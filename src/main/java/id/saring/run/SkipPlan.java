package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.io.Sha256;
import id.saring.ledger.FileContents;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.PastReading;
import id.saring.roster.AccountSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files need not be read again: an earlier run read the very same bytes under the same name,
 * with the same lexicon, roster, options and program, to their end, and nothing in them waits for a
 * parent or was opened again by its reviewer. A file is hashed beforehand only if one of its name
 * and size is known. Immutable.
 *
 * @param skips by path as shown
 */
public record SkipPlan(Map<String, Skip> skips) {

  /** Everything is read. */
  static final SkipPlan NONE = new SkipPlan(Map.of());

  public SkipPlan {
    skips = Map.copyOf(skips);
  }

  /**
   * A file that is not read.
   *
   * @param run which run read it
   * @param contents what that run read
   */
  public record Skip(String run, String sha256, long bytes, FileContents contents) {}

  /** Of which accounts there is an item in the files that are not read. */
  Attendance attendance() {
    Attendance attendance = new Attendance();
    skips.forEach((file, skip) -> attendance.add(file, AccountSet.of(skip.contents().accounts())));
    return attendance;
  }

  /** Day of the newest item of a file that is not read. */
  Optional<LocalDate> newest(String file) {
    return Optional.ofNullable(skips.get(file)).flatMap(skip -> skip.contents().newest());
  }

  Optional<Skip> of(InputFile file) {
    return Optional.ofNullable(skips.get(file.shown()));
  }

  /**
   * Makes the plan of a night. With standard input among the inputs nothing is skipped: whether
   * such a night is a replay is known only after reading.
   *
   * @throws IOException if the ledger cannot be read
   */
  static SkipPlan of(
      Ledger ledger, ScreeningOptions options, String conditions, List<InputFile> files)
      throws IOException {
    if (options.standardInput()) {
      return NONE;
    }
    long before = replayed(ledger, options, conditions, files);
    Set<String> reopened = ledger.reopenedSources(before);
    Map<String, Skip> skips = new HashMap<>();
    for (InputFile file : files) {
      if (file.path().isEmpty() || file.problem().isPresent() || holds(file, reopened)) {
        continue;
      }
      Path path = file.path().get();
      long bytes = sizeOf(path);
      Map<String, PastReading> readings = ledger.readings(file.shown(), bytes, conditions, before);
      String sha256 = readings.isEmpty() ? "" : hashOf(path);
      PastReading reading = readings.get(sha256);
      if (reading != null) {
        skips.put(file.shown(), new Skip(reading.run(), sha256, bytes, reading.contents()));
      }
    }
    return new SkipPlan(skips);
  }

  /**
   * A replay skips what its first run skipped, and not what that very run read. Whether a file can
   * be read to its end tonight is not known yet; of runs with the same inputs the last one counts.
   */
  private static long replayed(
      Ledger ledger, ScreeningOptions options, String conditions, List<InputFile> files)
      throws IOException {
    List<CommittedRun> runs = new ArrayList<>(ledger.runsOf(options.runDate(), conditions));
    if (runs.isEmpty()) {
      return Ledger.ALL;
    }
    Map<String, String> inputs = new HashMap<>();
    for (InputFile file : files) {
      inputs.put(file.shown(), file.path().map(SkipPlan::hashOf).orElse(""));
    }
    Collections.reverse(runs);
    for (CommittedRun run : runs) {
      if (ledger.sources(run.seq()).equals(inputs)) {
        return run.seq();
      }
    }
    return Ledger.ALL;
  }

  private static boolean holds(InputFile file, Set<String> sources) {
    return sources.stream()
        .anyMatch(
            source ->
                source.startsWith(file.shown() + ":") || source.startsWith(file.shown() + "#"));
  }

  private static long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return -1; // it is handed to the readers, which tell why
    }
  }

  private static String hashOf(Path path) {
    try {
      return Sha256.of(path);
    } catch (IOException e) {
      return ""; // likewise
    }
  }
}
