package id.saring.match;

import id.saring.lexicon.ToneGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tone of one passage: which groups of {@code nada.csv} speak in it, once its signs are
 * known. A hit of a group that speaks for somebody does not count behind a negation in the same
 * sentence ("tidak akan pilih 02"). Belongs to one thread and one passage.
 */
final class ToneReader {

  /** More hits of one group say nothing new. */
  private static final int MOST_HITS = 2;

  /** How many words before a hit a negation reaches it. */
  private static final int NEGATION_REACH = 2;

  /** In a long text only what stands within so many words of a sign speaks of it. */
  private static final int REACH = 30;

  private final ToneBook book;
  private final ToneText text;
  private final int[] hits;
  private final String[] words;
  private final int[] lastStart;

  ToneReader(ToneBook book, ToneText text) {
    this.book = book;
    this.text = text;
    this.hits = new int[book.size()];
    this.words = new String[book.size()];
    this.lastStart = new int[book.size()];
    Arrays.fill(lastStart, -1);
  }

  /** The terms of the score, in the order of the groups. */
  List<Reason> reasons() {
    read();
    List<Reason> reasons = new ArrayList<>();
    for (int number = 0; number < hits.length; number++) {
      ToneGroup group = book.group(number);
      if (hits[number] > 0 && group.points() != 0) {
        String found = words[number] == null ? "" : ": " + words[number];
        reasons.add(new Reason(group.points() * hits[number], "nada " + group.title() + found));
      }
    }
    return reasons;
  }

  /** How often each group was hit, at most {@link #MOST_HITS} times, by number. */
  int[] hits() {
    read();
    return hits.clone();
  }

  private void read() {
    Arrays.fill(hits, 0);
    Arrays.fill(lastStart, -1);
    List<ToneUnit> units = text.units();
    List<TonePattern> possible = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      possible.clear();
      book.from(units.get(at), possible);
      for (TonePattern pattern : possible) {
        int end = pattern.endIn(units, at);
        if (end > 0) {
          hit(pattern.group(), at, end);
        }
      }
    }
    for (TonePattern pattern : book.ofWhole()) {
      if (text.isSo(pattern.elements().get(0))) {
        hits[pattern.group()] = 1;
      }
    }
  }

  private void hit(int number, int from, int end) {
    ToneGroup group = book.group(number);
    if (hits[number] >= MOST_HITS
        || lastStart[number] == from
        || !text.isNearSign(from, end, group.window() > 0 ? group.window() : REACH)
        || (group.points() > 0 && isNegated(from))) {
      return;
    }
    lastStart[number] = from;
    hits[number]++;
    String found = text.raw(from, end);
    words[number] = words[number] == null ? found : words[number] + ", " + found;
  }

  private boolean isNegated(int from) {
    List<ToneUnit> units = text.units();
    for (int at = from; at > 0 && from - at < NEGATION_REACH; at--) {
      if (units.get(at).startsSentence()) {
        return false;
      }
      if (units.get(at - 1).isNegation()) {
        return true;
      }
    }
    return false;
  }
}
