package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

  private static final ArrayPaths PATHS =
      ArrayPaths.of("[]", "messages[]", "chats.list[].messages[]");

  private final List<JsonElement> elements = new ArrayList<>();
  private final List<Long> disorderLines = new ArrayList<>();

  private void read(String json) throws IOException {
    read(json, new JsonRecords(PATHS));
  }

  private void read(String json, JsonRecords records) throws IOException {
    records.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        new JsonRecords.Handler() {
          @Override
          public void element(JsonElement element) {
            elements.add(element);
          }

          @Override
          public void disorder(long line, long column) {
            disorderLines.add(line);
          }
        });
  }

  /** The value of "id" of each whole element, and a code for each broken one. */
  private List<String> ids() {
    return elements.stream()
        .map(
            element -> {
              try {
                return element.parse().get("id").text();
              } catch (BrokenJsonException e) {
                return e.fault().kind().code();
              }
            })
        .toList();
  }

  @Test
  void findsTheElementsOfWantedArraysOnly() throws Exception {
    read(
        """
        {"about": [{"id": 7}], "chats": {"list": [
          {"name": "A", "id": 5, "extra": {"messages": [{"id": 8}]}, "messages": [{"id": 1}, {"id": 2}]},
          {"name": "B", "messages": [], "tail": 1},
          [{"id": 9}],
          {"messages": [{"id": 3}]}]}}
        """);

    assertThat(ids()).containsExactly("1", "2", "3");
    assertThat(elements.get(0).path()).isEqualTo("chats.list[].messages[]");
    assertThat(elements.get(0).around().get("name").text()).isEqualTo("A");
    assertThat(elements.get(0).around().get("id").text()).isEqualTo("5");
    assertThat(elements.get(2).around()).isEmpty();
    assertThat(disorderLines).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF[{\"id\":1},{\"id\":2}]",
        "window.YTD.like.part0 = [{\"id\":1},{\"id\":2}];",
        "[{\"id\":1}]\n[{\"id\":2}]",
        "{\"messages\":[{\"id\":1}]}\n{\"messages\":[{\"id\":2}]}",
        "[{\"id\":1} {\"id\":2}]",
        "[,{\"id\":1},,{\"id\":2},]",
        "[{\"id\":1}],{\"id\":2}]",
        "{\"messages\":[{\"id\":1}],{\"id\":2}]}",
        "[{\"id\":1}},{\"id\":2}]",
      })
  void dressAndCommasDoNotMatter(String json) throws Exception {
    read(json);

    assertThat(ids()).containsExactly("1", "2");
  }

  @Test
  void tellsOffsetLineAndColumn() throws Exception {
    String json = "{\"name\": \"é\", \"messages\": [\n  {\"id\": 1},{\"id\":\n2}\n]}";
    read(json);

    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (JsonElement element : elements) {
      int start = (int) element.start();
      assertThat(element.raw().bytes())
          .isEqualTo(java.util.Arrays.copyOfRange(bytes, start, start + element.raw().length()));
    }
    assertThat(elements).extracting(JsonElement::line).containsExactly(2L, 2L);
    assertThat(elements).extracting(JsonElement::column).containsExactly(3L, 13L);
  }

  @Test
  void elementsMayBeAnyValue() throws Exception {
    read("[1, \"a,]\", null, [2, [3]], true, {}]");

    assertThat(elements)
        .extracting(element -> element.raw().text())
        .containsExactly("1", "\"a,]\"", "null", "[2, [3]]", "true", "{}");
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        Arguments.of("a stray quote", "\"text\": \"a \" b {\""),
        Arguments.of("a lost quote", "\"text\": \"a [ b"),
        Arguments.of("a lost closing brace", "\"a\": {\"b\": 1"),
        Arguments.of("a lost closing bracket", "\"a\": [1, 2"),
        Arguments.of("a lost opening bracket", "\"a\": 1, 2]"),
        Arguments.of("a closing bracket too many", "\"a\": 1]"),
        Arguments.of("a line feed in a text", "\"text\": \"a\nb\""),
        Arguments.of("a word that is none", "\"a\": undefined"),
        Arguments.of("a lost colon", "\"a\" {\"b\": 1}"),
        Arguments.of("half an escape", "\"a\": \"b\\u12\""),
        Arguments.of("a NUL", "\"a\": \u0000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageCostsOneElementWhereEachHasItsLines(String name, String member) throws Exception {
    read(
        """
        {"messages": [
          {
            "id": 1
          },
          {
            "id": 2,
            %s
          },
          {
            "id": 3
          }
        ], "chats": {"list": [{"messages": [{"id": 4}]}]}}
        """
            .formatted(member));

    assertThat(ids()).startsWith("1").endsWith("3", "4").contains("json-rusak");
    assertThat(ids().stream().filter("json-rusak"::equals)).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageOfTheLastElementDoesNotReachTheNextArray(String name, String member) throws Exception {
    read(
        """
        {"chats": {"list": [
          {
            "name": "A",
            "messages": [
              {
                "id": 2,
                %s
              }
            ]
          },
          {
            "name": "B",
            "messages": [
              {
                "id": 3
              }
            ]
          }
        ]}}
        """
            .formatted(member));

    assertThat(ids()).endsWith("3").contains("json-rusak");
    JsonElement last = elements.get(elements.size() - 1);
    assertThat(last.around().get("name").text()).isEqualTo("B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":2,\"a\":tru}",
        "{\"id\":2,\"a\":1]}",
        "{\"id\":2,\"a\":\"x\n}",
        "{\"id\":2,\"a\":\"x\"y\"}\n",
        "{\"id\":2,\"a\":{\"b\":1}",
        "{\"id\":2,\"a\":[1,2}",
      })
  void damageOnOneLineCostsOneElement(String damaged) throws Exception {
    read("[{\"id\":1}," + damaged + ",{\"id\":3},{\"id\":4}]");

    assertThat(ids()).containsExactly("1", "json-rusak", "3", "4");
  }

  @Test
  void aStrayQuoteInAFileOfOneLineIsNeverSilent() {
    assertThatThrownBy(() -> read("[{\"id\":1},{\"id\":2,\"a\":\"x\"y\"},{\"id\":3}]"))
        .isInstanceOf(SourceException.class);
    assertThat(ids()).containsExactly("1", "json-terpotong");
  }

  @Test
  void aClosingBraceTooManyBetweenElementsIsTold() throws Exception {
    read("[\n{\"id\": 1}\n},\n{\"id\": 2}\n]");

    assertThat(ids()).containsExactly("1", "2");
    assertThat(disorderLines).containsExactly(3L);
  }

  @Test
  void aRootThatIsClosedTooEarlyIsRefused() {
    assertThatThrownBy(
            () -> read("{\"messages\": [{\"id\": 1}]}, {\"id\": 2}], \"chats\": {\"list\": []}}"))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-rusak"));
    assertThat(ids()).startsWith("1");
  }

  @Test
  void textBehindTheRootIsTold() throws Exception {
    read("[{\"id\":1}] x");

    assertThat(ids()).containsExactly("1");
    assertThat(disorderLines).containsExactly(1L);
  }

  @Test
  void aLostBraceCostsOneElement() throws Exception {
    read("[\n {\n  \"id\": 1\n },\n\n  \"id\": 2,\n  \"a\": \"b\"\n },\n {\n  \"id\": 3\n }\n]");

    assertThat(ids()).containsExactly("1", "json-rusak", "3");
  }

  @Test
  void theFaultTellsItsPlaceInTheFile() throws Exception {
    read("[\n {\n  \"id\": 1,\n  \"a\": \"x\n }\n]");

    assertThat(elements.get(0).fault())
        .contains(new JsonFault(JsonFault.Kind.LINE_IN_STRING, 4, 10));
  }

  @Test
  void damageBetweenTheElementsIsToldOnce() throws Exception {
    read("{\"name\": \"A \"B\" C\", \"type\": \"x\", ] \"messages\": [{\"id\": 1}]}");

    assertThat(ids()).containsExactly("1");
    assertThat(elements.get(0).around().get("type").text()).isEqualTo("x");
    assertThat(disorderLines).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":1},{\"id\":", "[{\"id\":1},{\"id\":\"2", "[{\"id\":1}, {"})
  void aFileThatEndsInsideAnElementIsRefusedAfterIt(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-terpotong"));
    assertThat(ids()).containsExactly("1", "json-terpotong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[{\"id\":1},", "{\"messages\":[{\"id\":1}]", "{\"a\": {\"messages\":[{}", "{"})
  void aFileThatEndsBetweenElementsIsRefused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-terpotong"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "hello", "}]"})
  void aFileWithoutABracketIsRefused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo("json-kosong"));
  }

  @Test
  void aLargeElementIsPassedOver() throws Exception {
    String large = "{\"id\":2,\"a\":\"" + "x".repeat(200_000) + "\"}";
    read("[{\"id\":1}," + large + ",{\"id\":3}]", new JsonRecords(PATHS, 1000, 512));

    assertThat(ids()).containsExactly("1", "rekaman-terlalu-besar", "3");
    assertThat(elements.get(1).raw().length()).isEqualTo(1000);
  }

  @Test
  void anElementThatFitsExactlyIsNoLargeOne() throws Exception {
    read("[{\"id\":1} , {\"id\":2}]", new JsonRecords(PATHS, 8, 512));

    assertThat(ids()).containsExactly("1", "2");
  }

  @Test
  void aDeepElementIsPassedOver() throws Exception {
    String deep = "[".repeat(300_000) + "]".repeat(300_000);
    read("[{\"id\":1}," + deep + ",{\"id\":3}]", new JsonRecords(PATHS, 1 << 20, 64));

    assertThat(ids()).containsExactly("1", "json-terlalu-dalam", "3");
  }

  @Test
  void manyElementsBeyondTheBufferAreCutRight() throws Exception {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 20_000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"id\":").append(i).append("}");
    }
    read(json.append("]").toString());

    assertThat(ids()).hasSize(20_000).startsWith("0").endsWith("19999");
  }

  @Test
  void pathsEndInBrackets() {
    assertThatThrownBy(() -> ArrayPaths.of("messages"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonRecords(PATHS, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
