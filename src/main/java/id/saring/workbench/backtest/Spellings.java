package id.saring.workbench.backtest;

import id.saring.item.ItemKey;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Rejection;
import id.saring.match.Screening;
import id.saring.text.CharFold;
import id.saring.workbench.past.Past;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each spelling of an entry stands in the past, whether it counts there or not: what
 * stands often and counts seldom is caught by accident. Immutable.
 *
 * @param byEntry by id of the entry and folded spelling
 */
public record Spellings(Map<String, Map<String, Use>> byEntry) {

  /** Nothing is known. */
  public static final Spellings NONE = new Spellings(Map.of());

  public Spellings {
    byEntry = Map.copyOf(byEntry);
  }

  /**
   * How often a spelling stands.
   *
   * @param items in which it stands
   * @param counting items of these in which the entry counts
   */
  public record Use(long items, long counting) {

    /** It stands nowhere. */
    public static final Use NONE = new Use(0, 0);

    private Use and(Use other) {
      return new Use(items + other.items, counting + other.counting);
    }
  }

  /**
   * Counts the spellings of entries that are looked for, wherever and whenever they were written.
   *
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  public static Spellings of(Lexicon lexicon, Collection<Entry> asked, Past past)
      throws IOException, InterruptedException {
    Map<String, Entry> entries = new LinkedHashMap<>(lexicon.entries());
    Map<String, Map<String, Use>> counted = new HashMap<>();
    for (Entry entry : asked) {
      entries.put(entry.id(), entry.as(EntryStatus.AKTIF));
      counted.put(entry.id(), new TreeMap<>());
    }
    Screening screening = new Screening(lexicon.withEntries(entries.values()), Set.of());
    Set<ItemKey> seen = new HashSet<>();
    past.screen(
        screening,
        screening.wanted(counted.keySet()),
        finding -> {
          Map<String, Set<String>> found = spellings(finding.examination());
          found.keySet().retainAll(counted.keySet());
          if (!found.isEmpty() && seen.add(ItemKey.of(finding.subject().item()))) {
            Set<String> counting =
                finding.examination().matches().stream()
                    .map(match -> match.sign().id())
                    .collect(Collectors.toSet());
            found.forEach(
                (entry, spellings) -> {
                  Use use = new Use(1, counting.contains(entry) ? 1 : 0);
                  Map<String, Use> uses = counted.getOrDefault(entry, new TreeMap<>());
                  spellings.forEach(one -> uses.merge(one, use, Use::and));
                });
          }
        });
    return new Spellings(counted);
  }

  private static Map<String, Set<String>> spellings(Examination found) {
    Map<String, Set<String>> spellings = new HashMap<>();
    Stream.of(
            found.matches().stream().map(Match::occurrence),
            found.places().stream(),
            found.cancelled().stream().map(Rejection::occurrence),
            found.missed().stream().map(Rejection::occurrence))
        .flatMap(places -> places)
        .forEach(
            place ->
                spellings
                    .computeIfAbsent(place.sign().id(), one -> new HashSet<>())
                    .add(spelling(place)));
    return spellings;
  }

  private static String spelling(Occurrence place) {
    return CharFold.fold(place.found());
  }

  /** How often a spelling of an entry stands. */
  public Use of(Entry entry, String spelling) {
    return byEntry
        .getOrDefault(entry.id(), Map.of())
        .getOrDefault(CharFold.fold(spelling), Use.NONE);
  }

  /** Whether the past was asked at all. */
  public boolean isKnown() {
    return !byEntry.isEmpty();
  }
}
