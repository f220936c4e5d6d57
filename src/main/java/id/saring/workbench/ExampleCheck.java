package id.saring.workbench;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Rejection;
import id.saring.match.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tries every entry's own examples: {@code contoh_kena} must give a row of the sheet because of the
 * entry, {@code contoh_bebas} must not. What is cancelled, and what stays below the score from
 * which a night writes rows, gives none. Each is read as a post by an employee of the contest's
 * region during its campaign.
 */
public final class ExampleCheck {

  private static final int FROM = Finding.DEFAULT_MIN_SCORE;

  private ExampleCheck() {}

  private record Example(Entry entry, String text, boolean mustHit) {}

  /** Returns what does not behave, in the order of the entries. */
  public static List<TableProblem> run(Lexicon lexicon) {
    return run(lexicon, new Trial(lexicon, Set.of()), lexicon.entries().values()).stream()
        .map(Remark::problem)
        .toList();
  }

  /**
   * Tries the examples of some entries.
   *
   * @param trial of the same lexicon
   * @return what does not behave, in the order of the entries
   */
  static List<Remark> run(Lexicon lexicon, Trial trial, Collection<Entry> entries) {
    List<Example> examples = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.status().matches()) {
        entry.hitExamples().forEach(text -> examples.add(new Example(entry, text, true)));
        entry.freeExamples().forEach(text -> examples.add(new Example(entry, text, false)));
      }
    }
    List<Examination> results =
        trial.of(
            examples.stream().map(Example::text).toList(),
            examples.stream().map(example -> standing(lexicon, example.entry())).toList());
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judge(examples.get(i), results.get(i)).ifPresent(remarks::add);
    }
    return remarks;
  }

  /** An employee at home in the contest of an entry, on the first day on which it counts. */
  static Standing standing(Lexicon lexicon, Entry entry) {
    Optional<Contest> contest =
        lexicon.contendersOf(entry).stream()
            .map(Contender::contests)
            .flatMap(List::stream)
            .flatMap(id -> Optional.ofNullable(lexicon.contests().get(id)).stream())
            .findFirst();
    Optional<LocalDate> day =
        entry
            .validFrom()
            .or(() -> contest.flatMap(Contest::campaignStart))
            .or(() -> contest.flatMap(Contest::validFrom));
    return new Standing(contest.map(Contest::region), day);
  }

  /** The best score by which an entry counts, if it counts at all. */
  static OptionalInt score(Entry entry, Examination result) {
    return result.matches().stream()
        .filter(match -> match.sign().id().equals(entry.id()))
        .mapToInt(Match::score)
        .max();
  }

  private static Optional<Remark> judge(Example example, Examination result) {
    Entry entry = example.entry();
    OptionalInt score = score(entry, result);
    boolean row = score.orElse(-1) >= FROM;
    if (row == example.mustHit()) {
      return Optional.empty();
    }
    String from = String.valueOf(FROM);
    String points = String.valueOf(score.orElse(0));
    if (!example.mustHit()) {
      return Optional.of(remark(example, "example-hit", entry.id(), points, from));
    }
    return Optional.of(
        score.isPresent()
            ? remark(example, "example-weak", entry.id(), points, from)
            : remark(example, "example-missed", entry.id(), why(entry, result)));
  }

  private static Remark remark(Example example, String check, Object... values) {
    Entry.Place place = example.entry().place();
    return new Remark(
        check,
        TableProblem.warning(
            place.file(),
            place.line(),
            example.mustHit() ? "contoh_kena" : "contoh_bebas",
            example.text(),
            Message.of("workbench." + check, values)));
  }

  private static String why(Entry entry, Examination result) {
    List<Rejection> rejections = new ArrayList<>(result.cancelled());
    rejections.addAll(result.missed());
    return rejections.stream()
        .filter(rejection -> rejection.occurrence().sign().id().equals(entry.id()))
        .map(Rejection::why)
        .findFirst()
        .orElse("-");
  }
}
