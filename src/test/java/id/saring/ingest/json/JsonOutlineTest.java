package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonOutlineTest {

  @Test
  void showsMembersAndFirstValues() {
    JsonOutline outline =
        JsonOutline.of("{\"type\":\"x\",\"list\":[{\"a\":1},{\"a\":2,\"b\":[{\"c\":true}]}]}");

    assertThat(outline.has("list[].b[].c")).isTrue();
    assertThat(outline.has("list[].c")).isFalse();
    assertThat(outline.value("type")).isEqualTo("x");
    assertThat(outline.value("list[].a")).isEqualTo("1");
    assertThat(outline.value("nothing")).isEmpty();
  }

  @Test
  void endsQuietlyWhereTheHeadIsCutOrDamaged() {
    assertThat(JsonOutline.of("{\"messages\":[{\"id\":1,\"te").has("messages[].id")).isTrue();
    assertThat(JsonOutline.of("{\"a\":1,\"b\":\"\\x0B\",\"c\":1}").has("a")).isTrue();
    assertThat(JsonOutline.of("").has("")).isFalse();
  }

  @Test
  void deepNestingDoesNotHurt() {
    assertThat(JsonOutline.of("[".repeat(100_000)).has("[]")).isTrue();
    assertThat(JsonOutline.of("{\"a\":".repeat(100_000)).has("a.a")).isTrue();
  }
}
