package id.saring.review;

import id.saring.item.PostedAt;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as people of a region read it: {@code 2024-10-15 10:00 WITA}. Pure. */
final class LocalTime {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  private LocalTime() {}

  static String of(PostedAt time, ZoneId zone) {
    if (time.precision() == PostedAt.Precision.DAY) {
      return DAY.format(time.localDate(zone));
    }
    return MINUTE.format(time.instant().atZone(zone)) + " " + zoneName(time.instant(), zone);
  }

  /** WIB, WITA and WIT for the three zones of Indonesia, else the offset. */
  private static String zoneName(Instant instant, ZoneId zone) {
    ZoneOffset offset = zone.getRules().getOffset(instant);
    return switch (offset.getTotalSeconds()) {
      case 7 * 3600 -> "WIB";
      case 8 * 3600 -> "WITA";
      case 9 * 3600 -> "WIT";
      default -> "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId());
    };
  }
}
