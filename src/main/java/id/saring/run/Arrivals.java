package id.saring.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares which sources came tonight, and how much was in them, with the nights before. Pure.
 *
 * @param inputs what was read or skipped tonight
 * @param skipped what is known of files that were skipped
 * @param nights the nights before
 * @param date run date
 * @param zone in which days are told
 */
record Arrivals(
    List<InputTally> inputs, SkipPlan skipped, PastNights nights, LocalDate date, ZoneId zone) {

  /** The last nights by which it is known what to expect. */
  static final int LAST = 7;

  /** Fewer nights are no custom. */
  static final int FEWEST_NIGHTS = 3;

  /** Of less than this nobody can say that it fell. */
  static final int FEWEST_ITEMS = 20;

  /** Less than this part of the median is thin. */
  static final int THIN = 4;

  /** Days without an item after which a source is late. */
  static final int LATE_DAYS = 7;

  private static final Comparator<Arrival> ORDER =
      Comparator.comparing(Arrival::kind).thenComparing(Arrival::source);

  /** What came of one source tonight. */
  private static final class Tonight {
    private String label = "";
    private long items;
    private boolean isRead;
    private boolean isUnread;
    private Optional<LocalDate> newest = Optional.empty();

    void add(SourceTally source, Optional<LocalDate> newestOfSource) {
      label = label.compareTo(source.label()) < 0 ? source.label() : label;
      items += source.items();
      isRead |= source.skippedSince().isEmpty();
      isUnread |= source.problem().isPresent();
      newest =
          Stream.concat(newest.stream(), newestOfSource.stream()).max(Comparator.naturalOrder());
    }
  }

  /** What is amiss, the worst first. */
  List<Arrival> amiss() {
    Map<String, Tonight> tonight = tonight();
    List<Arrival> amiss = new ArrayList<>();
    nights
        .families()
        .forEach(
            (family, past) -> {
              if (!tonight.containsKey(family) && !isInUnread(family, tonight)) {
                missing(past).ifPresent(amiss::add);
              }
            });
    tonight.forEach(
        (family, one) -> {
          if (!one.isUnread) { // that is told by itself
            thin(one, nights.families().get(family)).ifPresent(amiss::add);
            late(one).ifPresent(amiss::add);
          }
        });
    amiss.sort(ORDER);
    return amiss;
  }

  /** Whether it is a member of what could not even be opened, which is told by itself. */
  private static boolean isInUnread(String family, Map<String, Tonight> tonight) {
    int member = family.indexOf('#');
    Tonight file = member < 0 ? null : tonight.get(family.substring(0, member));
    return file != null && file.isUnread;
  }

  private Map<String, Tonight> tonight() {
    Map<String, Tonight> tonight = new TreeMap<>();
    for (InputTally input : inputs) {
      for (SourceTally source : input.sources()) {
        Optional<LocalDate> newest =
            source.skippedSince().isPresent()
                ? skipped.newest(input.file())
                : source.newest().map(time -> time.localDate(zone));
        tonight
            .computeIfAbsent(PathShape.of(source.label()), family -> new Tonight())
            .add(source, newest);
      }
    }
    return tonight;
  }

  private Optional<Arrival> missing(PastNights.Family past) {
    List<LocalDate> last = nights.dates().stream().limit(LAST).toList();
    long came = last.stream().filter(past::cameOn).count();
    return came >= FEWEST_NIGHTS && 2 * came > last.size()
        ? Optional.of(
            new Arrival(
                past.newestLabel(),
                Arrival.Kind.MISSING,
                0,
                past.median(),
                (int) came,
                Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Arrival> thin(Tonight one, PastNights.@Nullable Family past) {
    if (past == null || !one.isRead || past.nightsRead() < FEWEST_NIGHTS) {
      return Optional.empty();
    }
    long usual = past.median();
    return usual >= FEWEST_ITEMS && one.items * THIN < usual
        ? Optional.of(
            new Arrival(
                one.label,
                Arrival.Kind.THIN,
                one.items,
                usual,
                past.nightsRead(),
                Optional.empty()))
        : Optional.empty();
  }

  private Optional<Arrival> late(Tonight one) {
    return one.newest.isPresent() && one.newest.get().isBefore(date.minusDays(LATE_DAYS))
        ? Optional.of(new Arrival(one.label, Arrival.Kind.LATE, one.items, 0, 0, one.newest))
        : Optional.empty();
  }
}
