package id.saring.lexicon;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.io.TableProblem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One rule about a lexicon that reads well: nothing here keeps it from being used, but each finding
 * is a reason to look again. Rules judge as of a day, so that a lexicon of a past contest can be
 * checked as its maintainers saw it.
 *
 * @param name short and stable, for filters and counts
 * @param severity of what it finds
 * @param finder looks for it
 */
public record LexiconCheck(String name, Severity severity, Finder finder) {

  /** Every check, in the order in which findings of one line are told. */
  public static final List<LexiconCheck> ALL =
      List.of(
          warning("contest-expired", ContestChecks::expired),
          warning("contest-expiring", ContestChecks::expiring),
          warning("number-twice", ContestChecks::numberTwice),
          warning("number-missing", ContestChecks::numberMissing),
          warning("unequal-coverage", ContestChecks::unequalCoverage),
          warning("no-entries", EntryChecks::none),
          warning("entry-expired", EntryChecks::expired),
          warning("entry-expiring", EntryChecks::expiring),
          warning("outside-contest", EntryChecks::outsideContest),
          warning("entry-twice", EntryChecks::twice),
          warning("variant-twice", FormChecks::variantTwice),
          warning("quoted-word", EntryChecks::quotedWord),
          warning("listed-twice", FormChecks::listedTwice),
          warning("entry-subsumed", FormChecks::subsumed),
          warning("entry-collision", FormChecks::collision),
          warning("no-examples", EntryChecks::withoutExamples),
          warning("gate-without-key", EntryChecks::gateWithoutKey),
          warning("number-of-nobody", EntryChecks::numberOfNobody),
          warning("group-empty", EntryChecks::emptyGroup),
          warning("same-person", EntryChecks::samePerson));

  /** So many days before the last one the check begins to speak of it. */
  private static final int SOON = 14;

  public LexiconCheck {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(finder, "finder");
  }

  /** Looks for what one check is about. */
  @FunctionalInterface
  public interface Finder {

    /** Tells {@code found} every place that deserves a look. */
    void find(LexiconLoad load, LocalDate asOf, Findings found);
  }

  private static LexiconCheck warning(String name, Finder finder) {
    return new LexiconCheck(name, Severity.WARNING, finder);
  }

  /** Whether a last day is today or within two weeks. */
  static boolean isSoon(LocalDate lastDay, LocalDate asOf) {
    return !asOf.isAfter(lastDay) && !lastDay.isAfter(asOf.plusDays(SOON));
  }

  /** What the check is about, in one sentence. */
  public String sentence(Locale locale) {
    return Message.of("lexicon.check-" + name).in(locale);
  }

  /** Runs this check alone. */
  public List<TableProblem> run(LexiconLoad load, LocalDate asOf) {
    Findings found = new Findings(this);
    finder.find(load, asOf, found);
    return List.copyOf(found.list);
  }

  /** Runs every check; findings are sorted by file and line. */
  public static List<TableProblem> runAll(LexiconLoad load, LocalDate asOf) {
    List<TableProblem> all = new ArrayList<>();
    ALL.forEach(check -> all.addAll(check.run(load, asOf)));
    all.sort(Comparator.comparing(TableProblem::file).thenComparingLong(TableProblem::line));
    return all;
  }

  /** Collects what one check found. Not thread-safe. */
  public static final class Findings {

    private static final Entry.Place NOWHERE = new Entry.Place("", 0);

    private final LexiconCheck check;
    private final List<TableProblem> list = new ArrayList<>();

    private Findings(LexiconCheck check) {
      this.check = check;
    }

    /** Adds a finding of a row whose id is {@code value}. */
    void at(LexiconLoad load, LexiconFile file, String value, Object... values) {
      at(load.placeOf(file, value).orElse(NOWHERE), "id", value, values);
    }

    /** Adds a finding of a cell. */
    void at(Entry.Place place, String column, String value, Object... values) {
      Message message = Message.of("lexicon.found-" + check.name(), values);
      list.add(
          new TableProblem(check.severity(), place.file(), place.line(), column, value, message));
    }
  }
}
