package id.saring.workbench.diff;

import id.saring.item.ItemKey;
import id.saring.lexicon.Lexicon;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import id.saring.match.Screening;
import id.saring.workbench.past.Coverage;
import id.saring.workbench.past.Past;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of the sheet that one lexicon has and another has not, over one past. Immutable.
 *
 * @param coverage what the past consists of
 * @param same rows that are the same in both
 * @param changes the others, in the order of the keys of their items
 */
public record LexiconDiff(Coverage coverage, long same, List<RowChange> changes) {

  public LexiconDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Screens the past with both.
   *
   * @param contests ids of the contests asked for; empty means all
   * @param minScore smallest score of a row in the sheet
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  public static LexiconDiff of(
      Lexicon before, Lexicon after, Past past, Set<String> contests, int minScore)
      throws IOException, InterruptedException {
    Map<ItemKey, Finding> old = new TreeMap<>();
    screen(before, past, contests, minScore, old);
    Map<ItemKey, Finding> now = new TreeMap<>();
    Coverage coverage = screen(after, past, contests, minScore, now);
    Set<ItemKey> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    List<RowChange> changes = new ArrayList<>();
    long same = 0;
    for (ItemKey key : all) {
      RowChange change =
          new RowChange(Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key)));
      if (change.isNothing()) {
        same++;
      } else {
        changes.add(change);
      }
    }
    return new LexiconDiff(coverage, same, changes);
  }

  /** Of an item that stands in two sources the first source counts, as in a night. */
  private static Coverage screen(
      Lexicon lexicon, Past past, Set<String> contests, int minScore, Map<ItemKey, Finding> rows)
      throws IOException, InterruptedException {
    Screening screening = Screening.forNight(lexicon, contests);
    return past.screen(
        screening,
        screening.wanted(),
        finding -> {
          Disposition disposition = finding.disposition(minScore);
          if (disposition == Disposition.FLAGGED) {
            rows.merge(
                ItemKey.of(finding.subject().item()),
                finding.shownAs(disposition),
                (one, other) -> place(one).compareTo(place(other)) <= 0 ? one : other);
          }
        });
  }

  private static String place(Finding finding) {
    return finding.subject().item().source().label();
  }

  /**
   * What happens to the rows of one sign.
   *
   * @param gained rows that it makes or comes into
   * @param lost rows that it does not stand in any more
   * @param changed rows in which it stands before and after, with another score
   */
  public record OfSign(long gained, long lost, long changed) {
    private OfSign and(OfSign other) {
      return new OfSign(gained + other.gained, lost + other.lost, changed + other.changed);
    }
  }

  /** The changes by id of the sign. */
  public Map<String, OfSign> bySign() {
    Map<String, OfSign> signs = new TreeMap<>();
    for (RowChange change : changes) {
      Set<String> moved = new TreeSet<>(change.gained());
      moved.forEach(sign -> signs.merge(sign, new OfSign(1, 0, 0), OfSign::and));
      change.lost().forEach(sign -> signs.merge(sign, new OfSign(0, 1, 0), OfSign::and));
      moved.addAll(change.lost());
      change.shown().examination().matches().stream()
          .map(match -> match.sign().id())
          .distinct()
          .filter(sign -> !moved.contains(sign))
          .forEach(sign -> signs.merge(sign, new OfSign(0, 0, 1), OfSign::and));
    }
    return signs;
  }

  /** How many rows have that fate. */
  public long count(RowChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
