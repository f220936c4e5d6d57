package id.saring.ingest;

/**
 * Finds text that went through a wrong encoding and can still be told by its looks: control
 * characters that nobody types, and UTF-8 read as Windows-1252. Letters with accents alone are no
 * sign, since names hold them. Pure; safe for all threads.
 */
final class GarbledText {

  /** What the first bytes of an emoji, a typographic quote and a bullet become. */
  private static final String[] SIGNS = {"ðŸ", "â€", "âœ", "Ã\u00A9", "Ã\u00A8", "Ã\u00AD"};

  private GarbledText() {}

  /** Whether the text holds such a sign. */
  static boolean in(String text) {
    boolean suspicious = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F && c <= 0x9F) {
        return true;
      }
      suspicious |= c == 'ð' || c == 'â' || c == 'Ã';
    }
    if (suspicious) {
      for (String sign : SIGNS) {
        if (text.contains(sign)) {
          return true;
        }
      }
    }
    return false;
  }
}
