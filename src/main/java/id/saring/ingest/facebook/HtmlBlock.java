package id.saring.ingest.facebook;

import id.saring.ingest.meta.MetaDate;
import id.saring.ingest.table.HtmlText;
import id.saring.item.PostedAt;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * One record on a page of a download.
 *
 * @param heading what was done, in the interface language
 * @param text the words below it
 * @param isEdited whether a line tells that the words were changed
 * @param links addresses, not files
 * @param linkText words of the first link, or empty
 * @param media files that it shows
 * @param footer the date as written, or empty
 */
record HtmlBlock(
    String heading,
    String text,
    boolean isEdited,
    List<String> links,
    String linkText,
    List<String> media,
    String footer) {

  private static final Pattern UPDATED =
      Pattern.compile("(?i)(?:updated|edited|diperbarui|diedit|disunting|diubah)(?: pada)?:? (.+)");

  private static final Evaluator HEADING = QueryParser.parse("._a6-h, ._2lek, h2, h3");
  private static final Evaluator FOOTER = QueryParser.parse("._a6-o, ._2lem, footer");
  private static final Evaluator BODY = QueryParser.parse("._a6-p, ._2let");
  private static final Evaluator LINK = QueryParser.parse("a[href]");
  private static final Evaluator MEDIUM = QueryParser.parse("img[src], video[src], audio[src]");

  HtmlBlock {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(text, "text");
    links = List.copyOf(links);
    media = List.copyOf(media);
    Objects.requireNonNull(linkText, "linkText");
    Objects.requireNonNull(footer, "footer");
  }

  /** Takes a block apart: by the classes of its parts, else by their order. */
  static HtmlBlock of(Element block, ZoneId zone) {
    List<Element> parts = new ArrayList<>(block.children());
    Element heading = block.selectFirst(HEADING);
    Element footer = block.selectFirst(FOOTER);
    if (footer == null && !parts.isEmpty()) {
      Element last = parts.get(parts.size() - 1);
      footer = MetaDate.of(last.text(), zone).isPresent() ? last : null;
    }
    if (heading == null && parts.size() > 2) {
      heading = parts.get(0);
    }
    List<Element> bodies = new ArrayList<>(block.select(BODY));
    if (bodies.isEmpty()) {
      bodies = parts;
      bodies.remove(heading);
      bodies.remove(footer);
    }
    return of(heading == null ? "" : heading.text(), bodies, footer, zone);
  }

  private static HtmlBlock of(
      String heading, List<Element> bodies, @Nullable Element footer, ZoneId zone) {
    StringBuilder text = new StringBuilder();
    List<String> links = new ArrayList<>();
    List<String> media = new ArrayList<>();
    String linkText = "";
    boolean edited = false;
    for (Element body : bodies) {
      for (Element link : body.select(LINK)) {
        String href = link.attr("href");
        boolean address = href.startsWith("http://") || href.startsWith("https://");
        (address ? links : media).add(href);
        linkText = linkText.isEmpty() && address ? link.text() : linkText;
      }
      media.addAll(body.select(MEDIUM).eachAttr("src"));
      for (String line : HtmlText.of(body, HtmlBlock::isNoText).split("\n", -1)) {
        if (isUpdate(line, zone)) {
          edited = true;
        } else if (text.indexOf(line) < 0 || line.isBlank()) {
          text.append(line).append('\n');
        }
      }
    }
    return new HtmlBlock(
        heading,
        text.toString().strip(),
        edited,
        links,
        linkText,
        media.stream().distinct().toList(),
        footer == null ? "" : footer.text());
  }

  /** Tables tell of cameras and networks; a link that shows its address is no word of anybody. */
  private static boolean isNoText(Element element) {
    if (element.normalName().equals("table")) {
      return true;
    }
    return element.normalName().equals("a")
        && (element.text().startsWith("http://") || element.text().startsWith("https://"));
  }

  private static boolean isUpdate(String line, ZoneId zone) {
    var match = UPDATED.matcher(line.strip());
    return match.matches() && MetaDate.of(match.group(1), zone).isPresent();
  }

  /**
   * When it was done.
   *
   * @throws DateTimeException if the date is of a language that is not known
   */
  Optional<PostedAt> time(ZoneId zone) {
    if (footer.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        MetaDate.of(footer, zone).orElseThrow(() -> new DateTimeException("no date: " + footer)));
  }
}
