package id.saring.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a night is told of beside its folder: the log, the last line; and where its options are.
 */
final class NightReporting {

  @Option(names = "--log", paramLabel = "FILE", descriptionKey = "screen.log")
  private @Nullable Path log;

  @Option(names = "--summary", paramLabel = "full|line", descriptionKey = "screen.summary")
  private String summary = "full";

  /** Read before picocli is asked, since it holds the defaults (SettingsFile). */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
  private @Nullable Path config;

  /** Refuses what cannot be used. */
  void check(BaseCommand command) {
    if (!summary.equals("full") && !summary.equals("line")) {
      throw command.usage("bad-value", "--summary", summary);
    }
  }

  boolean isBrief() {
    return summary.equals("line");
  }

  /**
   * Opens the log; one that cannot be opened is a usage fault, before anything starts.
   *
   * @param dryRun whether nothing may be written, not even a log
   */
  NightLog open(BaseCommand command, boolean dryRun) {
    Path kept = log;
    if (kept == null || dryRun) {
      return NightLog.none();
    }
    try {
      return NightLog.to(command.path(kept), command.terminal().clock());
    } catch (IOException e) {
      throw command.usage("no-log", kept.toString());
    }
  }
}
