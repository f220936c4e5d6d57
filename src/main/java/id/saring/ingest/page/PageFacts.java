package id.saring.ingest.page;

import id.saring.ingest.TimeText;
import id.saring.item.Author;
import id.saring.item.PostedAt;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says of itself: JSON-LD first, then OpenGraph, Twitter cards and other {@code
 * <meta>}. Immutable.
 */
final class PageFacts {

  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\([0-9]+\\)|url: *)(https?://\\S+)");
  private static final Pattern SAVED_AT = Pattern.compile("saved date: *([^\\n]+)");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> meta = new HashMap<>();
  private String comments = "";

  PageFacts(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
    for (Element element : page.getElementsByTag("meta")) {
      String name = element.attr("property");
      name = name.isEmpty() ? element.attr("name") : name;
      name = name.isEmpty() ? element.attr("itemprop") : name;
      String content = element.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty()) {
        meta.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
      }
    }
    StringBuilder all = new StringBuilder();
    addComments(all, page);
    Element html = page.firstElementChild();
    if (html != null) {
      addComments(all, html);
    }
    comments = all.toString();
  }

  private static void addComments(StringBuilder all, Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Comment comment && all.length() < 65_536) {
        all.append(comment.getData()).append('\n');
      }
    }
  }

  private String meta(String... names) {
    for (String name : names) {
      String content = meta.getOrDefault(name, "");
      if (!content.isEmpty()) {
        return content;
      }
    }
    return "";
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** The permalink. */
  String url() {
    String url = first(data.first("url", "mainEntityOfPage", "@id"), meta("og:url", "twitter:url"));
    if (!url.startsWith("http")) {
      url = "";
      for (Element link : page.getElementsByTag("link")) {
        boolean canonical = link.attr("rel").equalsIgnoreCase("canonical");
        url = canonical && url.isEmpty() ? link.attr("href").strip() : url;
      }
    }
    Matcher saved = SAVED_FROM.matcher(comments);
    boolean found = url.startsWith("http");
    return !found && saved.find() ? saved.group(1) : found ? url : "";
  }

  /** When the page was saved, as written there. */
  String savedAt() {
    Matcher saved = SAVED_AT.matcher(comments);
    return saved.find() ? saved.group(1).strip() : "";
  }

  /** Who wrote it. */
  Author author() {
    String handle =
        first(data.author("alternateName"), meta("twitter:creator", "profile:username"));
    String name = first(data.author("name"), meta("author", "og:article:author", "dc.creator"));
    String article = meta("article:author");
    if (name.isEmpty() && !article.startsWith("http")) {
      name = article;
    }
    String id = data.author("identifier");
    return handle.isEmpty() && name.isEmpty() && id.isEmpty()
        ? Author.UNKNOWN
        : new Author(id, handle, name);
  }

  /** When it was published; also out of a {@code <time>} if the page has only one. */
  Optional<PostedAt> postedAt(ZoneId zone) {
    List<String> written =
        List.of(
            data.first("datePublished", "uploadDate", "dateCreated"),
            meta(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "date",
                "dc.date",
                "pubdate"));
    for (String time : written) {
      Optional<PostedAt> read = TimeText.time(time, zone);
      if (read.isPresent()) {
        return read;
      }
    }
    List<Element> times = page.getElementsByTag("time");
    return times.size() == 1
        ? TimeText.time(times.get(0).attr("datetime"), zone)
        : Optional.empty();
  }

  /** Words that the page names as those of the post, besides the visible ones. */
  List<String> words() {
    return List.of(
        first(meta("og:title", "twitter:title"), page.title().strip()),
        data.first("articleBody", "text", "caption", "reviewBody", "description"),
        meta("og:description", "twitter:description", "description"));
  }

  /** The site, as it calls itself. */
  String site() {
    return meta("og:site_name", "application-name");
  }

  /** Pictures and films that stand for the post. */
  List<String> media() {
    String image = meta("og:image", "twitter:image");
    String video = meta("og:video", "og:video:url");
    return List.of(image, video).stream().filter(link -> !link.isEmpty()).toList();
  }
}
