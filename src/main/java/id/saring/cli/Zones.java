package id.saring.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Zones as people in Indonesia call them, or as the machine does. Pure. */
final class Zones {

  private Zones() {}

  /** The zone of WIB, WITA, WIT or a name such as Asia/Jakarta; empty if there is none. */
  static Optional<ZoneId> of(String typed) {
    return switch (typed) {
      case "WIB" -> Optional.of(ZoneId.of("Asia/Jakarta"));
      case "WITA" -> Optional.of(ZoneId.of("Asia/Makassar"));
      case "WIT" -> Optional.of(ZoneId.of("Asia/Jayapura"));
      default -> named(typed);
    };
  }

  private static Optional<ZoneId> named(String typed) {
    try {
      return Optional.of(ZoneId.of(typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
