package id.saring.workbench.backtest;

import id.saring.match.Match;
import id.saring.match.Span;
import id.saring.match.Subject;

/**
 * An item in which an entry counts.
 *
 * @param key what makes it this item, 16 hexadecimal digits; by it samples are drawn, so that the
 *     same past gives the same samples
 * @param subject the item
 * @param match where and why the entry counts
 */
public record Sample(String key, Subject subject, Match match) {

  /** UTF-16 units round the place. */
  private static final int ROUND = 60;

  /** One line of the text with the place between {@code «} and {@code »}. */
  public String excerpt() {
    Span span = match.occurrence().span();
    String text = span.field().of(subject.item());
    int from = whole(text, Math.max(0, span.start() - ROUND));
    int to = whole(text, Math.min(text.length(), span.end() + ROUND));
    return ((from > 0 ? "…" : "")
            + text.substring(from, span.start())
            + "«"
            + text.substring(span.start(), span.end())
            + "»"
            + text.substring(span.end(), to)
            + (to < text.length() ? "…" : ""))
        .replaceAll("\\s+", " ");
  }

  /** An index that does not part a surrogate pair. */
  private static int whole(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside && Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
  }
}
