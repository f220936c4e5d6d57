package id.saring.cli;

import id.saring.io.PublishedFile;
import id.saring.ledger.Ledger;
import id.saring.ledger.Written;
import id.saring.review.SheetAgain;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring review sheet RUN}: the sheet of a night again, from the ledger alone. */
@Command(name = "sheet")
final class ReviewSheetCommand extends BaseCommand {

  @Parameters(paramLabel = "RUN", descriptionKey = "review.sheet.run")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String run;

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "option.state")
  private Path state = Path.of("state");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "review.sheet.out")
  private Path out = Path.of(".");

  ReviewSheetCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    return StateFolder.locked(this, path(state), terminal().clock().instant(), this::write);
  }

  private int write(Ledger ledger) throws IOException {
    SheetAgain sheet =
        SheetAgain.of(ledger, run).orElseThrow(() -> usage("review-sheet-unknown", run));
    Path typed = out.resolve(sheet.name().replace(".csv", "-" + run + ".csv")).normalize();
    Path file = path(typed);
    if (Files.exists(file)) {
      throw usage("review-sheet-there", typed.toString());
    }
    ledger.record(
        Written.ofRun(
            terminal().clock().instant(),
            Written.Kind.SHEET,
            String.valueOf(file.getFileName()),
            sheet.bytes().sha256(),
            ledger.run(run).orElseThrow().seq()));
    try {
      PublishedFile.create(file, sheet.bytes().copy());
    } catch (FileAlreadyExistsException e) {
      throw usage("review-sheet-there", typed.toString());
    } catch (IOException e) {
      complain(words().say("unwritable", typed.toString(), String.valueOf(e.getMessage())));
      return ExitCode.UNWRITABLE;
    }
    print(words().say("review-sheet-written", typed.toString(), sheet.bytes().sha256()));
    if (sheet.same()) {
      print(words().say("review-sheet-same"));
      return ExitCode.DONE;
    }
    complain(
        sheet.purged() > 0
            ? words().say("review-sheet-purged", words().number(sheet.purged()))
            : words().say("review-sheet-differs"));
    return ExitCode.INCOMPLETE;
  }
}
