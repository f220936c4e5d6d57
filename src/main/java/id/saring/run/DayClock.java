package id.saring.run;

import id.saring.item.PostedAt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Tells the local day of moments in one zone. After the last change of a zone that knows no summer
 * time (Indonesia's are settled since 1988) this is one division; before it the zone's rules are
 * asked. Immutable; safe for all threads.
 */
final class DayClock {

  private static final long SECONDS_A_DAY = 86_400;

  private final ZoneId zone;
  private final long settledFrom;
  private final long offset;

  DayClock(ZoneId zone) {
    this.zone = zone;
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> changes = rules.getTransitions();
    if (!rules.getTransitionRules().isEmpty()) {
      settledFrom = Long.MAX_VALUE;
      offset = 0;
    } else if (changes.isEmpty()) {
      settledFrom = Long.MIN_VALUE;
      offset = rules.getOffset(java.time.Instant.EPOCH).getTotalSeconds();
    } else {
      ZoneOffsetTransition last = changes.get(changes.size() - 1);
      settledFrom = last.toEpochSecond();
      offset = last.getOffsetAfter().getTotalSeconds();
    }
  }

  /** The zone. */
  ZoneId zone() {
    return zone;
  }

  /** The calendar day on which a moment falls there. */
  LocalDate day(PostedAt at) {
    long second = at.instant().getEpochSecond();
    return at.precision() == PostedAt.Precision.DAY || second < settledFrom
        ? at.localDate(zone)
        : LocalDate.ofEpochDay(Math.floorDiv(second + offset, SECONDS_A_DAY));
  }
}
