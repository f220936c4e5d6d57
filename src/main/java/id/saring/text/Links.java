package id.saring.text;

import java.util.Set;

/** Where a link or an e-mail address ends. Works on folded text. Pure; safe for all threads. */
final class Links {

  /** Endings that make {@code name.ending} a host even without a path behind it. */
  private static final Set<String> SURE_ENDINGS =
      Set.of("com", "net", "org", "xyz", "site", "online", "info", "club", "shop", "store", "vip");

  /** Endings that need more evidence, since they are words or abbreviations too. */
  private static final Set<String> OTHER_ENDINGS =
      Set.of(
          "id", "co", "ly", "gg", "link", "top", "io", "tv", "be", "gl", "me", "cc", "app", "art");

  private Links() {}

  /**
   * Finds a link that begins at {@code start}, which must not stand inside a word.
   *
   * @return index behind the link, or -1 if none begins there
   */
  static int end(char[] folded, int start, int length) {
    if (matches(folded, start, length, "http://")
        || matches(folded, start, length, "https://")
        || matches(folded, start, length, "www.")) {
      return endOfPath(folded, start, length);
    }
    return -1;
  }

  /**
   * Finds a host or e-mail address of which {@code [start, wordEnd)} is the first label.
   *
   * @return index behind it, or -1 if the word is just a word
   */
  static int endOfHost(char[] folded, int start, int wordEnd, int length) {
    if (wordEnd + 1 >= length || (folded[wordEnd] != '.' && folded[wordEnd] != '@')) {
      return -1;
    }
    boolean address = folded[wordEnd] == '@';
    int labels = 1;
    int labelStart = start;
    int i = wordEnd;
    while (i + 1 < length && (folded[i] == '.' || folded[i] == '@') && isHostChar(folded[i + 1])) {
      labelStart = i + 1;
      address |= folded[i] == '@';
      i++;
      while (i < length && isHostChar(folded[i])) {
        i++;
      }
      labels++;
    }
    if (labels < 2 || i - labelStart > 6) {
      return -1;
    }
    String ending = new String(folded, labelStart, i - labelStart);
    boolean path = i < length && folded[i] == '/';
    boolean host =
        SURE_ENDINGS.contains(ending)
            || (OTHER_ENDINGS.contains(ending) && (path || labels > 2 || address));
    return host ? endOfPath(folded, i, length) : -1;
  }

  private static boolean isHostChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static int endOfPath(char[] folded, int from, int length) {
    int i = from;
    while (i < length && isPathChar(folded[i])) {
      i++;
    }
    while (i > from && ".,!?;:)'".indexOf(folded[i - 1]) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean isPathChar(char c) {
    return c > ' ' && c < 127 && c != '<' && c != '>' && c != '"';
  }

  private static boolean matches(char[] folded, int start, int length, String prefix) {
    if (start + prefix.length() >= length) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (folded[start + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
