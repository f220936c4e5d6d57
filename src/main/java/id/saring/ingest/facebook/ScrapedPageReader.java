package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what parsers make of saved pages of Facebook: each record is one page with its post and
 * comments ({@code page} and {@code comments[]}). Comments have their time in UTC; what the page
 * itself shows, {@code 16 March at 18:00}, has neither year nor zone.
 */
public final class ScrapedPageReader implements ExportReader {

  /** A date without a year, as Facebook shows it. */
  private static final Pattern SHOWN =
      Pattern.compile("([0-9]{1,2} \\p{L}{3,9})(?: at| pukul| jam)? ([0-9]{1,2}[:.][0-9]{2})");

  @Override
  public String format() {
    return "facebook-saved-page";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String start = head.text().stripLeading();
    if (!start.startsWith("[") && !start.startsWith("{")) {
      return Optional.empty();
    }
    String before = start.startsWith("[") ? "[]." : "";
    JsonOutline outline = JsonOutline.of(head.text());
    return outline.has(before + "page.post_id") && outline.has(before + "comments[]")
        ? Optional.of("page.post_id and comments")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    RecordFates fates =
        new RecordFates(
            source,
            sink,
            FacebookFates.BAD_TIME,
            record -> fate(record.value(), options.zone(), record.ref()));
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }

  private static Fate fate(JsonValue record, ZoneId zone, SourceRef ref) {
    JsonValue page = record.get("page");
    if (!page.isObject()) {
      return FacebookFates.UNKNOWN;
    }
    List<Item> items = new ArrayList<>();
    for (JsonValue comment : record.get("comments").items()) {
      add(items, comment, page, zone, ref);
    }
    return Fate.of(items, new Fate.Ignored("page"));
  }

  private static void add(
      List<Item> items, JsonValue comment, JsonValue page, ZoneId zone, SourceRef ref) {
    if (!comment.isObject()) {
      return;
    }
    boolean post = comment.get("position").text().equals("post");
    String parent = comment.get("parent").text();
    items.add(
        FacebookItem.of(
                post ? Activity.POST : Activity.COMMENT,
                comment.get("id").text(),
                comment.get("text").text(),
                ref)
            .parentId(parent.equals(comment.get("id").text()) ? "" : parent)
            .author(author(comment))
            .postedAt(timeOrNone(comment, page, zone).orElse(null))
            .target(post ? Target.NONE : owner(page))
            .media(links(comment))
            .capturedAt(page.get("retrieved_utc").text())
            .build());
    for (JsonValue reply : comment.get("replies").items()) {
      add(items, reply, page, zone, ref);
    }
  }

  private static Author author(JsonValue comment) {
    return new Author(
        comment.get("user_id").text(),
        comment.get("user_name").text(),
        comment.get("user_display_name").text());
  }

  private static Target owner(JsonValue page) {
    return FacebookItem.target(
        page.get("top_post_owner").text(), page.get("top_post_owner_username").text(), "", "");
  }

  private static List<String> links(JsonValue comment) {
    return comment.get("connections").get("links").items().stream()
        .map(link -> link.get("link").text())
        .filter(link -> !link.isEmpty())
        .toList();
  }

  /** One comment's unreadable time must not cost the page all the others. */
  private static Optional<PostedAt> timeOrNone(JsonValue comment, JsonValue page, ZoneId zone) {
    try {
      return time(comment, page, zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time in UTC; else the one shown on the page, in the latest year that it fits. */
  private static Optional<PostedAt> time(JsonValue comment, JsonValue page, ZoneId zone) {
    String utc = comment.get("date_utc").text();
    if (!utc.isBlank()) {
      return FacebookTime.utc(utc);
    }
    Matcher shown = SHOWN.matcher(comment.get("date").text().strip());
    Optional<PostedAt> retrieved = retrieved(page);
    if (!shown.matches() || retrieved.isEmpty()) {
      return Optional.empty();
    }
    int year = retrieved.get().localDate(zone).getYear();
    Optional<PostedAt> time = shown(shown, year, zone);
    boolean later =
        time.isPresent()
            && time.get().instant().isAfter(retrieved.get().instant().plusSeconds(86_400));
    return later ? shown(shown, year - 1, zone) : time;
  }

  private static Optional<PostedAt> retrieved(JsonValue page) {
    try {
      return FacebookTime.utc(page.get("retrieved_utc").text());
    } catch (DateTimeException e) {
      return Optional.empty(); // then dates without a year stay unknown
    }
  }

  private static Optional<PostedAt> shown(Matcher shown, int year, ZoneId zone) {
    try {
      return FacebookTime.text(shown.group(1) + " " + year + " " + shown.group(2), zone);
    } catch (DateTimeException e) {
      return Optional.empty(); // a month of another language
    }
  }
}
