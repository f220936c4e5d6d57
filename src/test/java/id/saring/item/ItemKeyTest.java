package id.saring.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

  private static Item.Builder item(Platform platform, Activity activity, String file) {
    return Item.of(platform, activity, new SourceRef(file, "", 1, -1, RawRecord.ofText(file)));
  }

  private static Item.Builder post(String file) {
    return item(Platform.FACEBOOK, Activity.POST, file);
  }

  private static ItemKey key(Item.Builder item) {
    return ItemKey.of(item.build());
  }

  @Test
  void thePlatformsOwnIdIsEnough() {
    assertThat(key(post("a").id("7").text("Gas").author(new Author("1", "", ""))))
        .isEqualTo(key(post("b").id("7").text("Gas (diubah)").container("grup")))
        .isNotEqualTo(key(post("a").id("8").text("Gas").author(new Author("1", "", ""))))
        .isNotEqualTo(key(item(Platform.INSTAGRAM, Activity.POST, "a").id("7")));
  }

  @Test
  void withoutAnIdAccountTimeAndTextCount() {
    PostedAt ten = PostedAt.exactly(Instant.parse("2024-10-15T02:00:00Z"));
    PostedAt later = PostedAt.exactly(Instant.parse("2024-10-15T02:00:01Z"));
    Author sari = new Author("", "@Sari", "");

    assertThat(key(post("a").text("Gas").postedAt(ten).author(sari)))
        .isEqualTo(key(post("b").text("Gas").postedAt(ten).author(new Author("", "sari", ""))))
        .isNotEqualTo(key(post("a").text("gas").postedAt(ten).author(sari)))
        .isNotEqualTo(key(post("a").text("Gas").postedAt(later).author(sari)))
        .isNotEqualTo(key(post("a").text("Gas").author(sari)))
        .isNotEqualTo(key(post("a").text("Gas").postedAt(ten)));
  }

  @Test
  void anActIsKnownByWhoDidItAndToWhat() {
    Target gas = new Target("1", "gas", "GAS", "");

    assertThat(key(item(Platform.X, Activity.LIKE, "a").id("cap-1").target(gas)))
        .as("the id of the record is the collector's")
        .isEqualTo(key(item(Platform.X, Activity.LIKE, "b").id("cap-2").target(gas)))
        .isNotEqualTo(key(item(Platform.X, Activity.FOLLOW, "a").id("cap-1").target(gas)))
        .isNotEqualTo(key(item(Platform.X, Activity.LIKE, "a").target(Target.NONE)))
        .isNotEqualTo(
            key(item(Platform.X, Activity.LIKE, "a").target(gas).author(new Author("2", "", ""))));
  }
}
