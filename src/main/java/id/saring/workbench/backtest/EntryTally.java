package id.saring.workbench.backtest;

import id.saring.item.Item;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryStatus;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Rejection;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.workbench.past.Coverage;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what one entry caught. Not thread-safe. */
final class EntryTally {

  private final Entry entry;
  private final Predicate<Standing> reaches;
  private final int minScore;
  private final Samples samples;
  private final Set<String> accounts = new HashSet<>();
  private final Set<String> writers = new HashSet<>();
  private final Map<String, Long> missed = new TreeMap<>();
  private final Map<String, Long> months = new TreeMap<>();
  private final Map<String, Long> platforms = new TreeMap<>();
  private final Map<String, Long> agencies = new TreeMap<>();
  private final Map<String, Long> together = new TreeMap<>();
  private long places;
  private long items;
  private long rows;
  private long ownRows;
  private long cancelled;
  private long seen;

  /**
   * Begins.
   *
   * @param reaches whether the entry could concern an author
   * @param samples most samples
   */
  EntryTally(Entry entry, Predicate<Standing> reaches, int minScore, int samples) {
    this.entry = entry;
    this.reaches = reaches;
    this.minScore = minScore;
    this.samples = new Samples(samples);
  }

  /**
   * Counts an item in which the entry stands.
   *
   * @param key of the item, 16 hexadecimal digits
   * @param agency of its author, or empty
   */
  void add(String key, Subject subject, String agency, Examination found) {
    Optional<Match> own =
        found.matches().stream().filter(match -> isOwn(match.sign().id())).findFirst();
    if (own.isPresent()) {
      see(subject);
      count(key, subject, agency, found, own.get());
    } else if (found.cancelled().stream().anyMatch(this::isOwn)) {
      see(subject);
      cancelled++;
    } else {
      whyNot(found.missed()).forEach(one -> missed.merge(one, 1L, Long::sum));
      if (reaches.test(subject.standing())) {
        see(subject);
      }
    }
  }

  private Set<String> whyNot(List<Rejection> rejections) {
    return rejections.stream()
        .filter(this::isOwn)
        .map(Rejection::why)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOwn(String sign) {
    return sign.equals(entry.id());
  }

  private boolean isOwn(Rejection rejection) {
    return isOwn(rejection.occurrence().sign().id());
  }

  /** The words stood where the entry could concern the author. */
  private void see(Subject subject) {
    seen++;
    writers.add(account(subject.item()));
  }

  private void count(String key, Subject subject, String agency, Examination found, Match own) {
    items++;
    places += found.places().stream().filter(place -> isOwn(place.sign().id())).count();
    accounts.add(account(subject.item()));
    Optional<YearMonth> month = subject.standing().day().map(YearMonth::from);
    months.merge(month.map(YearMonth::toString).orElse(""), 1L, Long::sum);
    platforms.merge(subject.item().platform().code(), 1L, Long::sum);
    agencies.merge(agency, 1L, Long::sum);
    boolean row = false;
    boolean otherRow = false;
    Set<String> others = new TreeSet<>();
    for (Match match : found.matches()) {
      boolean strong = match.score() >= minScore && match.sign().status() == EntryStatus.AKTIF;
      if (isOwn(match.sign().id())) {
        row |= strong;
      } else {
        otherRow |= strong;
        others.add(match.sign().id());
      }
    }
    rows += row ? 1 : 0;
    ownRows += row && !otherRow ? 1 : 0;
    others.forEach(other -> together.merge(other, 1L, Long::sum));
    samples.add(month, new Sample(key, subject, own));
  }

  private static String account(Item item) {
    String handle =
        item.author().handle().isEmpty() ? item.author().name() : item.author().handle();
    return item.platform().code()
        + ":"
        + (item.author().id().isEmpty() ? handle : item.author().id());
  }

  private static Map<String, Long> mostFirst(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }

  /** What was counted, out of that past. */
  EntryRecord record(Coverage coverage) {
    long reach =
        coverage.items().entrySet().stream()
            .filter(one -> reaches.test(one.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new EntryRecord(
        entry,
        reach,
        places,
        items,
        accounts.size(),
        rows,
        ownRows,
        cancelled,
        mostFirst(missed),
        months,
        mostFirst(platforms),
        mostFirst(agencies),
        mostFirst(together),
        samples.drawn(),
        Verdict.of(seen, writers.size()));
  }
}
