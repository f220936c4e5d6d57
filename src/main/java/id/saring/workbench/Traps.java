package id.saring.workbench;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Rejection;
import id.saring.match.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Everyday sentences that hold a spelling of an entry, and what would become of each. */
public final class Traps {

  private Traps() {}

  /**
   * A sentence in which the entry was found.
   *
   * @param text the sentence
   * @param isRow whether it would be a row of the sheet
   * @param score what it would score
   * @param why why it does not count, in Indonesian; empty if it does
   */
  public record Trap(String text, boolean isRow, int score, String why) {}

  /** Tries the everyday expressions that come with the program, rows first. */
  public static List<Trap> of(Lexicon lexicon, Entry entry, EverydayWords everyday) {
    List<String> texts = everyday.expressions();
    List<Examination> seen =
        new Trial(lexicon, Set.of()).of(texts, Collections.nCopies(texts.size(), Standing.UNKNOWN));
    List<Trap> rows = new ArrayList<>();
    List<Trap> others = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      OptionalInt score = ExampleCheck.score(entry, seen.get(i));
      if (score.isPresent()) {
        boolean row = score.getAsInt() >= Finding.DEFAULT_MIN_SCORE;
        (row ? rows : others).add(new Trap(text, row, score.getAsInt(), ""));
      } else {
        Stream.concat(seen.get(i).cancelled().stream(), seen.get(i).missed().stream())
            .filter(one -> one.occurrence().sign().id().equals(entry.id()))
            .map(Rejection::why)
            .findFirst()
            .ifPresent(why -> others.add(new Trap(text, false, 0, why)));
      }
    }
    rows.addAll(others);
    return List.copyOf(rows);
  }
}
