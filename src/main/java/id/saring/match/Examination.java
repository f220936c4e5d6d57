package id.saring.match;

import id.saring.lexicon.EntryStatus;
import java.util.List;
import java.util.Set;

/**
 * What looking closely at one item gave.
 *
 * @param matches what counts, strongest first
 * @param cancelled what something near it cancels ({@code kecuali}); shown in {@code
 *     dikecualikan.csv} if nothing else counts
 * @param missed what is out of scope or lacks its company; shown by {@code lexicon try} only
 * @param places every place where a sign counts, while {@code matches} has the strongest one of
 *     each sign; told only where reasons are, not in a night
 */
public record Examination(
    List<Match> matches,
    List<Rejection> cancelled,
    List<Rejection> missed,
    List<Occurrence> places) {

  /** Nothing was found. */
  public static final Examination NOTHING =
      new Examination(List.of(), List.of(), List.of(), List.of());

  public Examination {
    matches = List.copyOf(matches);
    cancelled = List.copyOf(cancelled);
    missed = List.copyOf(missed);
    places = List.copyOf(places);
  }

  /** The same with matches of signs of one status only. */
  Examination only(EntryStatus status) {
    if (matches.stream().allMatch(match -> match.sign().status() == status)) {
      return this;
    }
    return new Examination(
        matches.stream().filter(match -> match.sign().status() == status).toList(),
        cancelled,
        missed,
        places);
  }

  /** The same without the matches of these entries. */
  Examination without(Set<String> entries) {
    return new Examination(
        matches.stream().filter(match -> !entries.contains(match.sign().id())).toList(),
        cancelled,
        missed,
        places);
  }

  /** Whether the item is a matter for the sheet or for the list of what was cancelled. */
  public boolean isMatched() {
    return !matches.isEmpty() || !cancelled.isEmpty();
  }

  /** The strongest match's score, or 0. */
  public int score() {
    return matches.isEmpty() ? 0 : matches.get(0).score();
  }
}
