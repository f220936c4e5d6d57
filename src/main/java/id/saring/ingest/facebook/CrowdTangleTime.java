package id.saring.ingest.facebook;

import id.saring.item.PostedAt;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Times of CrowdTangle tables, in the zone of the dashboard: {@code 2021-07-05 18:02:45 BRT}. Pure;
 * safe for all threads.
 */
final class CrowdTangleTime {

  /** Abbreviations with one meaning; all others count as no zone. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("BRT", "-0300"),
          Map.entry("EDT", "-0400"),
          Map.entry("PDT", "-0700"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"),
          Map.entry("EET", "+0200"),
          Map.entry("EEST", "+0300"),
          Map.entry("MYT", "+0800"),
          Map.entry("SGT", "+0800"),
          Map.entry("HKT", "+0800"),
          Map.entry("PHT", "+0800"),
          Map.entry("JST", "+0900"));

  private CrowdTangleTime() {}

  /**
   * Reads a time.
   *
   * @param zone for an abbreviation that is not known or not clear
   * @throws java.time.DateTimeException if there is a time that nobody can read
   */
  static Optional<PostedAt> of(String written, ZoneId zone) {
    String text = written.strip();
    int blank = text.lastIndexOf(' ');
    String offset = ZONES.get(text.substring(blank + 1));
    return FacebookTime.text(offset == null ? text : text.substring(0, blank) + offset, zone);
  }
}
