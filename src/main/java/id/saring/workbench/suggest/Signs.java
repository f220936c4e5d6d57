package id.saring.workbench.suggest;

import id.saring.lexicon.Contender;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Rejection;
import id.saring.match.Sign;
import id.saring.match.Span;
import id.saring.match.Standing;
import id.saring.workbench.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks the lexicon by the chain of the night what it finds in a unit: every entry is tried, also
 * proposed and retired ones, and what lacks its company or is cancelled counts as found too.
 */
final class Signs {

  private final Lexicon lexicon;
  private final KnownWords words;
  private final Trial trial;

  Signs(Lexicon lexicon, KnownWords words) {
    this.lexicon = lexicon;
    this.words = words;
    this.trial =
        new Trial(
            lexicon.withEntries(
                lexicon.entries().values().stream()
                    .map(entry -> entry.as(EntryStatus.AKTIF))
                    .toList()),
            Set.of());
  }

  /** What the lexicon says of a unit. */
  sealed interface Answer {

    /** Some entry finds all of it, or what it finds is all that there is to it. */
    record Known() implements Answer {}

    /** A hashtag that holds a sign or a name of these contenders (ids), and something else. */
    record NewForm(Set<String> contenders) implements Answer {}

    /** No entry finds anything. */
    record New() implements Answer {}
  }

  /**
   * Asks.
   *
   * @param units what is asked for
   * @param written each as it was met once, so that letter case can cut a hashtag
   */
  List<Answer> of(List<Unit> units, List<String> written) {
    List<Examination> seen =
        trial.of(written, java.util.Collections.nCopies(written.size(), Standing.UNKNOWN));
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      answers.add(answer(units.get(i), written.get(i), seen.get(i)));
    }
    return answers;
  }

  private Answer answer(Unit unit, String written, Examination seen) {
    List<Occurrence> found = new ArrayList<>();
    seen.matches().stream().map(Match::occurrence).forEach(found::add);
    seen.cancelled().stream().map(Rejection::occurrence).forEach(found::add);
    seen.missed().stream().map(Rejection::occurrence).forEach(found::add);
    if (unit.kind() != Unit.Kind.HASHTAG) {
      return found.isEmpty() ? new Answer.New() : new Answer.Known();
    }
    if (found.stream().anyMatch(one -> coversAll(one.span(), written))) {
      return new Answer.Known();
    }
    Set<String> contenders = new TreeSet<>();
    found.forEach(one -> contenders.addAll(contenders(one.sign())));
    for (String piece : words.pieces(unit.text(), written)) {
      contenders.addAll(words.named(piece));
    }
    if (!contenders.isEmpty()) {
      boolean bare = words.pieces(unit.text(), written).size() < 2;
      return bare ? new Answer.Known() : new Answer.NewForm(contenders);
    }
    return found.isEmpty() ? new Answer.New() : new Answer.Known();
  }

  private static boolean coversAll(Span span, String written) {
    return span.start() <= 1 && span.end() >= written.length();
  }

  private List<String> contenders(Sign sign) {
    return sign instanceof Sign.Words entry
        ? lexicon.contendersOf(entry.entry()).stream().map(Contender::id).toList()
        : sign.contenders();
  }
}
