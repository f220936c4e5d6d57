package id.saring.workbench.stats;

import id.saring.ledger.Catch;
import id.saring.ledger.CatchTaker;
import id.saring.ledger.SheetKind;
import id.saring.lexicon.Lexicon;
import id.saring.match.Sign;
import id.saring.workbench.evaluate.Share;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what entries caught. An item that several entries caught counts for each of them, since
 * each of them would have brought it; who was the strongest is counted beside. Holds entries and
 * the accounts of each, no items. Used by one thread.
 */
public final class StatsTally implements CatchTaker {

  private final Map<String, Sign> signs = new HashMap<>();
  private final Map<String, Count> counts = new HashMap<>();

  /** Each account once in memory, however many entries it has. */
  private final Map<String, String> accounts = new HashMap<>();

  private long items;
  private long decided;
  private long read;
  private long purged;

  /** What is known of one entry so far. */
  private static final class Count {
    private String term = "";
    private long hits;
    private long items;
    private long strongest;
    private long onTrial;
    private long cancelled;
    private long read;
    private long strongestConfirmed;
    private long strongestJudged;
    private @Nullable LocalDate last;
    private final Set<String> accounts = new HashSet<>();
    private final Map<String, Long> decisions = new TreeMap<>();

    void seen(LocalDate on) {
      LocalDate before = last;
      last = before == null || on.isAfter(before) ? on : before;
    }

    void strongestOf(Judgement judgement) {
      strongest++;
      strongestConfirmed += judgement == Judgement.CONFIRMED ? 1 : 0;
      strongestJudged += judgement == Judgement.CONFIRMED || judgement == Judgement.REFUSED ? 1 : 0;
    }

    boolean isEmpty() {
      return last == null;
    }
  }

  /**
   * Begins with the entries of every status and the campaign accounts of a lexicon, none of them
   * seen.
   */
  public StatsTally(Lexicon lexicon) {
    Stream.concat(
            lexicon.entries().values().stream().map(Sign.Words::new),
            lexicon.accounts().stream().map(Sign.Account::new))
        .forEach(
            sign -> {
              signs.put(sign.id(), sign);
              count(sign.id());
            });
  }

  private Count count(String entry) {
    return counts.computeIfAbsent(entry, id -> new Count());
  }

  @Override
  public void term(String entry, String term) {
    count(entry).term = term;
  }

  @Override
  public void row(Catch one) {
    items++;
    Judgement judgement = Judgement.of(one.decision());
    boolean wasRead = one.typed() && !one.decision().equals(Catch.OPEN);
    decided += judgement == Judgement.OPEN ? 0 : 1;
    read += wasRead ? 1 : 0;
    purged += one.purged() ? 1 : 0;
    List<String> found = one.entries();
    found.forEach(id -> count(id).hits++);
    for (String id : found.size() == 1 ? found : new LinkedHashSet<>(found)) {
      Count count = count(id);
      count.items++;
      count.seen(one.deliveredOn());
      count.decisions.merge(one.decision(), 1L, Long::sum);
      count.read += wasRead ? 1 : 0;
      if (!one.account().isEmpty()) {
        count.accounts.add(accounts.computeIfAbsent(one.account(), account -> account));
      }
    }
    if (!found.isEmpty()) {
      count(found.get(0)).strongestOf(judgement);
    }
  }

  @Override
  public void aside(Aside items) {
    for (String id : items.entries()) {
      Count count = count(id);
      count.seen(items.last());
      if (items.sheet() == SheetKind.TRIAL) {
        count.onTrial += items.items();
      } else {
        count.cancelled += items.items();
      }
    }
  }

  /**
   * What was counted so far. What the lexicon does not have any more is told only if it caught
   * something in the time asked for.
   */
  public LexiconStats stats() {
    List<EntryStats> entries =
        new TreeMap<>(counts)
            .entrySet().stream()
                .filter(one -> signs.containsKey(one.getKey()) || !one.getValue().isEmpty())
                .map(one -> stats(one.getKey(), one.getValue()))
                .toList();
    return new LexiconStats(entries, items, decided, read, purged);
  }

  private EntryStats stats(String id, Count count) {
    Optional<Sign> sign = Optional.ofNullable(signs.get(id));
    return new EntryStats(
        new EntryStats.Name(
            id,
            sign.map(Sign::term).orElse(count.term),
            sign.map(Sign::kind).orElse(""),
            sign.map(Sign::status)),
        new EntryStats.Caught(
            count.hits,
            count.items,
            count.strongest,
            count.accounts.size(),
            count.onTrial,
            count.cancelled,
            Optional.ofNullable(count.last)),
        count.decisions,
        count.read,
        new Share(count.strongestConfirmed, count.strongestJudged));
  }
}
