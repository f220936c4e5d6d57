package id.saring.ingest;

import java.time.Instant;
import java.util.Optional;

/**
 * The time that some ids carry: an independent check on zones and on damaged dates. Pure functions;
 * an id that carries no time, and anything that is no id, gives empty.
 */
public final class IdTime {

  private static final int MAX_DIGITS = 19;

  /** The first id of X that carries its time (4 November 2010). */
  private static final long FIRST_OF_X = 30_000_000_000L;

  private static final long EPOCH_OF_X = 1_288_834_974_657L;

  /** Before 2014 there was neither TikTok nor musical.ly, its predecessor. */
  private static final long FIRST_SECOND_OF_TIKTOK = 1_388_534_400L;

  private static final long EPOCH_OF_INSTAGRAM = 1_314_220_021_721L;

  /** Media ids with their time have at least so many digits. */
  private static final long FIRST_OF_INSTAGRAM = 1_000_000_000_000_000L;

  private static final String CODE_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** A code of a private account is followed by a key of this length. */
  private static final int KEY_OF_PRIVATE_CODE = 28;

  private static final int MAX_CODE = 11;

  private IdTime() {}

  /** The time of a tweet, or of any other id that X has made since November 2010. */
  public static Optional<Instant> ofX(String id) {
    long number = number(id);
    return number < FIRST_OF_X
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli((number >>> 22) + EPOCH_OF_X));
  }

  /** The time of a video or comment of TikTok, to the second. */
  public static Optional<Instant> ofTikTok(String id) {
    long seconds = number(id) >> 32;
    return seconds < FIRST_SECOND_OF_TIKTOK
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(seconds));
  }

  /**
   * The time of an Instagram post by its number ({@code pk}), also with the number of its author
   * behind it: {@code 3273176777995846866_4100000001}. Ids of the Graph API and of comments (17
   * digits that begin with 17 or 18) carry none.
   */
  public static Optional<Instant> ofInstagram(String pk) {
    int end = pk.indexOf('_');
    String digits = end < 0 ? pk : pk.substring(0, end);
    if (digits.length() == 17 && (digits.startsWith("17") || digits.startsWith("18"))) {
      return Optional.empty();
    }
    return ofPk(number(digits));
  }

  /** The time of an Instagram post by its short code, as in {@code /p/CP5Rq0bjBzn/}. */
  public static Optional<Instant> ofInstagramCode(String code) {
    String own =
        code.length() > KEY_OF_PRIVATE_CODE
            ? code.substring(0, code.length() - KEY_OF_PRIVATE_CODE)
            : code;
    return own.length() > MAX_CODE ? Optional.empty() : ofPk(pk(own));
  }

  private static Optional<Instant> ofPk(long pk) {
    return pk < FIRST_OF_INSTAGRAM
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli((pk >>> 23) + EPOCH_OF_INSTAGRAM));
  }

  /** The number that a short code is, or -1 if it is none or too large. */
  private static long pk(String code) {
    long pk = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = CODE_DIGITS.indexOf(code.charAt(i));
      if (digit < 0 || pk > Long.MAX_VALUE >> 6) {
        return -1;
      }
      pk = (pk << 6) + digit;
    }
    return pk;
  }

  private static long number(String id) {
    if (id.isEmpty()
        || id.length() > MAX_DIGITS
        || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      return -1; // nineteen nines
    }
  }
}
