package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Detection by content, never by name alone" (design.md 3). */
class ReadersTest {

  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());

  @TempDir Path folder;

  private String format(Path file, ReadOptions options) throws IOException {
    Source source = SourceWalk.find(java.util.List.of(file)).get(0).sources().get(0);
    return Readers.standard().recognise(source, options).reader().format();
  }

  private String format(String content) throws IOException {
    Path file = folder.resolve("data.bin");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return format(file, OPTIONS);
  }

  private String problem(String content) {
    return catchThrowableOfType(SourceException.class, () -> format(content)).code();
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsKnownUnderAnyName() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("sample-data/exports"))) {
      return tree.filter(Files::isRegularFile).sorted().toList().stream()
          .map(
              sample ->
                  DynamicTest.dynamicTest(
                      sample.getFileName().toString(),
                      () -> {
                        String known = format(sample, OPTIONS);
                        assertThat(known).isEqualTo(expected(sample));
                        assertThat(format(Files.readString(sample))).isEqualTo(known);
                      }));
    }
  }

  private static String expected(Path sample) {
    String path = sample.toString().replace('\\', '/');
    return path.contains("/telegram/")
        ? "telegram-json"
        : path.contains("/whatsapp/")
            ? "whatsapp-text"
            : path.contains("/x/") ? "x-archive" : path.endsWith(".csv") ? "csv" : "ndjson";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"platform\":\"x\",\"text\":\"Gas\"}                      | ndjson",
        "\uFEFF{\"platform\":\"x\",\"text\":\"Gas\"}                | ndjson",
        "{\"author_id\":\"1\",\"target_name\":\"GAS\"}              | ndjson",
        "{rusak} {\"platform\":\"x\",\"text\":\"Gas\"}              | ",
        "text,platform                                              | csv",
        "TEXT;Author_Handle                                         | csv",
        "target_name                                                | csv",
      })
  void ownFormatsAreKnownByTheirFields(String content, String format) throws IOException {
    if (format == null) {
      assertThat(problem(content)).isEqualTo("format-tak-dikenal");
    } else {
      assertThat(format(content)).isEqualTo(format);
    }
  }

  @Test
  void aBrokenFirstLineDoesNotHideTheFormat() throws IOException {
    assertThat(format("{rusak\n\n{\"platform\":\"x\",\"text\":\"Gas\"}\n")).isEqualTo("ndjson");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yth. Bapak Lurah",
        "{}",
        "[]",
        "{\"text\":\"Gas\"}",
        "text",
        "No;Jumlah",
        "\0\1\2\3",
        "null",
        "PK",
        "{\"a\":1}\n{\"b\":2}\n",
      })
  void whatIsNotKnownIsSaidToBe(String content) {
    assertThat(problem(content)).isEqualTo("format-tak-dikenal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\uFEFF\n"})
  void anEmptyFileIsSaidToBe(String content) {
    assertThat(problem(content)).isEqualTo("kosong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "platform;author_handle;text       | csv",
        "Tanggal;Akun;Isi                  | table",
        "potongan pesan yang lebih panjang | whatsapp-text",
        "{\"platform\":\"x\",\"text\":\"Gas\"}    | ndjson",
        "14/10/24, 09.59 - Siti: halo      | whatsapp-text",
      })
  void aChatQuotedInACellMakesNoChatOfATable(String first, String format) throws IOException {
    String quoted = "\n\"x\n15/10/24, 10.00 - Budi: Gas\n15/10/24, 10.01 - Siti: pol\";;\n";

    assertThat(format(first + quoted)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "platform;author_handle;text                   | csv",
        "Tanggal;Akun;Isi                              | table",
        "{rusak                                        | ndjson",
        "{\"id\":\"1\",\"author_id\":\"9\",\"text\":\"a\",\"author\":{\"username\":\"b\"}} |"
            + " x-api-v2",
      })
  void linesOfOurOwnFormatGiveWayToAnyOther(String first, String format) throws IOException {
    assertThat(format(first + "\n{\"author_id\":\"9\",\"text\":\"Gas\"}\n")).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "instagram.com, x.com, instagram-zeeschuimer",
    "twitter.com, tiktok.com, x-web",
    "tiktok.com, twitter.com, tiktok-zeeschuimer",
  })
  void whatABrowserExtensionSawIsOfThePlatformOfItsFirstRecord(
      String first, String second, String format) throws IOException {
    String line =
        "{\"timestamp_collected\":1,\"source_platform\":\"%s\",\"data\":{\"code\":\"a\"}}\n";

    assertThat(format(line.formatted(first) + line.formatted(second))).isEqualTo(format);
  }

  @Test
  void aMapMakesATableOfWhatIsNotKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("tabel.txt"), "Pesan;Akun\nGas;sari\n");

    assertThat(format(file, new ReadOptions(OPTIONS.zone(), Map.of("text", "Pesan"))))
        .isEqualTo("table");
  }

  @Test
  void aHeadIsNoMoreThanItsLimit() {
    Head whole = Head.of("a", new byte[Head.LIMIT]);
    Head cut = Head.of("a", new byte[Head.LIMIT + 1]);

    assertThat(whole.isWhole()).isTrue();
    assertThat(cut.isWhole()).isFalse();
    assertThat(cut.bytes()).hasSize(Head.LIMIT);
    assertThat(Head.of("a", "\uFEFFGas".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Gas");
  }
}
