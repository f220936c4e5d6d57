package id.saring.ingest.telegram;

/**
 * Telegram Desktop writes control characters as {@code \x0B}, which is no JSON. Pure; safe for all
 * threads.
 */
final class TelegramEscapes {

  private TelegramEscapes() {}

  /**
   * Turns each {@code \xHH} into {@code \}{@code u00HH}; {@code \\x41} is a backslash and stays.
   */
  static String repaired(String json) {
    int at = json.indexOf("\\x");
    if (at < 0) {
      return json;
    }
    StringBuilder repaired = new StringBuilder(json.length() + 16);
    int i = 0;
    while (i < json.length()) {
      char c = json.charAt(i);
      if (c != '\\' || i + 1 == json.length()) {
        repaired.append(c);
        i++;
      } else if (isHexEscape(json, i)) {
        repaired.append("\\u00").append(json, i + 2, i + 4);
        i += 4;
      } else {
        repaired.append(json, i, i + 2);
        i += 2;
      }
    }
    return repaired.toString();
  }

  private static boolean isHexEscape(String json, int backslash) {
    return json.startsWith("\\x", backslash)
        && backslash + 3 < json.length()
        && isHex(json.charAt(backslash + 2))
        && isHex(json.charAt(backslash + 3));
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
