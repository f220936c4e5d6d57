package id.saring.ingest.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdjsonReaderTest {

  /** Collects what is delivered. */
  private static final class Catch implements RecordSink {
    final List<Item> items = new ArrayList<>();
    final List<SkippedRecord> rejected = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    int ignored;

    @Override
    public void converted(List<Item> all) {
      items.addAll(all);
    }

    @Override
    public void merged() {
      throw new AssertionError("nothing is merged");
    }

    @Override
    public void ignored(String kind) {
      assertThat(kind).isEqualTo("empty");
      ignored++;
    }

    @Override
    public void rejected(SkippedRecord record) {
      rejected.add(record);
    }

    @Override
    public void notice(Message notice) {
      notices.add(notice.indonesian());
    }

    Item only() {
      assertThat(rejected).isEmpty();
      assertThat(items).hasSize(1);
      return items.get(0);
    }
  }

  private record Lines(byte[] bytes) implements Source {
    @Override
    public String file() {
      return "a.ndjson";
    }

    @Override
    public String member() {
      return "";
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<Source> sibling(String name) {
      return Optional.empty();
    }
  }

  private static Catch read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Catch read(byte[] bytes) {
    Catch sink = new Catch();
    try {
      new NdjsonReader()
          .read(new Lines(bytes), new ReadOptions(ZoneId.of("Asia/Makassar"), Map.of()), sink);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sink;
  }

  @Test
  void everyFieldFindsItsPlace() {
    Item item =
        read("""
        {"platform":"facebook","kind":"comment","item_id":"7_8","parent_id":"7",\
        "url":"https://fb.com/7","author_id":"1","author_handle":"@sari",\
        "author_name":"Sari","posted_at":"2024-10-15T10:00:00+08:00","text":" Gas! ",\
        "target_id":"2","target_handle":"gas","target_name":"GAS","target_text":"Ayo",\
        "container":"grup","media":["a.jpg","b.jpg"],"captured_at":"2024-11-01"}
        """)
            .only();

    assertThat(item.platform()).isEqualTo(Platform.FACEBOOK);
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.id()).isEqualTo("7_8");
    assertThat(item.parentId()).isEqualTo("7");
    assertThat(item.url()).isEqualTo("https://fb.com/7");
    assertThat(item.author()).isEqualTo(new Author("1", "@sari", "Sari"));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-10-15T02:00:00Z");
    assertThat(item.text()).as("never changed").isEqualTo(" Gas! ");
    assertThat(item.target()).isEqualTo(new Target("2", "gas", "GAS", "Ayo"));
    assertThat(item.container()).isEqualTo("grup");
    assertThat(item.media()).containsExactly("a.jpg", "b.jpg");
    assertThat(item.capturedAt()).isEqualTo("2024-11-01");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aRecordWithTextAloneIsAPostOfAnybody() {
    Item item = read("{\"text\":\"Gas\"}").only();

    assertThat(item.platform()).isEqualTo(Platform.OTHER);
    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.author()).isEqualTo(Author.UNKNOWN);
    assertThat(item.target()).isEqualTo(Target.NONE);
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.TANPA_ID_ASLI, ItemNote.WAKTU_TIDAK_ADA);
  }

  /** A number is read as written: no double, no exponent, no lost digit. */
  @ParameterizedTest
  @CsvSource({
    "1860490797380670147",
    "12345678901234567890123456789",
    "0",
    "-5",
    "1.50",
  })
  void numbersKeepTheirDigits(String number) {
    Item item =
        read("{\"text\":\"Gas\",\"item_id\":%s,\"author_id\":%s}".formatted(number, number)).only();

    assertThat(item.id()).isEqualTo(number);
    assertThat(item.author().id()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[\"a\",\"b\"]; a|b",
        "[]; ''",
        "[\"a\",null,7,true,[\"x\"],{\"y\":1},\"b\"]; a|null|7|true|b",
        "null; ''",
        "{\"a\":1}; ''",
        "true; true",
      })
  void valuesOfOtherKindsBecomeText(String json, String text) {
    Catch sink = read("{\"text\":\"Gas\",\"container\":" + json + "}");

    assertThat(sink.only().container()).isEqualTo(text);
  }

  @Test
  void theLastOfTwoSameFieldsCounts() {
    assertThat(read("{\"text\":\"a\",\"text\":\"b\"}").only().text()).isEqualTo("b");
  }

  @Test
  void markLineEndsAndBlankLinesAreNoRecords() {
    String one = "{\"text\":\"satu\"}";
    String two = "{\"text\":\"dua\"}";
    Catch sink = read("\uFEFF" + one + "\r\n\r\n  \t\n" + two);

    assertThat(sink.rejected).isEmpty();
    assertThat(sink.ignored).isZero();
    assertThat(sink.items)
        .extracting(item -> item.source().label())
        .containsExactly("a.ndjson:1", "a.ndjson:4");
    assertThat(sink.items).extracting(item -> item.source().raw().text()).containsExactly(one, two);
    assertThat(sink.items)
        .extracting(item -> item.source().start())
        .containsExactly(3L, 3L + one.length() + 8);
  }

  @Test
  void theBytesOfARecordAreWhereItSays() {
    byte[] file = "{\"text\":\"é😀\"}\n{\"text\":\"dua\"}\n".getBytes(StandardCharsets.UTF_8);
    for (Item item : read(file).items) {
      int start = (int) item.source().start();
      int length = (int) (item.source().end() - start);
      assertThat(new String(file, start, length, StandardCharsets.UTF_8))
          .isEqualTo(item.source().raw().text());
    }
  }

  @Test
  void unknownFieldsAreToldOnce() {
    Catch sink =
        read(
            """
            {"text":"a","likes":7,"lokasi":{"kota":"Kupang","x":[1,{"text":"bukan"}]}}
            {"text":"b","likes":8,"Text":"lain"}
            """);

    assertThat(sink.items).extracting(Item::text).containsExactly("a", "b");
    assertThat(sink.notices).hasSize(1);
    assertThat(sink.notices.get(0)).contains("Text, likes, lokasi");
  }

  @Test
  void aRecordThatSaysNothingIsPassedOver() {
    Catch sink = read("{}\n{\"text\":\"  \"}\n{\"platform\":\"x\",\"author_id\":\"1\"}\n");

    assertThat(sink.ignored).isEqualTo(3);
    assertThat(sink.items).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\"               | json-rusak",
        "{\"text\":\"a}                | json-rusak",
        "{'text':'a'}                  | json-rusak",
        "{\"text\":\"a\",}             | json-rusak",
        "{\"text\":\"a\"} x            | json-rusak",
        "{\"text\":\"a\"}{\"text\":1}  | json-rusak",
        "{\"text\":\"\\ud83\"}         | json-rusak",
        "{\"text\":NaN}                | json-rusak",
        "[{\"text\":\"a\"}]            | bukan-objek",
        "\"a\"                         | bukan-objek",
        "7                             | bukan-objek",
        "gas                           | json-rusak",
        "{\"text\":\"a\",\"kind\":\"pidato\"}          | jenis-tak-dikenal",
        "{\"text\":\"a\",\"platform\":\"friendster\"}  | platform-tak-dikenal",
        "{\"text\":\"a\",\"posted_at\":\"kemarin\"}    | waktu-rusak",
        "{\"text\":\"a\",\"item_id\":\"1,84E+18\"}     | id-rusak",
        "{\"text\":\"a\",\"author_id\":\"1.84E+18\"}   | id-rusak",
      })
  void aBrokenLineCostsItselfOnly(String line, String code) {
    Catch sink = read("{\"text\":\"satu\"}\n" + line + "\n{\"text\":\"tiga\"}\n");

    assertThat(sink.items).extracting(Item::text).containsExactly("satu", "tiga");
    assertThat(sink.rejected).hasSize(1);
    SkippedRecord rejected = sink.rejected.get(0);
    assertThat(rejected.code()).isEqualTo(code);
    assertThat(rejected.record()).isEqualTo(2);
    assertThat(rejected.line()).isEqualTo(2);
    assertThat(rejected.raw().text()).isEqualTo(line);
    assertThat(rejected.reason().indonesian()).isNotBlank();
  }

  @Test
  void aDeepRecordIsRejected() {
    Catch sink = read("{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",\"text\":\"a\"}");

    assertThat(sink.rejected).extracting(SkippedRecord::code).containsExactly("json-terlalu-dalam");
  }

  @Test
  void brokenUtf8CostsAtMostItsRecord() {
    byte[] file = "{\"text\":\"Gas ?\"}".getBytes(StandardCharsets.UTF_8);
    file[13] = (byte) 0xFF;
    Catch sink = read(file);

    assertThat(sink.rejected.size() + sink.items.size()).isEqualTo(1);
  }

  @Test
  void aLineThatIsTooLongCostsItselfOnly() {
    byte[] line = new byte[LineBlocks.LONGEST_LINE + 10];
    java.util.Arrays.fill(line, (byte) 'x');
    byte[] rest = "\n{\"text\":\"dua\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] file = java.util.Arrays.copyOf(line, line.length + rest.length);
    System.arraycopy(rest, 0, file, line.length, rest.length);
    Catch sink = read(file);

    assertThat(sink.rejected)
        .extracting(SkippedRecord::code)
        .containsExactly("baris-terlalu-panjang");
    assertThat(sink.items).extracting(item -> item.source().label()).containsExactly("a.ndjson:2");
  }
}
