package id.saring.workbench;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.io.TableProblem.Severity;
import id.saring.lexicon.Entry;
import id.saring.lexicon.LexiconCheck;
import id.saring.lexicon.LexiconLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that {@code lexicon check} looks at: what reading said, the checks of single rows and
 * of the whole ({@link LexiconCheck}), and those that try texts. A lexicon with errors is not
 * tried: what is left out would make the rest look wrong.
 */
public final class Checkup {

  /** The check of what stands in the cells. */
  public static final String READING = "reading";

  private static final List<String> TRIED =
      List.of(
          "everyday-only",
          "worthless-alone",
          "dictionary-hit",
          "expression-hit",
          "example-missed",
          "example-weak",
          "example-hit");

  private Checkup() {}

  /**
   * A check that can be asked for by name.
   *
   * @param name short and stable
   * @param severity of what it finds
   * @param about what is right, in one sentence
   */
  public record Named(String name, Severity severity, Message about) {

    public Named {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(severity, "severity");
    }

    /** What the check is about, in one sentence. */
    public String sentence(Locale locale) {
      return about.in(locale);
    }
  }

  /** All checks in the order in which they are told. */
  public static List<Named> all() {
    return Stream.of(
            Stream.of(new Named(READING, Severity.ERROR, Message.of("workbench.check-" + READING))),
            LexiconCheck.ALL.stream()
                .map(
                    one ->
                        new Named(
                            one.name(), one.severity(), Message.of("lexicon.check-" + one.name()))),
            TRIED.stream()
                .map(
                    name ->
                        new Named(name, Severity.WARNING, Message.of("workbench.check-" + name))))
        .flatMap(named -> named)
        .toList();
  }

  /**
   * Runs checks.
   *
   * @param asOf day as of which dates are judged
   * @param only names of checks; what reading said is always told
   * @return everything found, errors of reading first, then by file and line
   */
  public static List<Remark> run(LexiconLoad load, LocalDate asOf, Set<String> only) {
    return run(load, asOf, only, EverydayWords.standard());
  }

  /** Runs checks against other everyday words. */
  public static List<Remark> run(
      LexiconLoad load, LocalDate asOf, Set<String> only, EverydayWords everyday) {
    List<Remark> remarks = new ArrayList<>();
    load.problems().forEach(problem -> remarks.add(new Remark(READING, problem)));
    if (load.hasErrors()) {
      return remarks;
    }
    List<Remark> found = new ArrayList<>();
    for (LexiconCheck check : LexiconCheck.ALL) {
      if (only.contains(check.name())) {
        for (TableProblem problem : check.run(load, asOf)) {
          found.add(new Remark(check.name(), problem));
        }
      }
    }
    found.addAll(tried(load, only, everyday));
    found.sort(
        Comparator.comparing((Remark remark) -> remark.problem().file())
            .thenComparingLong(remark -> remark.problem().line()));
    remarks.addAll(found);
    return remarks;
  }

  private static List<Remark> tried(LexiconLoad load, Set<String> only, EverydayWords everyday) {
    Collection<Entry> entries = load.lexicon().entries().values();
    WordChecks words = new WordChecks(everyday);
    List<Remark> found = new ArrayList<>();
    found.addAll(words.everydayOnly(entries));
    found.addAll(words.worthlessAlone(entries));
    if (only.stream().anyMatch(name -> name.startsWith("example-") || name.endsWith("-hit"))) {
      Trial trial = new Trial(load.lexicon(), Set.of());
      found.addAll(words.everydayHits(trial, entries));
      found.addAll(ExampleCheck.run(load.lexicon(), trial, entries));
    }
    found.removeIf(remark -> !only.contains(remark.check()));
    return found;
  }
}
