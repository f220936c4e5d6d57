package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.io.CsvOutput;
import id.saring.io.TableProblem;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.WordList;
import id.saring.review.SheetCell;
import id.saring.text.CharFold;
import id.saring.workbench.FormListing;
import id.saring.workbench.FormListing.Line;
import id.saring.workbench.FormListing.OfEntry;
import id.saring.workbench.backtest.Spellings;
import id.saring.workbench.past.ArchivedPast;
import id.saring.workbench.past.Days;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon forms [ID|TERM…]}: every form that an entry catches, by level, each tried
 * in a sentence, and what it would catch by accident among everyday words and in the archive, if
 * there is one.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or no such entry; 4 the lexicon has errors; 6 the
 * archive is damaged or of another version.
 */
@Command(name = "forms")
final class LexiconFormsCommand extends BaseCommand {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "istilah",
          "status",
          "cara",
          "bentuk",
          "contoh",
          "ditemukan",
          "cara_ditemukan",
          "kata_sehari_hari",
          "arsip_butir",
          "arsip_dihitung");

  @Parameters(arity = "0..*", paramLabel = "ID|TERM", descriptionKey = "lexicon.forms.entry")
  private List<String> asked = List.of();

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Option(names = "--words", paramLabel = "FILE", descriptionKey = "lexicon.forms.words")
  private @Nullable Path words;

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "past.state")
  private Path state = Path.of("state");

  @Option(names = "--csv", descriptionKey = "lexicon.forms.csv")
  private boolean csv;

  LexiconFormsCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException, InterruptedException {
    Set<String> dictionary = dictionary();
    LexiconLoad load = LexiconReader.read(layers.resolve(this));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    Collection<Entry> entries = entries(load.lexicon());
    FormListing listing = FormListing.of(load.lexicon(), entries, dictionary);
    Spellings past = past(load.lexicon(), entries);
    if (csv) {
      printCsv(listing, past);
    } else {
      listing.entries().forEach(new FormsReport(words(), terminal().out(), past)::print);
      printSum(listing, dictionary.size());
    }
    return ExitCode.DONE;
  }

  /** The archive is asked if it is there; forms can be listed without it. */
  private Spellings past(Lexicon lexicon, Collection<Entry> entries)
      throws IOException, InterruptedException {
    List<Entry> lookedFor = entries.stream().filter(one -> one.status().matches()).toList();
    try (Archive archive = Archive.open(path(state).resolve(Archive.FOLDER))) {
      int threads = Runtime.getRuntime().availableProcessors();
      return Spellings.of(lexicon, lookedFor, new ArchivedPast(archive, Days.ALL, threads));
    } catch (ArchiveException e) {
      if (e.kind() == ArchiveException.Kind.ABSENT) {
        return Spellings.NONE;
      }
      throw e;
    }
  }

  /** The words that come with the program, and the first cell of each line of the user's list. */
  private Set<String> dictionary() throws IOException {
    Set<String> dictionary = new TreeSet<>(WordList.everyday());
    if (words != null) {
      Path file = existingFile(words);
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        lines
            .map(line -> line.replace("\uFEFF", "").split("[\t;,]", 2)[0].strip())
            .filter(word -> !word.isEmpty() && !word.startsWith("#"))
            .map(CharFold::fold)
            .forEach(dictionary::add);
      } catch (java.io.UncheckedIOException e) {
        if (e.getCause() instanceof MalformedInputException) {
          throw usage("forms-not-utf8", String.valueOf(words));
        }
        throw e.getCause();
      }
    }
    return dictionary;
  }

  private Collection<Entry> entries(Lexicon lexicon) {
    if (asked.isEmpty()) {
      return lexicon.entries().values();
    }
    Set<Entry> found = new LinkedHashSet<>();
    for (String one : asked) {
      List<Entry> meant = EntrySearch.find(lexicon, one);
      if (meant.isEmpty()) {
        throw usage("no-such-entry", one);
      }
      found.addAll(meant);
    }
    return found;
  }

  private void printSum(FormListing listing, int dictionary) {
    long forms = listing.entries().stream().mapToLong(one -> one.lines().size()).sum();
    long lost = listing.entries().stream().mapToLong(one -> one.lost().size()).sum();
    long hit = listing.entries().stream().filter(one -> !one.everyday().isEmpty()).count();
    print(
        words()
            .say(
                "forms-sum",
                words().number(listing.entries().size()),
                words().number(forms),
                words().number(lost),
                words().number(hit),
                words().number(dictionary)));
  }

  private void printCsv(FormListing listing, Spellings past) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      out.row(COLUMNS);
      for (OfEntry one : listing.entries()) {
        for (Line line : one.lines()) {
          out.row(row(one, line, past));
        }
      }
    }
    terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
  }

  private static List<String> row(OfEntry one, Line line, Spellings past) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(one.entry().id());
    cells.add(one.entry().term());
    cells.add(one.entry().status().code());
    cells.add(line.level().code());
    cells.add(line.form());
    cells.add(line.example());
    cells.add(line.found().map(FormListing.Found::text).orElse(""));
    cells.add(line.found().map(found -> found.level().code()).orElse(""));
    boolean first = line.equals(one.lines().get(0));
    cells.add(first ? String.join("|", one.everyday().keySet()) : "");
    Spellings.Use use = past.of(one.entry(), line.form());
    cells.add(past.isKnown() ? String.valueOf(use.items()) : "");
    cells.add(past.isKnown() ? String.valueOf(use.counting()) : "");
    return cells.stream().map(SheetCell::guarded).toList();
  }
}
