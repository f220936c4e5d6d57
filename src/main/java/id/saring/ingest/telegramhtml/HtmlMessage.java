package id.saring.ingest.telegramhtml;

import id.saring.ingest.table.HtmlText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one block of a page. Immutable.
 *
 * @param number number of the message in its chat; date bars have negative ones
 * @param isService whether it is an event or a date bar
 * @param isJoined whether its author is the one above
 * @param time as in the title of the time of day; may be empty
 * @param from shown name of the author; empty if joined
 * @param isForwarded whether somebody else wrote it
 * @param origin shown name of who wrote a forwarded message; empty if it is the one above
 * @param answered number of the message that this one answers, or empty
 * @param text the words, or those of the event
 * @param isSigned whether a channel's author signed it
 * @param signature who signed it
 * @param media files and links
 * @param likers those whose reactions are named
 */
record HtmlMessage(
    String number,
    boolean isService,
    boolean isJoined,
    String time,
    String from,
    boolean isForwarded,
    String origin,
    String answered,
    String text,
    boolean isSigned,
    String signature,
    List<String> media,
    List<String> likers) {

  private static final Pattern VIA = Pattern.compile(" via @[A-Za-z0-9_]{1,64}$");
  private static final Pattern NUMBER = Pattern.compile("message(-?[0-9]{1,19})");
  private static final Pattern ANSWERED = Pattern.compile("go_to_message([0-9]{1,19})");

  HtmlMessage {
    media = List.copyOf(media);
    likers = List.copyOf(likers);
  }

  /** Parses a block. */
  static HtmlMessage of(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    Element root = page.body().firstElementChild();
    return root == null ? ofService(new Element("div")) : of(root);
  }

  private static HtmlMessage of(Element root) {
    if (root.hasClass("service")) {
      return ofService(root);
    }
    Element body = child(root, "body");
    if (body == null) {
      body = root;
    }
    Element forwarded = child(body, "forwarded", "body");
    Element content = forwarded == null ? body : forwarded;
    Element signature = child(content, "signature");
    return new HtmlMessage(
        number(root),
        false,
        root.hasClass("joined"),
        title(child(body, "date")),
        name(child(body, "from_name")),
        forwarded != null,
        forwarded == null ? "" : name(child(forwarded, "from_name")),
        answered(child(content, "reply_to")),
        text(content),
        signature != null,
        signature == null ? "" : HtmlText.of(signature),
        media(content),
        likers(root));
  }

  private static HtmlMessage ofService(Element root) {
    Element body = child(root, "body");
    String text = body == null ? "" : HtmlText.of(body);
    return new HtmlMessage(
        number(root), true, false, "", "", false, "", "", text, false, "", List.of(), List.of());
  }

  /** The first child that has all these classes. */
  private static @Nullable Element child(Element parent, String... classes) {
    for (Element child : parent.children()) {
      boolean all = true;
      for (String name : classes) {
        all &= child.hasClass(name);
      }
      boolean other = classes.length == 1 && child.hasClass("userpic_wrap");
      if (all && !other) {
        return child;
      }
    }
    return null;
  }

  private static String number(Element root) {
    Matcher number = NUMBER.matcher(root.id());
    return number.matches() ? number.group(1) : "";
  }

  private static String title(@Nullable Element date) {
    return date == null ? "" : date.attr("title").strip();
  }

  /** A name without the time that stands behind it, and without the bot that helped to write. */
  private static String name(@Nullable Element element) {
    return element == null ? "" : VIA.matcher(element.ownText().strip()).replaceFirst("");
  }

  private static String answered(@Nullable Element reply) {
    if (reply == null) {
      return "";
    }
    for (Element link : reply.getElementsByTag("a")) {
      Matcher number = ANSWERED.matcher(link.attr("href"));
      if (number.find()) {
        return number.group(1);
      }
    }
    return "";
  }

  /** The words, and below them question and answers of a poll, a line each. */
  private static String text(Element content) {
    Stream<Element> own = content.children().stream().filter(child -> child.hasClass("text"));
    Stream<Element> poll =
        content.children().stream()
            .filter(child -> child.hasClass("media_wrap"))
            .flatMap(media -> media.getElementsByClass("media_poll").stream())
            .flatMap(media -> media.children().stream())
            .filter(child -> child.hasClass("question") || child.hasClass("answer"));
    return Stream.concat(
            own.map(HtmlText::of),
            poll.map(line -> HtmlText.of(line, part -> part.hasClass("details")))
                .map(line -> line.startsWith("- ") ? line.substring(2) : line))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> media(Element content) {
    Set<String> links =
        content.children().stream()
            .filter(child -> child.hasClass("media_wrap"))
            .flatMap(media -> media.getElementsByTag("a").stream())
            .map(link -> link.attr("href"))
            .filter(link -> !link.isBlank())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new ArrayList<>(links);
  }

  private static List<String> likers(Element root) {
    List<String> names = new ArrayList<>();
    for (Element pictures : root.getElementsByClass("userpics")) {
      for (Element picture : pictures.getElementsByAttribute("title")) {
        String name = picture.attr("title").strip();
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
