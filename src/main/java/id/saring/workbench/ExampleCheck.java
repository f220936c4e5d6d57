package id.saring.workbench;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Rejection;
import id.saring.match.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries every entry's own examples: {@code contoh_kena} must be found by the entry, {@code
 * contoh_bebas} must not. Each is read as a post by an employee of the contest's region during its
 * campaign.
 */
public final class ExampleCheck {

  private ExampleCheck() {}

  private record Example(Entry entry, String text, boolean mustHit) {}

  /** Returns what does not behave, in the order of the entries. */
  public static List<TableProblem> run(Lexicon lexicon) {
    List<Example> examples = new ArrayList<>();
    for (Entry entry : lexicon.entries().values()) {
      if (entry.status().matches()) {
        entry.hitExamples().forEach(text -> examples.add(new Example(entry, text, true)));
        entry.freeExamples().forEach(text -> examples.add(new Example(entry, text, false)));
      }
    }
    List<Examination> results =
        new Trial(lexicon, Set.of())
            .of(
                examples.stream().map(Example::text).toList(),
                examples.stream().map(example -> standing(lexicon, example.entry())).toList());
    List<TableProblem> problems = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judge(examples.get(i), results.get(i)).ifPresent(problems::add);
    }
    return problems;
  }

  private static Standing standing(Lexicon lexicon, Entry entry) {
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

  private static Optional<TableProblem> judge(Example example, Examination result) {
    boolean hit =
        result.matches().stream().anyMatch(m -> m.sign().id().equals(example.entry().id()));
    if (hit == example.mustHit()) {
      return Optional.empty();
    }
    Entry entry = example.entry();
    Message message =
        example.mustHit()
            ? Message.of("workbench.example-missed", entry.id(), why(entry, result))
            : Message.of("workbench.example-hit", entry.id());
    return Optional.of(
        TableProblem.warning(
            entry.place().file(),
            entry.place().line(),
            example.mustHit() ? "contoh_kena" : "contoh_bebas",
            example.text(),
            message));
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
