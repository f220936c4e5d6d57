package id.saring.review;

import id.saring.match.Span;

/** The surroundings of a sign on one line, the sign marked {@code «…»}. Pure. */
final class Snippet {

  /** UTF-16 units shown to each side. */
  private static final int AROUND = 60;

  private Snippet() {}

  /** Cuts out the surroundings of a span; word boundaries are kept where one is near. */
  static String of(String raw, Span span) {
    int start = Math.min(span.start(), raw.length());
    int end = Math.min(span.end(), raw.length());
    int from = wordStart(raw, Math.max(0, start - AROUND), start);
    int to = wordEnd(raw, Math.min(raw.length(), end + AROUND), end);
    String text =
        (from > 0 ? "…" : "")
            + raw.substring(from, start)
            + "«"
            + raw.substring(start, end)
            + "»"
            + raw.substring(end, to)
            + (to < raw.length() ? "…" : "");
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  private static int wordStart(String raw, int from, int start) {
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < Math.min(start, from + 20); i++) {
      if (Character.isWhitespace(raw.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(raw.charAt(from)) ? from + 1 : from;
  }

  private static int wordEnd(String raw, int to, int end) {
    if (to == raw.length()) {
      return to;
    }
    for (int i = to; i > Math.max(end, to - 20); i--) {
      if (Character.isWhitespace(raw.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(raw.charAt(to)) ? to - 1 : to;
  }
}
