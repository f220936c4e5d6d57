package id.saring.ingest.whatsapp;

import id.saring.item.Author;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the sender's name from the text behind it, although names may hold a colon and a blank. It
 * learns from the whole file first. One thread while learning.
 */
final class Senders {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDITION = 40;
  private static final int MAX_KNOWN = 50_000;
  private static final int SURE = 5;

  private static final Pattern MARKS =
      Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
  private static final Pattern TILDE = Pattern.compile("^~[ \\u00a0\\u202f]*");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().\\u00a0\\u2011-]{6,24}");
  private static final Pattern DEGREE =
      Pattern.compile("(?:[SMA]\\.\\s?[A-Z][A-Za-z]{0,4}|Drs?|Dra|Ir|Prof|Hj?)\\b\\.?.*");

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> proven = new HashSet<>();

  /** Learns from what stands behind one header. */
  void learn(String rest) {
    int first = colon(rest, 0);
    int colon = first;
    while (colon >= 0) {
      String name = rest.substring(0, colon);
      if (seen.size() < MAX_KNOWN || seen.containsKey(name)) {
        seen.merge(name, 1, Integer::sum);
      }
      if (colon > first && proven.size() < MAX_KNOWN && isProof(rest, colon)) {
        proven.add(name);
      }
      colon = colon(rest, colon + 1);
    }
  }

  /** Where only a fixed phrase stands behind a colon, a name stands before it. */
  private static boolean isProof(String rest, int colon) {
    return Phrases.isFixed(behind(rest, colon)) && !Notices.startsNotice(rest.substring(0, colon));
  }

  /**
   * Finds the colon behind the sender's name.
   *
   * @param rest what stands behind a header on its line
   * @return its place, or empty if there is no sender
   */
  OptionalInt endOfName(String rest) {
    int first = colon(rest, 0);
    if (first < 0 || Notices.startsNotice(rest.substring(0, first))) {
      return OptionalInt.empty();
    }
    int best = first;
    int colon = colon(rest, first + 1);
    while (colon >= 0) {
      if (isLongerName(rest, best, colon)) {
        best = colon;
      }
      colon = colon(rest, colon + 1);
    }
    return OptionalInt.of(best);
  }

  private boolean isLongerName(String rest, int shorter, int longer) {
    String name = rest.substring(0, longer);
    String addition = rest.substring(shorter + 2, longer);
    if (proven.contains(name) || DEGREE.matcher(addition).matches()) {
      return true;
    }
    int count = seen.getOrDefault(name, 0);
    return count >= SURE
        && addition.length() <= LONGEST_ADDITION
        && count == seen.getOrDefault(rest.substring(0, shorter), 0);
  }

  private static int colon(String rest, int from) {
    int limit = Math.min(rest.length(), LONGEST_NAME);
    for (int i = Math.max(1, from); i < limit; i++) {
      if (rest.charAt(i) == ':' && (i + 1 == rest.length() || rest.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** What stands behind the colon at that place. */
  static String behind(String rest, int colon) {
    return rest.substring(Math.min(rest.length(), colon + 2));
  }

  /** A name as people see it: without marks of writing direction and the sign of strangers. */
  static String shown(String name) {
    String bare = MARKS.matcher(name).replaceAll("").strip();
    return TILDE.matcher(bare).replaceFirst("");
  }

  /** The person; a phone number is an id, too, as digits with their plus sign. */
  static Author author(String name) {
    String shown = shown(name);
    boolean phone = PHONE.matcher(shown).matches();
    String digits = phone ? shown.replaceAll("[^0-9]", "") : "";
    return new Author(phone && shown.startsWith("+") ? "+" + digits : digits, "", shown);
  }
}
