package id.saring.review.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes from a drawing what a page with a strict policy may hold: shapes and words, written anew.
 * No style, no id (two plots may have the same), no reference, no colour: what is data, letters and
 * grid gets a class, and the page has the colours, of the day and of the night. Pure functions.
 */
final class PlainSvg {

  /** The colour in which data are drawn, of which the class {@code m} comes. */
  static final String MARK = "#010203";

  /** The colour of letters among the data. */
  static final String LETTERS = "#030201";

  private static final String MARK_RGB = "rgb(1,2,3)";

  private static final Set<String> SHAPES = Set.of("g", "rect", "path", "line", "circle", "text");

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "g", List.of("transform"),
          "rect", List.of("x", "y", "width", "height"),
          "path", List.of("d"),
          "line", List.of("x1", "y1", "x2", "y2"),
          "circle", List.of("cx", "cy", "r"),
          "text", List.of("x", "y", "dy", "text-anchor"));

  /** Coordinates, path letters, names of transformations and anchors; nothing that refers. */
  private static final Pattern HARMLESS = Pattern.compile("[-+.,() A-Za-z0-9]*");

  private static final Pattern DECIMALS = Pattern.compile("-?[0-9]+\\.[0-9]+(E-[0-9]+)?");

  private PlainSvg() {}

  /**
   * Rewrites a drawing.
   *
   * @return empty if it is none
   */
  static Optional<String> of(String drawing) {
    Element svg = Jsoup.parse(drawing, Parser.xmlParser()).selectFirst("svg");
    if (svg == null) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    plain
        .append("<svg class=\"plot\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 ")
        .append(size(svg.attr("width")))
        .append(' ')
        .append(size(svg.attr("height")))
        .append("\">");
    svg.children().forEach(child -> write(child, plain));
    return Optional.of(plain.append("</svg>").toString());
  }

  private static String size(String length) {
    return String.valueOf(Math.round(Double.parseDouble(length)));
  }

  private static void write(Element element, StringBuilder plain) {
    String name = element.normalName();
    if (!SHAPES.contains(name)) {
      return;
    }
    String kind = kind(element, name);
    if (kind.isEmpty()) {
      return;
    }
    StringBuilder inside = new StringBuilder();
    if (name.equals("text")) {
      inside.append(escaped(element.text().strip()));
    } else {
      element.children().forEach(child -> write(child, inside));
      if (name.equals("g") && inside.isEmpty()) {
        return;
      }
    }
    plain.append('<').append(name);
    if (!name.equals("g")) {
      plain.append(" class=\"").append(kind).append('"');
    }
    for (String attribute : ATTRIBUTES.getOrDefault(name, List.of())) {
      String value = rounded(element.attr(attribute));
      if (!value.isEmpty() && HARMLESS.matcher(value).matches() && !isDefault(attribute, value)) {
        plain.append(' ').append(attribute).append("=\"").append(value).append('"');
      }
    }
    plain.append('>').append(inside).append("</").append(name).append('>');
  }

  /** What is drawn: data, a line of data, letters, grid; nothing for backgrounds and frames. */
  private static String kind(Element element, String name) {
    if (name.equals("g") || name.equals("text")) {
      return "t";
    }
    if (isMark(element.attr("fill"))) {
      return "m";
    }
    if (isMark(element.attr("stroke"))) {
      return "l";
    }
    return name.equals("line") ? "r" : "";
  }

  private static boolean isMark(String colour) {
    String plain = colour.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return plain.equals(MARK) || plain.equals(MARK_RGB);
  }

  /** A tenth of a pixel is finer than any screen. */
  private static String rounded(String value) {
    return DECIMALS
        .matcher(value.strip())
        .replaceAll(number -> number.group(1) == null ? tenth(number.group()) : "0")
        .replaceAll(" +\\)", ")");
  }

  private static String tenth(String number) {
    long tenths = Math.round(Double.parseDouble(number) * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  private static boolean isDefault(String attribute, String value) {
    return (attribute.equals("transform") && value.equals("translate(0 0)"))
        || (attribute.equals("text-anchor") && value.equals("start"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
