package id.saring.io.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.SkippedRecord;
import id.saring.ingest.fill.FillCounter;
import id.saring.ingest.ndjson.LineStretch;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to another machine, or to the disk, and comes back is equal to what went. */
class ValuesTest {

  private static Item item() {
    byte[] block = "xx{\"text\":\"Gas ☝️\"}yy".getBytes(StandardCharsets.UTF_8);
    SourceRef source =
        new SourceRef("a/☕.ndjson", "m", 7, 2, new RawRecord(block, 2, block.length - 4).shared());
    return Item.of(Platform.X, Activity.COMMENT, source)
        .id("1")
        .author(new Author("5", "a", "\uD83D lone"))
        .postedAt(PostedAt.exactly(Instant.parse("2024-10-15T01:02:03.000000004Z")))
        .text("Gas ☝️ \uDC00")
        .target(new Target("9", "b", "", "Gacor"))
        .media(List.of("a.jpg", "a.jpg"))
        .note(ItemNote.ZONA_DIDUGA)
        .build();
  }

  static Stream<Object> values() {
    FillCounter fill = new FillCounter();
    fill.record();
    fill.item(item());
    SkippedRecord reject =
        new SkippedRecord(
            "f", "", 1, 2, 3, "kode", Message.of("a.b", "c", 4L), RawRecord.ofText("rusak"));
    return Stream.of(item(), fill.rates(), reject, LineStretch.WHOLE, new LineStretch(5, 6, 7));
  }

  @ParameterizedTest
  @MethodSource("values")
  void comesBackEqual(Object value) {
    Object back = new ValueReader().read(ValueWriter.write(value), value.getClass());

    assertThat(back).isEqualTo(value);
  }

  @Test
  void aRecordIsCutOutOfItsBlockAndKeepsItsMark() {
    Item back = new ValueReader().read(ValueWriter.write(item()), Item.class);

    assertThat(back.source().raw().text()).isEqualTo("{\"text\":\"Gas ☝️\"}");
    assertThat(back.source().raw().isShared()).isTrue();
    assertThat(back.source().raw().sha256()).isEqualTo(item().source().raw().sha256());
  }

  @Test
  void whatIsSharedIsWrittenOnce() {
    Item one = item();
    int alone = ValueWriter.write(List.of(one)).length;

    byte[] twice = ValueWriter.write(List.of(one, one));

    assertThat(twice.length).isLessThan(alone + 8);
    List<?> back = new ValueReader().read(twice, List.class);
    assertThat((Object) back.get(0)).isSameAs(back.get(1));
  }

  @Test
  void onlyValuesOfSaringAreMade() {
    assertThatThrownBy(() -> ValueWriter.write(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] bytes = ValueWriter.write(new LineStretch(5, 6, 7));
    byte[] foreign =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replace("id.saring.ingest.ndjson.LineStretch", "java.util.concurrent.ConcurrentHash")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> new ValueReader().read(foreign, Object.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no class of saring");
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] bytes = ValueWriter.write(item());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> new ValueReader().read(cut, Item.class))
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void whatBothEndsHoldIsANumberAndComesBackAsItself() {
    CommonRows common = new CommonRows();
    byte[] alone = ValueWriter.write(item());

    byte[] bytes = ValueWriter.write(item(), common);

    assertThat(bytes.length).isLessThan(alone.length);
    assertThat((Object) new ValueReader(common).read(bytes, Item.class)).isEqualTo(item());
    assertThat(common.at(common.number(Platform.X))).isSameAs(Platform.X);
    assertThat(common.number("a text")).isEqualTo(Common.UNKNOWN);
    assertThatThrownBy(() -> common.at(4711)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReaderWithoutWhatIsHeldInCommonRefuses() {
    byte[] bytes = ValueWriter.write(item(), new CommonRows());

    assertThatThrownBy(() -> new ValueReader().read(bytes, Item.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
