package id.saring.ingest.anytable;

import id.saring.ingest.IdTime;
import id.saring.ingest.TimeText;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as foreign tables write them, on top of {@link TimeText}: two-digit years, months before
 * days, Unix time that a spreadsheet has grouped or given decimals. Immutable.
 *
 * @param zone for times without a zone
 * @param monthFirst whether {@code 10/15/2024} is the habit of the file
 */
record ForeignTime(ZoneId zone, boolean monthFirst) {

  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?![0-9])(.*)");
  private static final Pattern UNIX =
      Pattern.compile("([0-9]{10}|[0-9]{13}|[0-9]{16})[.,][0-9]{1,9}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3}){3,5}");
  private static final Pattern LONG_UNIX =
      Pattern.compile("([0-9])[.,]([0-9]{9,15})[eE]\\+?(0?9|12|15)");

  /** A zone lies at most 14 hours from UTC, and a clock may be a few minutes wrong. */
  private static final Duration MOST_SHIFT = Duration.ofHours(27);

  /**
   * Whether the dates of some cells can only have the month first.
   *
   * @param cells of one column
   */
  static boolean isMonthFirst(List<String> cells) {
    boolean month = false;
    for (String cell : cells) {
      Matcher numbers = NUMBERS.matcher(cell.strip());
      if (numbers.matches()) {
        if (Integer.parseInt(numbers.group(1)) > 12) {
          return false;
        }
        month |= Integer.parseInt(numbers.group(3)) > 12;
      }
    }
    return month;
  }

  /** Reads a cell; empty if it is no time that exists. */
  Optional<PostedAt> of(String cell) {
    String plain = plain(cell.strip());
    return plain.isEmpty() ? Optional.empty() : TimeText.time(plain, zone);
  }

  /** Reads the day in one cell and the time of day in another, where the first has none. */
  Optional<PostedAt> of(String day, String clock) {
    Optional<PostedAt> alone = of(day);
    boolean needsClock =
        alone.isPresent() && alone.get().precision() == Precision.DAY && !clock.isBlank();
    if (!needsClock) {
      return alone;
    }
    Optional<PostedAt> both = of(day.strip() + " " + clock.strip());
    return both.isPresent() ? both : alone;
  }

  private String plain(String cell) {
    Matcher numbers = NUMBERS.matcher(cell);
    if (numbers.matches()) {
      String year = numbers.group(4).length() == 2 ? "20" + numbers.group(4) : numbers.group(4);
      String day = numbers.group(monthFirst ? 3 : 1);
      String month = numbers.group(monthFirst ? 1 : 3);
      return day + "/" + month + "/" + year + numbers.group(5);
    }
    Matcher unix = UNIX.matcher(cell);
    if (unix.matches()) {
      return unix.group(1);
    }
    if (GROUPED.matcher(cell).matches()) {
      return cell.replaceAll("[.,]", "");
    }
    Matcher scientific = LONG_UNIX.matcher(cell);
    if (scientific.matches()) {
      int places = Integer.parseInt(scientific.group(3));
      String behind = scientific.group(2);
      return behind.length() >= places ? scientific.group(1) + behind.substring(0, places) : cell;
    }
    return cell;
  }

  /**
   * The time that the id carries, where the cell's zone had to be assumed and both are of the same
   * day or so: then the zone is proven instead.
   */
  static Optional<PostedAt> proven(Optional<PostedAt> read, Platform platform, String id) {
    if (read.isEmpty() || !read.get().zoneAssumed()) {
      return read;
    }
    Optional<Instant> carried =
        switch (platform) {
          case X -> IdTime.ofX(id);
          case TIKTOK -> IdTime.ofTikTok(id);
          default -> Optional.empty();
        };
    Instant written = read.get().instant();
    return carried
        .filter(time -> Duration.between(written, time).abs().compareTo(MOST_SHIFT) <= 0)
        .map(PostedAt::exactly)
        .or(() -> read);
  }
}
