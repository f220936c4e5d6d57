package id.saring.run;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A source that did not come as it used to. What is one source on many nights is told by its path
 * without numbers and dates ({@link PathShape}).
 *
 * @param source its path: of the newest night that had it
 * @param kind what is amiss
 * @param items items of it tonight
 * @param usual the median of its items on the earlier nights; 0 if it was not asked
 * @param nights earlier nights on which it came; 0 if it was not asked
 * @param newest day of its newest item, if that is what is amiss
 */
public record Arrival(
    String source, Kind kind, long items, long usual, int nights, Optional<LocalDate> newest) {

  /** What is amiss; the worst first. */
  public enum Kind {
    /** It came on most of the last nights, and is not there. */
    MISSING,
    /** It holds far fewer items than it used to. */
    THIN,
    /** Its newest item is old. */
    LATE;

    /** Its name in the manifest. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
