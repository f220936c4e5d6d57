package id.saring.ingest.page;

import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonTree;
import id.saring.ingest.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its post in JSON-LD, the form that search engines read. Immutable.
 *
 * @param post the object of the post; {@code null}'s value if there is none
 */
record LinkedData(JsonValue post) {

  private static final int MOST_OBJECTS = 500;
  private static final int MOST_CHARACTERS = 4 << 20;

  private static final Set<String> TYPES =
      Set.of(
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "BlogPosting",
          "Article",
          "NewsArticle",
          "Report",
          "OpinionNewsArticle",
          "Comment",
          "Question",
          "Review",
          "VideoObject",
          "ImageObject",
          "Photograph");

  /** Looks through the scripts of a page; the first post counts. */
  static LinkedData of(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      String type = script.attr("type").strip();
      String data = script.data().strip();
      if (type.equalsIgnoreCase("application/ld+json") && data.length() <= MOST_CHARACTERS) {
        JsonValue post = post(data);
        if (post.isObject()) {
          return new LinkedData(post);
        }
      }
    }
    return new LinkedData(JsonValue.none());
  }

  private static JsonValue post(String data) {
    Deque<JsonValue> waiting = new ArrayDeque<>();
    try {
      waiting.add(JsonTree.parse(data));
    } catch (BrokenJsonException e) {
      return JsonValue.none();
    }
    for (int i = 0; i < MOST_OBJECTS && !waiting.isEmpty(); i++) {
      JsonValue value = waiting.remove();
      if (isPost(value.get("@type"))) {
        return value;
      }
      waiting.addAll(value.items());
      waiting.addAll(value.get("@graph").items());
      waiting.add(value.get("mainEntity"));
    }
    return JsonValue.none();
  }

  private static boolean isPost(JsonValue type) {
    return TYPES.contains(type.text())
        || type.items().stream().anyMatch(one -> TYPES.contains(one.text()));
  }

  /** The first of several members that has a text. */
  String first(String... keys) {
    for (String key : keys) {
      String text = text(post.get(key));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** A text, or the address of an object. */
  private static String text(JsonValue value) {
    JsonValue one = value.isArray() && !value.items().isEmpty() ? value.items().get(0) : value;
    return one.isObject() ? one.get("@id").text().strip() : one.text().strip();
  }

  /** A part of the author: an object, a list whose first counts, or the name alone. */
  String author(String key) {
    for (String role : List.of("author", "creator")) {
      JsonValue author = post.get(role);
      JsonValue one =
          author.isArray() && !author.items().isEmpty() ? author.items().get(0) : author;
      String found = one.isObject() ? one.get(key).text() : key.equals("name") ? one.text() : "";
      if (!found.isBlank()) {
        return found.strip();
      }
    }
    return "";
  }
}
