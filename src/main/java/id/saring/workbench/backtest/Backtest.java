package id.saring.workbench.backtest;

import id.saring.item.ItemKey;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Rejection;
import id.saring.match.Screening;
import id.saring.match.Subject;
import id.saring.workbench.past.Coverage;
import id.saring.workbench.past.Past;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What entries would have caught in the past. Each is tried as if it were active, within the whole
 * lexicon: the same scores, the same company, the same cancelling as at night. Immutable.
 *
 * @param coverage what the past consists of
 * @param entries what each entry caught, in the order asked for
 */
public record Backtest(Coverage coverage, List<EntryRecord> entries) {

  /** Samples of an entry, unless somebody asks for another number. */
  public static final int SAMPLES = 20;

  /** Digits of a key that are enough to tell the items of a past apart. */
  private static final int KEY = 16;

  public Backtest {
    entries = List.copyOf(entries);
  }

  /**
   * How a backtest is done.
   *
   * @param contests ids of the contests asked for; empty means all
   * @param minScore smallest score of a row in the sheet
   * @param samples most samples of an entry
   * @param anyDay whether entries are tried on all days, not only on theirs
   * @param agency what is known of where an author works, or empty
   */
  public record Manner(
      Set<String> contests,
      int minScore,
      int samples,
      boolean anyDay,
      Function<Subject, String> agency) {}

  /**
   * Tries entries.
   *
   * @param lexicon with the entries
   * @param asked entries of the lexicon, of any status
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  public static Backtest of(Lexicon lexicon, Collection<Entry> asked, Past past, Manner manner)
      throws IOException, InterruptedException {
    Map<String, Entry> entries = new LinkedHashMap<>(lexicon.entries());
    for (Entry entry : asked) {
      Entry tried = manner.anyDay() ? onAnyDay(entry) : entry;
      entries.put(entry.id(), tried.as(EntryStatus.AKTIF));
    }
    Screening screening = new Screening(lexicon.withEntries(entries.values()), manner.contests());
    Map<String, EntryTally> tallies = new LinkedHashMap<>();
    for (Entry entry : asked) {
      Entry tried = Objects.requireNonNull(entries.get(entry.id()));
      tallies.put(
          entry.id(),
          new EntryTally(
              entry,
              standing -> screening.reaches(tried, standing),
              manner.minScore(),
              manner.samples()));
    }
    Set<String> seen = new HashSet<>();
    Coverage coverage =
        past.screen(
            screening,
            screening.wanted(tallies.keySet()),
            finding -> {
              Set<String> found = signs(finding);
              found.retainAll(tallies.keySet());
              String key = ItemKey.of(finding.subject().item()).hash().substring(0, KEY);
              if (!found.isEmpty() && seen.add(key)) {
                String agency = manner.agency().apply(finding.subject());
                for (String id : found) {
                  Objects.requireNonNull(tallies.get(id))
                      .add(key, finding.subject(), agency, finding.examination());
                }
              }
            });
    return new Backtest(
        coverage, tallies.values().stream().map(tally -> tally.record(coverage)).toList());
  }

  private static Entry onAnyDay(Entry entry) {
    return entry.valid(Optional.of(LocalDate.MIN), Optional.of(LocalDate.MAX));
  }

  private static Set<String> signs(Finding finding) {
    Stream<Occurrence> places =
        Stream.concat(
            finding.examination().matches().stream().map(Match::occurrence),
            Stream.concat(
                    finding.examination().cancelled().stream(),
                    finding.examination().missed().stream())
                .map(Rejection::occurrence));
    Set<String> signs = new HashSet<>();
    places.forEach(place -> signs.add(place.sign().id()));
    return signs;
  }
}
