package id.saring.ingest.xapi;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonParts;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads answers of the newer interface of X (API v2), as twarc keeps them one a line: posts in
 * {@code data}; all that stands in {@code includes} is there to understand them and is no record.
 * Answers that list accounts or lists of accounts are ignored.
 */
public final class XApi2Reader implements ExportReader {

  private static final JsonParts DATA = new JsonParts(ArrayPaths.of("data[]"));

  @Override
  public String format() {
    return "x-api-v2";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return RecordShapes.of(head).first(XApi2Reader::fits).map(XApi2Reader::sign);
  }

  private static boolean fits(RecordShape shape) {
    if (shape.hasAny("source_platform", "__import_meta", "data.rest_id")) {
      return false;
    }
    boolean isPage =
        shape.has("data")
            && (shape.hasAny("__twarc", "meta.result_count")
                || shape.has("data.author_id", "data.text")
                || shape.has("data[].author_id", "data[].text")
                || shape.has("data[].edit_history_tweet_ids", "data[].text"));
    boolean isFlat = shape.has("author_id", "text") && shape.hasAny("author.username", "__twarc");
    return isPage || isFlat;
  }

  private static String sign(RecordShape shape) {
    if (!shape.has("data")) {
      return "author_id, author.username";
    }
    return shape.hasAny("data.author_id", "data[].author_id")
        ? "data, author_id"
        : "data, meta.result_count or __twarc";
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (InputStream in = source.open()) {
      JsonRoots.read(in, new Pages(source, options, sink));
    }
  }

  /** What belongs to one file. */
  private static final class Pages implements JsonRecords.Handler {
    private final ReadOptions options;
    private final RecordFates fates;

    Pages(Source source, ReadOptions options, RecordSink sink) {
      this.options = options;
      this.fates = new RecordFates(source, sink, record -> new Fate.Ignored("page"));
    }

    @Override
    public void element(JsonElement element) throws IOException {
      JsonValue page;
      try {
        page = element.parse();
      } catch (BrokenJsonException e) {
        fates.element(element);
        return;
      }
      XApi2Page beside = new XApi2Page(page, options.zone());
      if (page.get("data").isArray() && !page.get("data").items().isEmpty()) {
        DATA.of(
            element,
            part -> fates.element(part, record -> fate(beside, record.value(), record.ref())));
      } else if (page.get("data").isObject()) {
        fates.element(element, record -> fate(beside, record.value().get("data"), record.ref()));
      } else if (page.has("data") || page.has("meta") || page.has("errors")) {
        fates.element(element); // an answer without posts
      } else {
        fates.element(element, record -> fate(beside, record.value(), record.ref()));
      }
    }

    @Override
    public void disorder(long line, long column) {
      fates.disorder(line, column);
    }

    private static Fate fate(XApi2Page beside, JsonValue data, SourceRef ref) throws ItemFault {
      if (data.has("text")) {
        return Fate.of(XPosts.item(beside.post(data), ref, beside.retrievedAt()));
      }
      if (data.has("username")) {
        return new Fate.Ignored("user");
      }
      if (data.has("owner_id") || data.has("member_count") || data.has("name")) {
        return new Fate.Ignored("list");
      }
      throw new ItemFault("jenis-tak-dikenal", Message.of("ingest.xapi-record"));
    }
  }
}
