package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGroupTest {

  private static Item.Builder item(Activity activity) {
    return Item.of(
        Platform.FACEBOOK, activity, new SourceRef("a", "", 1, -1, RawRecord.ofText("x")));
  }

  private static String id(Item item) {
    return TextGroup.id(TextGroup.key(item));
  }

  private static String group(String text) {
    return id(item(Activity.POST).text(text).build());
  }

  @Test
  void theIdCanBeReadOut() {
    assertThat(group("Lintang pasti GACOR"))
        .matches("K-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINTANG PASTI GACOR",
        "lintang, pasti gacor!!!",
        "  Lintang\npasti\tGacor",
        "Lintang pasti gacor https://t.co/abc",
        "@sari Lintang pasti gacor",
        "Lintang pasti GACOR @budi @sari",
        "Lintang pasti gacooorrr",
      })
  void copiesOfOneTextShareAGroup(String copy) {
    assertThat(group(copy)).isEqualTo(group("Lintang pasti Gacor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lintang pasti", "Lintang pasti gacor lagi", "pasti Lintang gacor", ""})
  void anotherTextHasAnotherGroup(String other) {
    assertThat(group(other)).isNotEqualTo(group("Lintang pasti Gacor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"salam ✌️✌🏽 🔥", "🔥✌ Salam", "SALAM ✌🔥🔥🔥"})
  void howOftenAnEmojiIsRepeatedDoesNotMatter(String copy) {
    assertThat(group(copy)).isEqualTo(group("Salam ✌🔥")).isNotEqualTo(group("Salam ☝🔥"));
  }

  @Test
  void whoWroteItDoesNotMatter() {
    Item one = item(Activity.POST).text("Gas!").author(new Author("1", "sari", "")).build();
    Item other = item(Activity.COMMENT).text("gas").author(new Author("2", "budi", "")).build();

    assertThat(id(one)).isEqualTo(id(other));
  }

  @Test
  void anActIsGroupedByWhatItPointsAt() {
    Target gas = new Target("1", "gas", "GAS", "Gas!");
    Target gacor = new Target("2", "gacor", "GACOR", "Gas!");

    assertThat(id(item(Activity.LIKE).target(gas).build()))
        .isEqualTo(id(item(Activity.LIKE).target(gas).text(" ").build()))
        .isNotEqualTo(id(item(Activity.LIKE).target(gacor).build()))
        .isNotEqualTo(id(item(Activity.FOLLOW).target(gas).build()))
        .isNotEqualTo(group("Gas!"));
  }
}
