package id.saring.review.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words as HTML. Every text comes through {@link #text}. Pure functions. */
final class Html {

  /** Where Unicode shows pictures of control characters. */
  private static final int PICTURES = 0x2400;

  private Html() {}

  /** A text that can be neither markup nor a control character. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append(c);
        case '\r' -> safe.append("&#13;");
        default -> {
          if (c < ' ') {
            safe.append((char) (PICTURES + c));
          } else if (c >= 0x7F && c < 0xA0) {
            safe.append('\uFFFD');
          } else {
            safe.append(c);
          }
        }
      }
    }
    return safe.toString();
  }

  static String nothing(String why) {
    return "<p class=\"kosong\">" + text(why) + "</p>";
  }

  static String quote(String words) {
    return "<blockquote dir=\"auto\">" + text(words) + "</blockquote>";
  }

  /**
   * A text with parts of it marked.
   *
   * @param spans first index and the one behind the last, in any order; what overlaps is one mark,
   *     what lies outside is passed over
   */
  static String marked(String words, List<int[]> spans) {
    StringBuilder marked = new StringBuilder("<blockquote dir=\"auto\">");
    int at = 0;
    for (int[] span : spans.stream().sorted(Comparator.comparingInt(one -> one[0])).toList()) {
      int start = Math.max(at, span[0]);
      if (start < span[1] && span[1] <= words.length()) {
        marked
            .append(text(words.substring(at, start)))
            .append("<mark>")
            .append(text(words.substring(start, span[1])))
            .append("</mark>");
        at = span[1];
      }
    }
    return marked.append(text(words.substring(at))).append("</blockquote>").toString();
  }

  /** Names and what they are; what is empty is a dash. */
  static String facts(Map<String, String> facts) {
    StringBuilder list = new StringBuilder("<dl>\n");
    facts.forEach(
        (name, fact) ->
            list.append("<dt>")
                .append(text(name))
                .append("</dt><dd dir=\"auto\"")
                .append(isHash(fact) ? " class=\"sidik\">" : ">")
                .append(fact.isEmpty() ? "–" : text(fact))
                .append("</dd>\n"));
    return list.append("</dl>\n").toString();
  }

  static String table(CaseTable table, UnaryOperator<String> title) {
    if (table.rows().isEmpty()) {
      return nothing("Tidak ada.");
    }
    StringBuilder html = new StringBuilder("<table>\n<tr>");
    table
        .columns()
        .forEach(column -> html.append("<th>").append(text(title.apply(column))).append("</th>"));
    html.append("</tr>\n");
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      row.forEach(
          cell ->
              html.append(isHash(cell) ? "<td class=\"sidik\">" : "<td dir=\"auto\">")
                  .append(text(cell))
                  .append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static boolean isHash(String text) {
    return text.matches("[0-9a-f]{64}");
  }
}
