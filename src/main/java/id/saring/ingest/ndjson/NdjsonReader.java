package id.saring.ingest.ndjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ItemField;
import id.saring.ingest.ItemFields;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.io.Message;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads our own item format as NDJSON: one object a line, fields of {@link ItemField}. A record's
 * number is its line number; blank lines are no records. A line that is no JSON object costs itself
 * only.
 */
public final class NdjsonReader implements ExportReader {

  /** The format's name. */
  public static final String FORMAT = "ndjson";

  private static final int DEEPEST = 200;

  /** Fields of tools whose own readers know more: X API and twarc, Zeeschuimer, 4CAT. */
  private static final Set<String> OTHER_TOOLS =
      Set.of(
          "__twarc",
          "edit_history_tweet_ids",
          "public_metrics",
          "author",
          "source_platform",
          "__import_meta");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LineBlocks.LONGEST_LINE)
                  .build())
          .build();

  @Override
  public String format() {
    return FORMAT;
  }

  /** Its fields have names that other tools use too, and its lines may be quoted in any text. */
  @Override
  public boolean givesWay(Head head) {
    return true;
  }

  @Override
  public Optional<String> recognise(Head head) {
    Set<String> seen = new TreeSet<>();
    int lines = 0;
    for (String line : head.text().lines().limit(20).toList()) {
      if (!line.isBlank()) {
        lines++;
        if (line.stripLeading().startsWith("{")) {
          collectFields(line, seen);
        }
      }
    }
    boolean saysSomething =
        seen.stream()
            .flatMap(name -> ItemField.ofExactly(name).stream())
            .anyMatch(field -> field == ItemField.TEXT || field.isTarget());
    boolean ours =
        seen.stream()
            .anyMatch(
                name ->
                    name.equals("platform")
                        || name.equals("posted_at")
                        || name.startsWith("author_")
                        || name.startsWith("target_"));
    boolean anotherTool = seen.stream().anyMatch(OTHER_TOOLS::contains);
    return lines > 0 && saysSomething && ours && !anotherTool
        ? Optional.of(String.join(", ", known(seen)))
        : Optional.empty();
  }

  private static Set<String> known(Set<String> seen) {
    Set<String> known = new TreeSet<>(seen);
    known.removeIf(name -> ItemField.ofExactly(name).isEmpty());
    return known;
  }

  /**
   * Collects the names of the outermost object; a cut or broken line gives those before the cut.
   */
  private static void collectFields(String line, Set<String> names) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        parser.skipChildren();
        names.add(name);
      }
    } catch (IOException e) {
      // What was seen before the fault is enough to recognise the format.
      names.remove("");
    }
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (InputStream in = source.open()) {
      LineBlocks blocks = new LineBlocks(in);
      LineBlock block = blocks.next();
      while (block != null) {
        read(source, block, options, sink);
        block = blocks.next();
      }
    }
  }

  /** Reads the lines of one block; several threads may read several blocks at once. */
  public void read(Source source, LineBlock block, ReadOptions options, RecordSink sink) {
    if (block.isOverlong()) {
      sink.rejected(overlong(source, block));
      return;
    }
    BlockReading reading = new BlockReading(source, block, options, sink);
    byte[] bytes = block.bytes();
    int start = 0;
    long line = block.firstLine();
    if (block.offset() == 0 && hasMark(bytes, block.length())) {
      start = 3;
    }
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && bytes[end] != '\n') {
        end++;
      }
      int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
      if (!isBlank(bytes, start, stop)) {
        reading.line(line, start, stop);
      }
      line++;
      start = end + 1;
    }
    reading.reportUnknownFields();
  }

  private static SkippedRecord overlong(Source source, LineBlock block) {
    return new SkippedRecord(
        source.file(),
        source.member(),
        block.firstLine(),
        block.firstLine(),
        0,
        "baris-terlalu-panjang",
        Message.of("ingest.line-too-long", String.valueOf(LineBlocks.LONGEST_LINE >> 20)),
        new RawRecord(block.bytes(), 0, block.length()));
  }

  private static boolean hasMark(byte[] bytes, int length) {
    return length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** One block being read. */
  private static final class BlockReading {
    private final Source source;
    private final LineBlock block;
    private final RecordSink sink;
    private final ItemFields fields;
    private final Set<String> unknown = new TreeSet<>();

    BlockReading(Source source, LineBlock block, ReadOptions options, RecordSink sink) {
      this.source = source;
      this.block = block;
      this.sink = sink;
      this.fields = new ItemFields(options.zone());
    }

    void line(long line, int start, int end) {
      RawRecord raw = new RawRecord(block.bytes(), start, end - start);
      try (JsonParser parser = JSON.createParser(block.bytes(), start, end - start)) {
        fields.clear();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          reject(line, 1, "bukan-objek", Message.of("ingest.not-an-object"), raw);
          return;
        }
        readFields(parser);
        if (parser.nextToken() != null) {
          reject(line, column(parser), "json-rusak", Message.of("ingest.json-rest"), raw);
          return;
        }
        if (!fields.saySomething()) {
          sink.ignored("empty");
          return;
        }
        SourceRef ref =
            new SourceRef(source.file(), source.member(), line, block.offset() + start, raw);
        sink.converted(fields.item(ref));
      } catch (ItemFault fault) {
        reject(line, 0, fault.code(), fault.reason(), raw);
      } catch (StreamConstraintsException e) {
        String deepest = String.valueOf(DEEPEST);
        reject(line, 0, "json-terlalu-dalam", Message.of("ingest.json-line-deep", deepest), raw);
      } catch (JsonProcessingException e) {
        long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        reject(line, column, "json-rusak", Message.of("ingest.json-line-broken"), raw);
      } catch (IOException e) {
        reject(line, 0, "json-rusak", Message.of("ingest.json-line-broken"), raw);
      }
    }

    private void readFields(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        Optional<ItemField> field = ItemField.ofExactly(name);
        if (field.isEmpty()) {
          unknown.add(name);
          parser.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
          fields.set(field.get(), list(parser));
        } else if (value == JsonToken.START_OBJECT) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          fields.set(field.get(), parser.getText());
        }
      }
    }

    /** Joins an array's plain values by bars, as the table form of the format has them. */
    private static String list(JsonParser parser) throws IOException {
      StringBuilder list = new StringBuilder();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY && token != null;
          token = parser.nextToken()) {
        if (token.isScalarValue()) {
          list.append(list.length() > 0 ? "|" : "").append(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return list.toString();
    }

    private static long column(JsonParser parser) {
      return parser.currentTokenLocation().getColumnNr();
    }

    private void reject(long line, long column, String code, Message reason, RawRecord raw) {
      sink.rejected(
          new SkippedRecord(source.file(), source.member(), line, line, column, code, reason, raw));
    }

    void reportUnknownFields() {
      if (!unknown.isEmpty()) {
        sink.notice(Message.of("ingest.unknown-fields", String.join(", ", unknown)));
      }
    }
  }
}
