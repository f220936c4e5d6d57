package id.saring.match;

import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days of a lexicon, cut wherever an entry or a contest begins or ends: on two days of one
 * season the same entries count. So what a night saw of days and regions is a short list, however
 * many items there were. Immutable; safe for all threads.
 */
public final class Seasons {

  private final long[] starts;
  private final Map<Optional<String>, Standing[]> standings = new ConcurrentHashMap<>();

  private Seasons(SortedSet<LocalDate> starts) {
    this.starts = starts.stream().mapToLong(LocalDate::toEpochDay).toArray();
  }

  /** The seasons of a lexicon. */
  public static Seasons of(Lexicon lexicon) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    for (Contest contest : lexicon.contests().values()) {
      contest.validFrom().ifPresent(starts::add);
      contest.validTo().map(day -> day.plusDays(1)).ifPresent(starts::add);
    }
    for (Entry entry : lexicon.entries().values()) {
      entry.validFrom().ifPresent(starts::add);
      entry.validTo().map(day -> day.plusDays(1)).ifPresent(starts::add);
    }
    return new Seasons(starts);
  }

  /** The standing that stands for all of a region and a season; the same object every time. */
  public Standing of(Optional<String> region, Optional<LocalDate> day) {
    Standing[] ofRegion = standings.get(region);
    if (ofRegion == null) {
      ofRegion = standings.computeIfAbsent(region, this::ofRegion);
    }
    return ofRegion[day.isEmpty() ? starts.length + 1 : season(day.get())];
  }

  private int season(LocalDate day) {
    int found = Arrays.binarySearch(starts, day.toEpochDay());
    return found >= 0 ? found + 1 : -found - 1;
  }

  private Standing[] ofRegion(Optional<String> region) {
    Standing[] seasons = new Standing[starts.length + 2];
    for (int i = 0; i < seasons.length; i++) {
      seasons[i] = new Standing(region, first(i));
    }
    return seasons;
  }

  /** A day of a season; none for items without a time. */
  private Optional<LocalDate> first(int season) {
    if (season > starts.length) {
      return Optional.empty();
    }
    if (starts.length == 0) {
      return Optional.of(LocalDate.EPOCH);
    }
    long day = season == 0 ? starts[0] - 1 : starts[season - 1];
    return Optional.of(LocalDate.ofEpochDay(day));
  }
}
