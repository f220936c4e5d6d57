package id.saring.roster;

/**
 * Phone numbers in any spelling as E.164 digits without the plus: {@code +62 812-3456-7890}, {@code
 * 0812…}, {@code 62812…}, {@code wa:…}, {@code tel:…}, {@code https://wa.me/…} and the addresses of
 * WhatsApp all become {@code 6281234567890}. A number without country is Indonesian. Pure
 * functions.
 */
final class PhoneNumber {

  private static final String INDONESIA = "62";

  private PhoneNumber() {}

  /** Returns the digits, or an empty string if the text is no phone number. */
  static String digits(String text) {
    String number = withoutDress(text);
    StringBuilder digits = new StringBuilder(16);
    boolean plus = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = c < 128 ? c - '0' : Character.digit(c, 10);
      if (digit >= 0 && digit <= 9) {
        digits.append((char) ('0' + digit));
      } else if (c == '+' && digits.length() == 0) {
        plus = true;
      } else if (!isPunctuation(c)) {
        return "";
      }
    }
    return international(digits.toString(), plus);
  }

  private static String withoutDress(String text) {
    String number = text.strip();
    int query = number.indexOf("phone=");
    if (query >= 0) {
      number = number.substring(query + 6);
    } else {
      int host = number.indexOf("wa.me/");
      number = host >= 0 ? number.substring(host + 6) : number;
    }
    if (number.regionMatches(true, 0, "wa:", 0, 3)) {
      number = number.substring(3);
    } else if (number.regionMatches(true, 0, "tel:", 0, 4)) {
      number = number.substring(4);
    } else if (number.startsWith("~")) {
      return number; // WhatsApp's mark for a shown name
    }
    int end = firstOf(number, "@?&/");
    return number.substring(0, end);
  }

  private static int firstOf(String text, String ends) {
    for (int i = 0; i < text.length(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Blanks, hyphens, brackets, dots and the invisible marks that WhatsApp puts round a number. */
  private static boolean isPunctuation(char c) {
    if (c < 128) {
      return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '\t' || c == '\'';
    }
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.DASH_PUNCTUATION
        || type == Character.SPACE_SEPARATOR;
  }

  private static String international(String digits, boolean plus) {
    String number = digits;
    if (!plus) {
      if (number.startsWith("00")) {
        number = number.substring(2);
      } else if (number.startsWith("0")) {
        number = INDONESIA + number.substring(1);
      } else if (number.startsWith("8") && number.length() >= 9 && number.length() <= 12) {
        number = INDONESIA + number; // a spreadsheet ate the zero
      }
    }
    if (number.startsWith("620")) {
      number = INDONESIA + number.substring(3); // +62 (0)812…
    }
    return number.length() >= 8 && number.length() <= 15 ? number : "";
  }
}
