package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.RecordFates;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads answers of the Instagram Graph API: a page of posts or comments ({@code data}), one post,
 * or several by their ids in one object. The records of a page are its elements; an object by ids
 * is one record. A page of comments alone does not say below which post they stand.
 */
public final class InstagramGraphReader implements ExportReader {

  private static final ArrayPaths PAGES = ArrayPaths.of("data[]", "[].data[]");
  private static final Pattern FIRST_ID = Pattern.compile("\\{\\s*\"([0-9]{10,25})\"\\s*:\\s*\\{");
  private static final Pattern TIME = Pattern.compile("[0-9T:-]{19}\\+0000");

  @Override
  public String format() {
    return "instagram-graph-api";
  }

  /** The API names authors only where they are asked for. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.USUAL.without(FilledField.AUTHOR);
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text().stripLeading();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(text);
    return container(outline, text)
        .filter(place -> isGraph(outline, place))
        .map(place -> "Graph API in " + (place.isEmpty() ? "root" : place));
  }

  /** Where the first post or comment stands, as the beginning of a path. */
  private static Optional<String> container(JsonOutline outline, String text) {
    for (String list : new String[] {"data[].", "[].data[].", "[]."}) {
      if (outline.has(list + "id")) {
        return Optional.of(list);
      }
    }
    if (outline.has("id")) {
      return Optional.of("");
    }
    Matcher first = FIRST_ID.matcher(text);
    return first.lookingAt() ? Optional.of(first.group(1) + ".") : Optional.empty();
  }

  private static boolean isGraph(JsonOutline outline, String place) {
    boolean link = outline.value(place + "permalink").contains("instagram.com/");
    boolean time = TIME.matcher(outline.value(place + "timestamp")).matches();
    return outline.has(place + "id")
        && (link || time)
        && (link
            || outline.has(place + "text")
            || outline.has(place + "media_type")
            || outline.has(place + "caption"));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    JsonOutline outline = JsonOutline.of(Head.of(source).text().stripLeading());
    boolean pages = outline.has("data[]") || outline.has("[].data[]");
    RecordFates fates = new RecordFates(source, sink, InstagramFates.BAD_TIME, GraphPosts::fate);
    try (InputStream in = source.open()) {
      if (pages) {
        new JsonRecords(PAGES).read(in, fates);
      } else {
        JsonRoots.read(in, fates);
      }
    }
  }
}
