package id.saring.cli;

import id.saring.io.PublishedFolder;
import id.saring.run.InputTally;
import id.saring.run.RunReport;
import id.saring.run.SourceTally;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/**
 * A log that may be kept and sent on: numbers, codes and hashes, never a text, a name, an account
 * or the name of a file, since files are named after people. A source is called by the SHA-256 of
 * its input, which stands beside the file's name in the manifest. Used by one thread.
 */
final class NightLog implements Closeable {

  private static final int HASH_SHOWN = 12;

  private final PrintWriter out;
  private final Clock clock;

  private NightLog(Writer out, Clock clock) {
    this.out = new PrintWriter(out, true);
    this.clock = clock;
  }

  /** A log that nobody keeps. */
  static NightLog none() {
    return new NightLog(Writer.nullWriter(), Clock.systemUTC());
  }

  /**
   * Opens a log at its end.
   *
   * @throws IOException if it cannot be written
   */
  static NightLog to(Path file, Clock clock) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      PublishedFolder.createPrivate(parent);
    }
    if (!Files.exists(file)) {
      PublishedFolder.createPrivateFile(file);
    }
    return new NightLog(
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
        clock);
  }

  void started(String runDate) {
    line("start version=" + Version.number() + " run_date=" + runDate);
  }

  /** What became of every source, then the night. */
  void done(RunReport report, int code) {
    report.manifest().inputs().forEach(this::input);
    report.manifest().outputs().forEach(o -> line("output rows=" + o.rows() + " " + o.name()));
    report.unarchived().ifPresent(problem -> line("archive problem=" + problem.key()));
    StringBuilder counts = new StringBuilder();
    report
        .manifest()
        .counts()
        .byName()
        .forEach((name, count) -> counts.append(' ').append(name).append('=').append(count));
    line("done run=" + report.runId() + " code=" + code + counts);
  }

  private void input(InputTally input) {
    String sha256 = input.sha256();
    String hash = sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
    for (SourceTally source : input.sources()) {
      Optional<String> problem = source.problem().map(one -> one.code());
      line(
          "source input=%s format=%s records=%d items=%d rejected=%d warnings=%d%s"
              .formatted(
                  hash,
                  source.format().isEmpty() ? "-" : source.format(),
                  source.records(),
                  source.items(),
                  source.rejected(),
                  source.warnings().size(),
                  problem.map(code -> " problem=" + code).orElse("")));
    }
  }

  /** A night that ended early: the kind of fault and where, without its words. */
  void failed(Throwable fault) {
    line("failed " + fault.getClass().getName());
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("id.saring.")) {
        line("  at " + frame);
      }
    }
  }

  private void line(String text) {
    out.println(clock.instant() + " " + text);
  }

  @Override
  public void close() {
    out.close();
  }
}
