package id.saring.item;

import java.util.Locale;
import java.util.Optional;

/**
 * The id of a finding, for people to read out and type: {@code SRG-7F3K-9Q2M-4XTC-H}.
 *
 * <p>An office code, twelve characters of Crockford's base 32 (no I, L, O, U) that are the first 60
 * bits of the item's key, and a check character: Luhn's sum modulo 32, which catches every single
 * wrong character and nearly every swap of neighbours. Crockford's own check characters include
 * {@code * ~ $ =}, which a spreadsheet would take for more than text. Sixty bits hold a million
 * findings with one chance in two million of a collision.
 *
 * @param text the id as printed
 */
public record FindingId(String text) implements Comparable<FindingId> {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHARACTERS = 12;

  /**
   * Makes the id of an item.
   *
   * @param office code of the office, 2 to 6 capital letters or digits
   */
  public static FindingId of(ItemKey key, String office) {
    if (!office.matches("[A-Z0-9]{2,6}")) {
      throw new IllegalArgumentException("an office code is 2 to 6 letters or digits: " + office);
    }
    return new FindingId(grouped(office, code(key.hash())));
  }

  /**
   * Returns a short id of any SHA-256 in the same alphabet, without check character.
   *
   * @param hash hexadecimal digits, at least 15
   * @param characters 1 to 12
   */
  public static String shortCode(String hash, int characters) {
    return code(hash).substring(0, characters);
  }

  /** The 60 bits of an item's key that its id prints, whatever the office. */
  public static long number(ItemKey key) {
    return key.first() >>> 4;
  }

  /** The 60 bits that an id prints. */
  public static long number(FindingId id) {
    String plain = id.text().replace("-", "");
    String code = plain.substring(plain.length() - CHARACTERS - 1, plain.length() - 1);
    long bits = 0;
    for (int i = 0; i < CHARACTERS; i++) {
      bits = bits << 5 | ALPHABET.indexOf(code.charAt(i));
    }
    return bits;
  }

  private static String code(String hash) {
    long bits = Long.parseLong(hash.substring(0, 15), 16);
    StringBuilder code = new StringBuilder(CHARACTERS);
    for (int shift = 55; shift >= 0; shift -= 5) {
      code.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
    }
    return code.toString();
  }

  private static String grouped(String office, String code) {
    return office
        + "-"
        + code.substring(0, 4)
        + "-"
        + code.substring(4, 8)
        + "-"
        + code.substring(8)
        + "-"
        + check(code);
  }

  private static char check(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      boolean doubled = (code.length() - i) % 2 == 1;
      int addend = doubled ? value * 2 : value;
      sum += addend / 32 + addend % 32;
    }
    return ALPHABET.charAt((32 - sum % 32) % 32);
  }

  /**
   * Reads an id as people return it: in any case, with blanks or without hyphens, with the letters
   * that are easily confused (O for 0, I and L for 1).
   *
   * @return empty if it is no id or its check character does not fit
   */
  public static Optional<FindingId> parse(String typed) {
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    int codeStart = plain.length() - CHARACTERS - 1;
    if (codeStart < 2 || codeStart > 6) {
      return Optional.empty();
    }
    String office = plain.substring(0, codeStart);
    String code = plain.substring(codeStart).replace('O', '0').replace('I', '1').replace('L', '1');
    for (int i = 0; i < code.length(); i++) {
      if (ALPHABET.indexOf(code.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    String body = code.substring(0, CHARACTERS);
    return check(body) == code.charAt(CHARACTERS)
        ? Optional.of(new FindingId(grouped(office, body)))
        : Optional.empty();
  }

  /** The office code before the first hyphen. */
  public String office() {
    return text.substring(0, text.indexOf('-'));
  }

  /** The id that another office would give to the same item. */
  public FindingId withOffice(String office) {
    return new FindingId(office + text.substring(text.indexOf('-')));
  }

  @Override
  public int compareTo(FindingId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
