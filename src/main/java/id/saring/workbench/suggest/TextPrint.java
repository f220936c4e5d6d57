package id.saring.workbench.suggest;

import id.saring.text.TextScanner;
import id.saring.text.Zone;

/**
 * Tells copies of a text: words and emoji folded, hashtags as written (their letter case says how
 * they are cut), without links, mentions and signs. Belongs to one thread.
 */
final class TextPrint {

  /** What is shorter, many people write by themselves in the same words: it is no copy. */
  private static final int SHORT = 5;

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final TextScanner scanner = new TextScanner();

  /**
   * A number that copies share; short texts share it only if they are of one account.
   *
   * @param account whose text it is
   * @return 0 if the text has no words at all
   */
  long of(String text, String account) {
    scanner.reset(text);
    long print = START;
    int words = 0;
    while (scanner.next()) {
      if (scanner.zone() == Zone.LINK || scanner.zone() == Zone.MENTION) {
        continue;
      }
      words++;
      if (scanner.zone() == Zone.WORD) {
        for (int i = scanner.start(); i < scanner.end(); i++) {
          print = (print ^ scanner.folded()[i]) * PRIME;
        }
      } else {
        boolean tag = scanner.zone() == Zone.HASHTAG;
        print = with(print, tag ? text.substring(scanner.start(), scanner.end()) : scanner.term());
      }
      print = (print ^ ' ') * PRIME;
    }
    if (words == 0) {
      return 0;
    }
    long whole = words < SHORT ? with(print, account) : print;
    long mixed = (whole ^ (whole >>> 32)) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }

  private static long with(long print, String text) {
    long more = print;
    for (int i = 0; i < text.length(); i++) {
      more = (more ^ text.charAt(i)) * PRIME;
    }
    return more;
  }
}
