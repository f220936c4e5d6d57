package id.saring.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nomor Induk Pegawai: 18 digits that begin with the birth date. For PNS follow year and month of
 * appointment, sex and a serial; PPPK use some of these places otherwise, so only the birth date is
 * ever looked at. Personal data: do not log it.
 *
 * @param digits the 18 digits, or empty for a PTT without one
 */
public record Nip(String digits) {

  /** No number. */
  public static final Nip NONE = new Nip("");

  private static final int LENGTH = 18;

  /** One more than 18 digits can say. */
  private static final long NO_NUMBER = 1_000_000_000_000_000_000L;

  public Nip {
    if (!digits.isEmpty() && !isNip(digits)) {
      throw new IllegalArgumentException("a NIP has 18 digits");
    }
  }

  /** Reads a number as written, blanks, dots and hyphens between its parts included. */
  static Optional<Nip> of(String text) {
    if (isNip(text)) {
      return Optional.of(new Nip(text));
    }
    StringBuilder digits = new StringBuilder(LENGTH);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBetweenParts(c, i)) {
        digits.append(c);
      }
    }
    String plain = digits.toString();
    return plain.isEmpty() || isNip(plain) ? Optional.of(new Nip(plain)) : Optional.empty();
  }

  /** A leading apostrophe is how spreadsheets are told to keep a number as text. */
  private static boolean isBetweenParts(char c, int place) {
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '.'
        || c == '-'
        || c == '\u200B'
        || (place == 0 && c == '\'');
  }

  private static boolean isNip(String text) {
    return text.length() == LENGTH && AccountKey.isDigits(text);
  }

  /** The digits as a number; one of 19 digits if there are none. */
  long number() {
    return isNone() ? NO_NUMBER : Long.parseLong(digits);
  }

  /** What {@link #number} gave. */
  static Nip ofNumber(long number) {
    if (number == NO_NUMBER) {
      return NONE;
    }
    String digits = Long.toString(number);
    return new Nip("0".repeat(LENGTH - digits.length()) + digits);
  }

  /** Whether there is no number. */
  public boolean isNone() {
    return digits.isEmpty();
  }

  /** The birth date in the first eight digits, if such a day exists. */
  Optional<LocalDate> birthDate() {
    if (isNone()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The official spacing, {@code 19860926 201505 1 001}; empty if there is no number. */
  public String printed() {
    if (isNone()) {
      return "";
    }
    return String.join(
        " ",
        digits.substring(0, 8),
        digits.substring(8, 14),
        digits.substring(14, 15),
        digits.substring(15));
  }

  /** Keeps the number out of logs and error messages. */
  @Override
  public String toString() {
    return isNone() ? "Nip[]" : "Nip[…" + digits.substring(15) + "]";
  }
}
