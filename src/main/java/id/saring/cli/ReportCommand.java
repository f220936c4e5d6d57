package id.saring.cli;

import id.saring.io.FileFacts;
import id.saring.io.PublishedFile;
import id.saring.io.Sha256;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.Written;
import id.saring.run.LastNight;
import id.saring.run.NightPage;
import id.saring.run.PublishedNight;
import id.saring.run.RunId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring report [RUN]}: the page of a night again, from its published files. */
@Command(name = "report")
final class ReportCommand extends BaseCommand {

  private static final String STANDARD_OUTPUT = "-";

  @Parameters(arity = "0..1", paramLabel = "RUN", descriptionKey = "report.run")
  private @Nullable String run;

  @Option(names = "--runs", paramLabel = "DIR", descriptionKey = "report.runs")
  private Path runs = Path.of("reviews");

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "report.state")
  private Path state = Path.of("state");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "report.out")
  private @Nullable Path out;

  ReportCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    RunId id = run == null ? latest() : RunId.parse(run).orElseThrow(() -> unknown(run));
    Path folder = path(state);
    return Ledger.isIn(folder)
        ? StateFolder.locked(
            this, folder, terminal().clock().instant(), ledger -> make(id, Optional.of(ledger)))
        : make(id, Optional.empty());
  }

  private RunId latest() throws IOException {
    return LastNight.in(path(runs))
        .map(LastNight::id)
        .orElseThrow(() -> usage("report-none", runs.toString()));
  }

  private RuntimeException unknown(@Nullable String name) {
    return usage("report-unknown", String.valueOf(name), runs.toString());
  }

  private int make(RunId id, Optional<Ledger> ledger) throws IOException {
    Optional<CommittedRun> committed =
        ledger.isEmpty() ? Optional.empty() : ledger.get().run(id.toString());
    if (!FileFacts.isFolder(path(runs).resolve(id.toString()))) {
      throw committed.isPresent()
          ? usage("report-gone", id.toString(), runs.toString())
          : unknown(id.toString());
    }
    // A night that ran without the ledger has no place in it: what it says is of other nights.
    Optional<Ledger> memory = committed.flatMap(there -> ledger);
    Optional<PublishedNight> night = PublishedNight.of(path(runs), id, memory);
    if (night.isEmpty()) {
      complain(
          words().say("report-damaged", id.toString(), runs.resolve(id.toString()).toString()));
      return ExitCode.INCOMPLETE;
    }
    long before = committed.map(CommittedRun::seq).orElse(Ledger.ALL);
    List<String> changed = night.get().changed();
    byte[] page =
        new NightPage(memory, before)
            .of(night.get().folder(), night.get().manifest().copy(), changed);
    int code = write(id, page, committed, ledger);
    if (!changed.isEmpty()) {
      complain(words().say("report-changed", id.toString(), String.join(", ", changed)));
    }
    return code;
  }

  private int write(
      RunId id, byte[] page, Optional<CommittedRun> committed, Optional<Ledger> ledger)
      throws IOException {
    Path typed = out == null ? Path.of("laporan-" + id + ".html") : out;
    boolean streamed = typed.toString().equals(STANDARD_OUTPUT);
    if (!streamed && FileFacts.exists(path(typed))) {
      throw usage("review-sheet-there", typed.toString());
    }
    if (ledger.isPresent() && committed.isPresent()) {
      ledger
          .get()
          .record(
              Written.ofRun(
                  terminal().clock().instant(),
                  Written.Kind.PAGE,
                  String.valueOf(typed.getFileName()),
                  Sha256.of(page),
                  committed.get().seq()));
    }
    if (streamed) {
      terminal().out().print(new String(page, StandardCharsets.UTF_8));
      terminal().out().flush();
      return ExitCode.DONE;
    }
    try {
      PublishedFile.create(path(typed), page);
    } catch (FileAlreadyExistsException e) {
      throw usage("review-sheet-there", typed.toString());
    } catch (IOException e) {
      complain(words().say("unwritable", typed.toString(), Faults.reason(e)));
      return ExitCode.UNWRITABLE;
    }
    print(words().say("report-written", typed.toString(), Sha256.of(page)));
    return ExitCode.DONE;
  }
}
