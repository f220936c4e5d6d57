package id.saring.ingest.json;

/** Finds characters that were lost before a text reached us. Pure; safe for all threads. */
public final class DamagedCharacters {

  private DamagedCharacters() {}

  /** Whether the text holds U+FFFD or half of a surrogate pair. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || Character.isLowSurrogate(c)) {
        return true;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
