package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRecordsPropertyTest {

  private static final ArrayPaths PATHS = ArrayPaths.of("[]", "messages[]", "list[].messages[]");

  @Property(tries = 500)
  void findsTheSameElementsAsJackson(
      @ForAll("values") Object root, @ForAll boolean pretty, @ForAll boolean crlf)
      throws Exception {
    String json = written(root, pretty);
    byte[] bytes = (crlf ? json.replace("\n", "\r\n") : json).getBytes(StandardCharsets.UTF_8);
    if (!json.startsWith("{") && !json.startsWith("[")) {
      return;
    }
    List<JsonElement> found = new ArrayList<>();
    new JsonRecords(PATHS).read(new ByteArrayInputStream(bytes), found::add);

    List<JsonValue> expected = wanted(JsonTree.parse(json));
    assertThat(found).allMatch(element -> element.fault().isEmpty());
    List<JsonValue> parsed = new ArrayList<>();
    for (JsonElement element : found) {
      parsed.add(element.parse());
      int start = (int) element.start();
      byte[] cut = Arrays.copyOfRange(bytes, start, start + element.raw().length());
      assertThat(element.raw().bytes()).isEqualTo(cut);
    }
    assertThat(parsed).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 500)
  void damagedJsonNeverCrashesAndPiecesStandInOrder(
      @ForAll("values") Object root,
      @ForAll boolean pretty,
      @ForAll @net.jqwik.api.constraints.Size(min = 1, max = 4) List<Integer> places,
      @ForAll("junk") String junk)
      throws Exception {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    byte[] bytes = written(root, pretty).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      damaged.write(bytes[i]);
      for (int place : places) {
        if (Math.floorMod(place, bytes.length) == i) {
          damaged.writeBytes(junk.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    byte[] all = damaged.toByteArray();
    long[] end = {0};
    try {
      new JsonRecords(PATHS)
          .read(
              new ByteArrayInputStream(all),
              element -> {
                int start = (int) element.start();
                assertThat(element.start()).isGreaterThanOrEqualTo(end[0]);
                assertThat(element.raw().length()).isPositive();
                end[0] = element.start() + element.raw().length();
                assertThat(element.raw().bytes())
                    .isEqualTo(Arrays.copyOfRange(all, start, (int) end[0]));
              });
    } catch (id.saring.ingest.SourceException e) {
      assertThat(e.code()).isIn("json-kosong", "json-terpotong", "json-rusak");
    }
  }

  private static List<JsonValue> wanted(JsonValue root) {
    List<JsonValue> wanted = new ArrayList<>(root.items());
    wanted.addAll(root.get("messages").items());
    for (JsonValue chat : root.get("list").items()) {
      wanted.addAll(chat.get("messages").items());
    }
    return wanted;
  }

  @Provide
  Arbitrary<String> junk() {
    return Arbitraries.of(
        "\"", "{", "}", "[", "]", ",", ":", "\n", "\\", "x", "\u0000", "\"\n", "}]", "é");
  }

  @Provide
  Arbitrary<Object> values() {
    return values(4);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12).map(text -> text),
            Arbitraries.of("\n{", "\"", "\\", "a\\\"]", "}", "\u2028").map(text -> text),
            Arbitraries.longs().map(number -> number),
            Arbitraries.of(true, false).map(truth -> truth),
            Arbitraries.just(Map.of()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Object> inner = values(depth - 1);
    Arbitrary<List<Object>> lists = inner.list().ofMaxSize(4);
    return Arbitraries.oneOf(
        leaves,
        lists.map(list -> list),
        lists.map(list -> Map.of("messages", list)),
        lists.map(list -> Map.of("list", List.of(Map.of("messages", list)))),
        Arbitraries.maps(Arbitraries.of("a", "messages", "list", "b{"), inner)
            .ofMaxSize(3)
            .map(map -> map));
  }

  private static String written(Object root, boolean pretty) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      if (pretty) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(
            com.fasterxml.jackson.core.util.DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        generator.setPrettyPrinter(printer);
      }
      write(generator, root);
    }
    return out.toString();
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(out, element);
      }
      out.writeEndArray();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else {
      out.writeBoolean((Boolean) value);
    }
  }
}
