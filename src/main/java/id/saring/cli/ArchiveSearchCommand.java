package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveQuery;
import id.saring.archive.ArchivedItem;
import id.saring.archive.Excerpt;
import id.saring.io.CsvOutput;
import id.saring.io.TableProblem;
import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.review.ArchiveRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring archive search QUERY}: what past nights held, the newest first.
 *
 * <p>Exit codes: 0 done, also if nothing was found; 2 wrong question, or there is no archive; 4 the
 * lexicon has errors and a contest was asked for; 6 damaged or of another version.
 */
@Command(name = "search")
final class ArchiveSearchCommand extends BaseCommand {

  private static final int SHOWN = 20;
  private static final int IN_A_TABLE = 100_000;

  @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "archive.query")
  private List<String> asked = List.of();

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "archive.state")
  private Path state = Path.of("state");

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "archive.zone")
  private String zone = "Asia/Jakarta";

  @Option(names = "--most", paramLabel = "N", descriptionKey = "archive.most")
  private @Nullable Integer most;

  @Option(names = "--csv", descriptionKey = "archive.csv")
  private boolean csv;

  ArchiveSearchCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    ZoneId zoneId = Zones.of(zone).orElseThrow(() -> usage("bad-value", "--zone", zone));
    int limit = most == null ? csv ? IN_A_TABLE : SHOWN : most;
    requirePositive("--most", limit);
    ArchiveQuery query;
    try {
      query = ArchiveQuery.parse(String.join(" ", asked), this::lexicon);
    } catch (ArchiveQuery.MisreadException e) {
      complain(e.problem().in(words().locale()));
      return ExitCode.USAGE;
    } catch (LexiconErrorsException e) {
      e.problems.forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("archive-lexicon"));
      return ExitCode.UNUSABLE;
    }
    try (Archive archive = Archive.open(path(state).resolve(Archive.FOLDER))) {
      Archive.Found found = archive.search(query, limit);
      Excerpt excerpt = new Excerpt(query);
      if (csv) {
        printCsv(found, excerpt, zoneId);
      } else {
        for (ArchivedItem item : found.items()) {
          print(ArchiveRow.of(item, excerpt, zoneId));
        }
        print(
            words()
                .say(
                    found.items().size() < found.total() ? "archive-found-more" : "archive-found",
                    words().number(found.total()),
                    words().number(archive.size()),
                    words().number(found.items().size())));
      }
      if (csv && found.items().size() < found.total()) {
        complain(
            words()
                .say(
                    "archive-cut",
                    words().number(found.total()),
                    words().number(found.items().size())));
      }
    }
    return ExitCode.DONE;
  }

  private Lexicon lexicon() {
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      throw new LexiconErrorsException(load.problems());
    }
    return load.lexicon();
  }

  /** A contest cannot be looked up. */
  private static final class LexiconErrorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<TableProblem> problems;

    LexiconErrorsException(List<TableProblem> problems) {
      super("lexicon errors");
      this.problems = problems.stream().filter(TableProblem::isError).toList();
    }
  }

  private void print(ArchiveRow row) {
    Item item = row.item().subject().item();
    print(
        "%s  %s %s  %s"
            .formatted(
                row.time().isEmpty() ? "–" : row.time(),
                item.platform().code(),
                item.activity().code(),
                DisplayText.clean(row.account())));
    print("  " + DisplayText.clean(row.excerpt()));
    print("  " + DisplayText.clean(item.source().label()));
  }

  private void printCsv(Archive.Found found, Excerpt excerpt, ZoneId zoneId) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      out.row(ArchiveRow.COLUMNS);
      for (ArchivedItem item : found.items()) {
        out.row(ArchiveRow.of(item, excerpt, zoneId).cells());
      }
    }
    terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
  }
}
