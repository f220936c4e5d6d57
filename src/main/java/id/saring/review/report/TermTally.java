package id.saring.review.report;

import id.saring.review.SheetColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts by term and by contender. A cancelled sign names no contender, and one word may be the
 * word of a contender in every town; so it counts as a mention of those for whom the same word
 * speaks in other rows of the same region, and where there are none, of nobody. Used by one thread.
 */
final class TermTally {

  private static final int MOST = 20_000;

  private record Pair(String contest, String contender) {}

  /** A word in the region of whoever wrote it. */
  private record Word(String region, String term) {

    static Word of(SheetLine line, String term) {
      return new Word(line.cell(SheetColumn.WILAYAH), term);
    }
  }

  /** Rows, rows as the strongest, cancelled, on trial. */
  private final Map<String, long[]> terms = new TreeMap<>();

  /** Mentions, rows, rows as the strongest. */
  private final Map<Pair, long[]> pairs = new HashMap<>();

  private final Map<Word, Set<Pair>> owners = new HashMap<>();
  private long ofNobody;

  /** A row of the review sheet. */
  void row(SheetLine line) {
    List<String> named = line.list(SheetColumn.ISTILAH);
    Set<Pair> meant = owned(line, named);
    count(new LinkedHashSet<>(named), 0);
    count(Set.of(named.get(0)), 1);
    meant.forEach(pair -> count(pair, 0));
    meant.forEach(pair -> count(pair, 1));
    meant.stream().limit(1).forEach(pair -> count(pair, 2));
  }

  /** A row of the trial sheet. */
  void trial(SheetLine line) {
    List<String> named = line.list(SheetColumn.ISTILAH);
    count(new LinkedHashSet<>(named), 3);
    owned(line, named).forEach(pair -> count(pair, 0));
  }

  /** A cancelled item; to be told after all others. */
  void cancelled(SheetLine line) {
    Set<String> named = new LinkedHashSet<>(line.list(SheetColumn.ISTILAH));
    count(named, 2);
    Set<Pair> meant = new HashSet<>();
    named.forEach(term -> meant.addAll(owners.getOrDefault(Word.of(line, term), Set.of())));
    ofNobody += meant.isEmpty() ? 1 : 0;
    meant.forEach(pair -> count(pair, 0));
  }

  /** Whom the signs of a row speak for, strongest first. */
  private Set<Pair> owned(SheetLine line, List<String> named) {
    List<String> targets = line.list(SheetColumn.SASARAN);
    List<String> contests = line.list(SheetColumn.KONTES);
    Set<Pair> meant = new LinkedHashSet<>();
    for (int i = 0; i < named.size(); i++) {
      String target = SheetLine.at(targets, i);
      if (!target.isEmpty()) {
        Pair pair = new Pair(SheetLine.at(contests, i), target);
        meant.add(pair);
        Word word = Word.of(line, named.get(i));
        if (owners.size() < MOST || owners.containsKey(word)) {
          owners.computeIfAbsent(word, one -> new HashSet<>()).add(pair);
        }
      }
    }
    return meant;
  }

  private void count(Set<String> named, int place) {
    for (String term : named) {
      if (!term.isEmpty() && (terms.size() < MOST || terms.containsKey(term))) {
        terms.computeIfAbsent(term, one -> new long[4])[place]++;
      }
    }
  }

  private void count(Pair pair, int place) {
    if (pairs.size() < MOST || pairs.containsKey(pair)) {
      pairs.computeIfAbsent(pair, one -> new long[3])[place]++;
    }
  }

  /** Cancelled items that count for no contender. */
  long ofNobody() {
    return ofNobody;
  }

  /** The terms, the most frequent in the review sheet first. */
  List<TermLine> terms() {
    return terms.entrySet().stream()
        .map(
            one ->
                new TermLine(
                    one.getKey(),
                    one.getValue()[0],
                    one.getValue()[1],
                    one.getValue()[2],
                    one.getValue()[3]))
        .sorted(
            Comparator.comparingLong(TermLine::rows)
                .thenComparingLong(TermLine::seen)
                .reversed()
                .thenComparing(TermLine::term))
        .toList();
  }

  /** The contenders, by contest, the most mentioned first. */
  List<PairLine> pairs() {
    return pairs.entrySet().stream()
        .map(
            one ->
                new PairLine(
                    one.getKey().contest(),
                    one.getKey().contender(),
                    one.getValue()[0],
                    one.getValue()[1],
                    one.getValue()[2]))
        .sorted(
            Comparator.comparing(PairLine::contest)
                .thenComparing(Comparator.comparingLong(PairLine::mentions).reversed())
                .thenComparing(PairLine::contender))
        .toList();
  }
}
