package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRootsTest {

  private static List<JsonElement> read(String json) throws IOException {
    List<JsonElement> elements = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonRoots.read(new ByteArrayInputStream(bytes), elements::add);
    for (JsonElement element : elements) {
      int start = (int) element.start();
      assertThat(element.raw().bytes())
          .isEqualTo(Arrays.copyOfRange(bytes, start, start + element.raw().length()));
    }
    return elements;
  }

  private static String id(JsonElement element) {
    try {
      return element.parse().get("id").text();
    } catch (BrokenJsonException e) {
      return e.fault().kind().code();
    }
  }

  private static List<String> ids(String json) throws IOException {
    return read(json).stream().map(JsonRootsTest::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":1},{\"id\":2}]",
        "\uFEFF[\n  {\n    \"id\": 1\n  },\n  {\n    \"id\": 2\n  }\n]",
        "[{\"id\":1}]\n[{\"id\":2}]",
        "{\"id\":1}\n{\"id\":2}",
        "\uFEFF{\"id\":1}\r\n\r\n{\"id\":2}\r\n",
        "{\"id\":1},\n{\"id\":2},\n",
        "  {\"id\":1}\n{\"id\":2}\n",
        "{\"id\":1}{\"id\":2}",
        "{\"id\":1} {\"id\":2}\n",
        "{\n  \"id\": 1\n}\n{\n  \"id\": 2\n}\n",
        "{\n\"id\": 1,\n\"a\": [\n{\n\"b\": 3\n}\n]\n}\n{\n\"id\": 2\n}",
        "{\"id\":1,\n \"a\":2}\n{\"id\":2,\n \"a\":{}}",
        "{\"a\":[\n{\"id\":8},\n{\"id\":9}\n],\"id\":1}\n{\"id\":2}",
      })
  void everyLayoutGivesItsRecords(String json) throws Exception {
    assertThat(ids(json)).containsExactly("1", "2");
  }

  @Test
  void aSingleObjectIsOneRecord() throws Exception {
    assertThat(ids("{\n  \"items\": [ {\"id\": 5} ],\n  \"id\": 1\n}")).containsExactly("1");
    assertThat(ids("{\"id\":1,\"a\":\"" + "x".repeat(200_000) + "\"}")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":2,\"a\":",
        "{\"id\":2,\"a\":[",
        "{\"id\":2,\"a\":{\"b\":[{",
        "{\"id\":2,\"a\":\"cut",
        "{\"id\":2,\"a\":\"x\"y\"}",
        "{\"id\":2,\"a\":\"x \" {",
        "{\"id\":2,\"a\":\"x\"}, y\"}",
        "{\"id\":2}}",
        "{\"id\":2]}",
        "{\"id\":2",
        "{\"id\":2,\"a\":tru}",
        "Error: too many requests",
        "\"2\" 3",
        "}",
        "\u0000\u0001",
      })
  void aBrokenLineCostsItself(String line) throws Exception {
    assertThat(ids("{\"id\":1}\n" + line + "\n{\"id\":3}\n{\"id\":4}"))
        .containsExactly("1", "json-rusak", "3", "4");
    assertThat(ids("{\"id\":1}\n  " + line + "\n{\"id\":3}\n"))
        .containsExactly("1", "json-rusak", "3");
    assertThat(ids(line + "\n{\"id\":3}\n{\"id\":4}\n")).containsExactly("json-rusak", "3", "4");
    assertThat(ids("{\"id\":1}\n" + line)).hasSize(2).startsWith("1").doesNotContain("2");
  }

  @Test
  void damageInTheFirstLongLineOfManyCostsItself() throws Exception {
    String cut = "{\"id\":2,\"b\":[\"" + "x".repeat(100_000) + "\",";

    assertThat(ids(cut + "\n{\"id\":3}\n{\"id\":4}\n")).containsExactly("json-rusak", "3", "4");
  }

  @Test
  void aCutPrettyObjectIsRejectedAndTheFileToo() {
    assertThatThrownBy(() -> ids("{\n  \"id\": 1\n}\n{\n  \"id\": 2,"))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-terpotong"));
  }

  @Test
  void damageInAPrettyObjectEndsAtTheNext() throws Exception {
    assertThat(ids("{\n  \"id\": 1\n}\n{\n  \"id\": \"x,\n}\n{\n  \"id\": 3\n}\n"))
        .containsExactly("1", "json-rusak", "3");
  }

  @Test
  void anArrayAmongTheLinesIsOneRecord() throws Exception {
    assertThat(ids("{\"id\":1}\n[{\"id\":2}\n{\"id\":3}\n[{\"id\":4}]\n"))
        .containsExactly("1", "json-rusak", "3", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "hello", "a,b\n1,2\n"})
  void aFileWithoutABracketIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-kosong"));
  }

  @Test
  void linesAndColumnsAreThoseOfTheFile() throws Exception {
    List<JsonElement> elements = read("\n{\"id\":1}\n\n  {\"id\":\"x}\n");

    assertThat(elements).extracting(JsonElement::line).containsExactly(2L, 4L);
    assertThat(elements.get(1).column()).isEqualTo(3);
    assertThat(elements.get(1).fault())
        .contains(new JsonFault(JsonFault.Kind.LINE_IN_STRING, 4, 12));
  }

  @Test
  void aLargeLineIsPassedOver() throws Exception {
    List<JsonElement> elements = new ArrayList<>();
    String large = "{\"id\":2,\"a\":\"" + "x".repeat(200_000) + "\"}";
    String json = "{\"id\":1}\n" + large + "\n{\"id\":3}\n";
    JsonRoots.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), elements::add, 1000);

    assertThat(elements.stream().map(JsonRootsTest::id))
        .containsExactly("1", "rekaman-terlalu-besar", "3");
    assertThat(elements.get(1).raw().length()).isEqualTo(1000);
  }

  @Test
  void partsOfARecordKeepTheirOwnPlace() throws Exception {
    String json = "{\n\"id\":1}\n  {\"data\": [{\"id\":2},\n{\"id\":3}]}\n";
    List<JsonElement> parts = new ArrayList<>();
    new JsonParts(ArrayPaths.of("data[]")).of(read(json).get(1), parts::add);

    assertThat(parts.stream().map(JsonRootsTest::id)).containsExactly("2", "3");
    assertThat(parts).extracting(JsonElement::line).containsExactly(3L, 4L);
    assertThat(parts).extracting(JsonElement::column).containsExactly(13L, 1L);
    assertThat(parts)
        .extracting(part -> json.substring((int) part.start()).substring(0, 8))
        .containsExactly("{\"id\":2}", "{\"id\":3}");
  }

  @Property(tries = 1000)
  void anyBytesGivePiecesInOrder(@ForAll("layouts") String json) throws Exception {
    long end = 0;
    try {
      for (JsonElement element : read(json)) {
        assertThat(element.start()).isGreaterThanOrEqualTo(end);
        end = element.start() + element.raw().length();
      }
    } catch (SourceException e) {
      assertThat(e.code()).isIn("json-kosong", "json-terpotong", "json-rusak");
    }
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(
            "{\"id\":1}",
            "{\"a\":[{\"b\":\"c\"}]}",
            "{\n \"a\": 1\n}",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\n",
            "\"",
            "\\",
            "x",
            "\uFEFF",
            " ",
            "é",
            "\u0000")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
