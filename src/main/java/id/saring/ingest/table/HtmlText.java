package id.saring.ingest.table;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The words of an element as a reader of the page sees them: blanks run together, a line break for
 * {@code <br>} and after blocks, none inside a line, however it is marked up. Pure.
 */
public final class HtmlText {

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea");

  private HtmlText() {}

  /** All words of an element. */
  public static String of(Element element) {
    return of(element, child -> false);
  }

  /**
   * The words of an element without some of its parts.
   *
   * @param skipped whether an element is left out with all that is in it
   */
  public static String of(Element element, Predicate<Element> skipped) {
    StringBuilder text = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words);
              return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element child)) {
              return FilterResult.CONTINUE;
            }
            if (depth > 0 && (NEVER_SHOWN.contains(child.normalName()) || skipped.test(child))) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (child.normalName().equals("br")) {
              text.append('\n');
            } else if (child.isBlock()) {
              breakLine(text);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (depth > 0 && node instanceof Element child && child.isBlock()) {
              breakLine(text);
            }
            return FilterResult.CONTINUE;
          }
        });
    return tidy(text);
  }

  private static void breakLine(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private static void append(StringBuilder text, TextNode words) {
    String whole = words.getWholeText();
    Element parent = words.parent();
    if (parent != null && parent.normalName().equals("pre")) {
      text.append(whole);
      return;
    }
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!blank) {
        text.append(c);
      } else if (!text.isEmpty() && !endsBlank(text)) {
        text.append(' ');
      }
    }
  }

  private static boolean endsBlank(StringBuilder text) {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  /** Takes away blanks before line ends and at both ends of the text. */
  private static String tidy(StringBuilder text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean beforeLineEnd = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!beforeLineEnd) {
        tidy.append(c);
      }
    }
    return tidy.toString().strip();
  }
}
