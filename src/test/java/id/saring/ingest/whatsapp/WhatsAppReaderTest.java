package id.saring.ingest.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppReaderTest {

  private static final String NAME = "Chat WhatsApp dengan RT 05.txt";

  private final WhatsAppReader reader = new WhatsAppReader();

  /** Reads a chat; a line that begins with a blank gets the header of an Android phone. */
  private Outcome chat(String... lines) {
    String text =
        String.join("\n", lines).replaceAll("(?m)^ ", "26/11/23 23.10 - ").replace('^', '\u200e');
    return read(NAME, text);
  }

  private Outcome read(String name, String text) {
    return Outcome.of(reader, BytesSource.of(name, text));
  }

  @Test
  void aMessageKeepsAllItsParts() {
    Item item = chat(" Siti: Gas!", "baris dua", "", "- empat").item(0);

    assertThat(item.activity()).isEqualTo(Activity.MESSAGE);
    assertThat(item.author()).isEqualTo(new Author("", "", "Siti"));
    assertThat(item.text()).isEqualTo("Gas!\nbaris dua\n\n- empat");
    assertThat(item.container()).isEqualTo("RT 05");
    PostedAt time = item.postedAt().orElseThrow();
    assertThat(time.instant()).hasToString("2023-11-26T16:10:00Z");
    assertThat(time.precision()).isEqualTo(PostedAt.Precision.MINUTE);
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.ZONA_DIDUGA, ItemNote.TANPA_ID_ASLI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +62 800-0000-0003: x      | +6280000000003 | +62 800-0000-0003
          0812 3456 7890: x         | 081234567890   | 0812 3456 7890
          ~~Budi: x                 | ``             | Budi
          ^~Budi: x                 | ``             | Budi
          Budi 2024: x              | ``             | Budi 2024
          Pak: S.Pd. (RT): x        | ``             | Pak: S.Pd. (RT)
          Budi: lihat https://a: b  | ``             | Budi
          Budi: Info: rapat         | ``             | Budi
          Budi:                     | ``             | Budi
          """)
  void theSenderStandsBeforeTheColon(String line, String id, String name) {
    String written = line.replace("~~", "~\u202f");

    assertThat(chat(" " + written).item(0).author()).isEqualTo(new Author(id, "", name));
  }

  @Test
  void aNameWithAColonIsLearntFromTheWholeFile() {
    Outcome outcome =
        chat(
            " Tim: Menang: dukung 9",
            " Tim: Menang: <Media tidak disertakan>",
            " Admin: Info: rapat",
            " Admin: sudah");

    assertThat(outcome.items())
        .extracting(item -> item.author().name())
        .containsExactly("Tim: Menang", "Tim: Menang", "Admin", "Admin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <Media tidak disertakan>                             | ``        | ``          | ``
          <Media omitted>                                      | ``        | ``          | ``
          ^gambar tidak disertakan                             | ``        | ``          | ``
          IMG-1.jpg (file terlampir)/Ini spanduk/dua           | Ini spanduk/dua | IMG-1.jpg | ``
          ^IMG-1.jpg (file attached)                           | ``        | IMG-1.jpg   | ``
          ^<terlampir: 0-PHOTO.jpg>                            | ``        | 0-PHOTO.jpg | ``
          Spanduk ^<attached: 0-PHOTO.jpg>                     | Spanduk   | 0-PHOTO.jpg | ``
          Pesan ini telah dihapus                              | ``        | ``          | dihapus
          ^You deleted this message.                           | ``        | ``          | dihapus
          lusa <Pesan ini diedit>                              | lusa      | ``          | disunting
          lusa/besok ^<This message was edited>                | lusa/besok | ``         | disunting
          null                                                 | ``        | ``          | ``
          null dan void                                        | null dan void | ``      | ``
          ^POLL:/Siapa?/^OPTION: 9 (2 votes)                   | POLL:/Siapa?/^OPTION: 9 (2 votes) | `` | ``
          saya keluar                                          | saya keluar | ``        | ``
          halo\ufffd                                           | halo\ufffd | ``         | karakter_rusak
          """)
  void fixedPhrasesAreNoWordsOfThePerson(String words, String text, String media, String note) {
    Item item = chat(" Siti: " + words.replace("/", "\n")).item(0);

    assertThat(item.text().replace('\n', '/').replace('\u200e', '^')).isEqualTo(text);
    assertThat(String.join(",", item.media())).isEqualTo(media);
    assertThat(
            item.notes().stream()
                .map(ItemNote::code)
                .filter(code -> !code.equals("zona_diduga") && !code.equals("tanpa_id_asli")))
        .isEqualTo(note.isEmpty() ? List.of() : List.of(note));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Budi telah bergabung menggunakan tautan undangan grup ini           | Budi
          Budi bergabung melalui tautan undangan                              | Budi
          Budi joined using this group's invite link                          | Budi
          ^RT 05: ^Budi joined using a group link.                            | Budi
          Siti menambahkan Budi                                               | Budi
          Siti menambahkan Budi, Ani, dan +62 800-0000-0001                   | Budi;Ani;+62 800-0000-0001
          Siti added Mom, Dad and Jake                                        | Mom;Dad;Jake
          Budi was added                                                      | Budi
          Siti menambahkan Anda                                               | ``
          Siti added you                                                      | ``
          Siti mengubah setelan grup: semua anggota menambahkan orang lain    | ``
          Siti telah membuat grup "RT 05: Info"                               | ``
          Siti changed the group description to: maju terus                   | ``
          Budi keluar                                                         | ``
          Pesan dan panggilan terenkripsi secara end-to-end.                  | ``
          ^Siti: ^Panggilan suara tak terjawab                                | ``
          """)
  void noticesAreIgnoredUnlessSomebodyJoins(String notice, String names) {
    Outcome outcome = chat(" Siti: x", " " + notice);
    List<Item> joins = outcome.items().subList(1, outcome.items().size());

    assertThat(String.join(";", joins.stream().map(item -> item.author().name()).toList()))
        .isEqualTo(names);
    assertThat(joins).allMatch(item -> item.activity() == Activity.JOIN);
    assertThat(joins).allMatch(item -> item.target().equals(new Target("", "", "RT 05", "")));
    assertThat(outcome.ignored()).isEqualTo(names.isEmpty() ? List.of("notice") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          WhatsApp Chat with Grup A.txt               | Grup A
          a/b/Chat WhatsApp dengan Grup: A (2).txt    | Grup: A
          WhatsApp Chat - Grup A.zip                  | Grup A
          _chat.txt                                   | RT 06
          data.bin                                    | RT 06
          """)
  void theChatIsNamedByTheFileOrByItsNotices(String file, String name) {
    String text =
        """
        26/11/23 20.15 - Siti telah membuat grup "RT 05"
        26/11/23 20.16 - Siti mengubah nama grup dari "RT 05" menjadi "RT 06"
        26/11/23 20.17 - Siti: x
        """;

    assertThat(read(file, text).item(0).container()).isEqualTo(name);
  }

  @Test
  void anIphoneNamesTheChatInItsFirstNotice() {
    Outcome outcome =
        read(
            "_chat.txt",
            "[13/10/22 16.25.01] RT 05: \u200eMessages and calls are end-to-end encrypted.\r\n"
                + "[13/10/22 16.25.02] Siti: satu\r\ndua\r\n");

    assertThat(outcome.counts()).isEqualTo("2 = 1 + 0 + 1 + 0; 1 items");
    assertThat(outcome.item(0).container()).isEqualTo("RT 05");
    assertThat(outcome.item(0).text()).isEqualTo("satu\ndua");
    assertThat(outcome.item(0).postedAt().orElseThrow().precision())
        .isEqualTo(PostedAt.Precision.SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "13/01/24, 02/01/24, 2024-01-02", // the first line proves the day first
    "01/13/24, 02/01/24, 2024-02-01", // the month first
    "01/02/24, 02/01/24, 2024-02-01", // only months first let the dates rise
    "02/01/24, 03/01/24, 2024-01-03", // both rise: the day first
  })
  void theOrderOfDayAndMonthIsDecidedForTheWholeFile(String first, String second, String date) {
    Outcome outcome = read(NAME, first + ", 10:00 - A: x\n" + second + ", 10:00 - A: y\n");

    assertThat(outcome.item(1).postedAt().orElseThrow().localDate(Outcome.ZONE)).hasToString(date);
  }

  @Test
  void aFileThatProvesBothOrdersIsReadInTheCommonerOne() {
    Outcome outcome =
        read(
            NAME,
            """
            13/01/24, 10:00 - A: x
            01/14/24, 10:00 - A: y
            15/01/24, 10:00 - A: z
            02/01/24, 10:00 - A: w
            """);

    assertThat(outcome.counts()).isEqualTo("4 = 3 + 0 + 0 + 1; 3 items");
    assertThat(outcome.codes()).containsExactly("tanggal-mustahil");
    assertThat(outcome.rejected().get(0).line()).isEqualTo(2);
    assertThat(outcome.notices().get(0).indonesian())
        .contains("baris 1", "baris 2", "hari lebih dulu");
    assertThat(outcome.notices().get(0).in(Locale.ENGLISH)).contains("the day first");
  }

  @Test
  void pastedHeadersOfAnotherShapeAreText() {
    StringBuilder chat = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      chat.append("26/11/23 23.%02d - A: x%n".formatted(i));
    }
    Outcome outcome =
        read(NAME, chat + "[13/10/22, 16:25:01] Budi: dukung 9\n26/11/23 23.59 - A: y");

    assertThat(outcome.items()).hasSize(13);
    assertThat(outcome.item(11).text()).endsWith("Budi: dukung 9");
    assertThat(outcome.items()).extracting(item -> item.author().name()).containsOnly("A");
  }

  @Test
  void headersOfAnotherShapeAreNotBelievedWhereTheyAreMany() {
    Outcome outcome =
        read(
            NAME,
            """
            26/11/23 23.10 - A: x
            [13/10/22, 16:25:01] Budi: dukung 9
            26/11/23 23.11 - A: y
            """);

    assertThat(outcome.items()).extracting(Item::text).containsExactly("x", "y");
    assertThat(outcome.codes()).containsExactly("kepala-bentuk-lain");
  }

  @Test
  void unreadableTimesAndTextBeforeTheFirstHeaderAreRejected() {
    Outcome outcome =
        read(
            NAME,
            "\uFEFF\n"
                + "sisa pesan\n"
                + "26/11/23 23.10 - A: x\n"
                + "26/11/23 25.10 - A: y\n"
                + "26/11/05 20.10 - A: z\n");

    assertThat(outcome.counts()).isEqualTo("4 = 1 + 0 + 0 + 3; 1 items");
    assertThat(outcome.codes())
        .containsExactly("teks-sebelum-kepala", "waktu-tak-terbaca", "waktu-tak-terbaca");
    assertThat(outcome.rejected()).extracting("line").containsExactly(1L, 4L, 5L);
    assertThat(outcome.sentences()).hasSize(6);
  }

  @Test
  void aFileWithoutHeadersIsRefused() {
    Outcome outcome = read(NAME, "halo\n");

    assertThat(outcome.failure().orElseThrow().code()).isEqualTo("tanpa-kepala-pesan");
    assertThat(outcome.sentences()).hasSize(2);
  }

  @Test
  void aMessageTooLargeIsRejectedAndTheNextOneRead() {
    Outcome outcome = chat(" A: " + "x".repeat(5_000_000), " A: y");

    assertThat(outcome.codes()).containsExactly("rekaman-terlalu-besar");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void byteRangesCutOutTheRawRecords(String lineEnd) {
    String text =
        "\uFEFF"
            + String.join(lineEnd, "26/11/23 23.10 - A: é", "dua", "26/11/23 23.11 - B: 👍", "");
    BytesSource source = BytesSource.of(NAME, text);
    Outcome outcome = Outcome.of(reader, source);

    byte[] all = source.bytes();
    long end = 3;
    for (Item item : outcome.items()) {
      assertThat(item.source().start()).isEqualTo(end);
      end = item.source().end();
      assertThat(item.source().raw().bytes())
          .isEqualTo(Arrays.copyOfRange(all, (int) item.source().start(), (int) end));
    }
    assertThat(end).isEqualTo(all.length);
    assertThat(outcome.items()).extracting(Item::text).containsExactly("é\ndua", "👍");
  }

  @Test
  void idsDoNotDependOnWhereTheExportBegins() {
    List<String> whole = chat(" A: x", " A: x", " B: x").items().stream().map(Item::id).toList();

    assertThat(whole).doesNotHaveDuplicates().allMatch(id -> id.startsWith("wa-"));
    String earlier = "25/11/23 10.00 - A: kemarin\n";
    assertThat(read(NAME, earlier + "26/11/23 23.10 - A: x\n26/11/23 23.10 - A: x\n").items())
        .extracting(Item::id)
        .endsWith(whole.get(0), whole.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          26/11/23 23.10 - A: x                         | true
          sisa/26/11/23 23.10 - A: x                    | true
          [13/10/22 16.25.01] A:                        | true
          26/11/23 23.10 - A keluar                     | false
          [2024-01-05 10:00:00] app.ERROR: gagal        | false
          halo: apa kabar                               | false
          {"a": "26/11/23 23.10 - A: x"}                | false
          tanggal,isi/26-11-23,x                        | false
          ``                                            | false
          """)
  void isRecognisedByItsContent(String start, boolean recognised) {
    byte[] bytes = start.replace("sisa/", "sisa\n").getBytes(StandardCharsets.UTF_8);

    assertThat(reader.recognise(Head.of("data.bin", bytes)).isPresent()).isEqualTo(recognised);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTHETIC_android_id/Chat WhatsApp dengan Grup Contoh.txt | 17 = 13 + 0 + 4 + 0; 13 items | 2023-11-27T00:05:00Z | Siti Misal
          chat-analytics_4A_11M.txt                    | 14 = 11 + 0 + 3 + 0; 11 items | 2020-09-12T16:55:00Z | Bob
          timelinize_chat.txt                          | 19 = 12 + 0 + 4 + 3; 12 items | 2020-03-01T05:00:03Z | Person 2
          whats-reader_asian-ampm-format-test.txt      | 5 = 4 + 0 + 1 + 0; 4 items    | 2024-12-01T15:05:00Z | Alice
          whats-reader_asian-format-test.txt           | 5 = 5 + 0 + 0 + 0; 5 items    | 2024-12-10T07:30:00Z | 山田太郎
          whats-reader_bracketed-year-first-test.txt   | 3 = 3 + 0 + 0 + 0; 3 items    | 2018-06-13T14:25:15Z | Ana
          whats-reader_dot-time-klo-format-test.txt    | 3 = 3 + 0 + 0 + 0; 3 items    | 2018-06-13T14:25:15Z | Mika
          whats-reader_european-ampm-format-test.txt   | 4 = 4 + 0 + 0 + 0; 4 items    | 2018-06-23T06:55:00Z | Loris
          whats-reader_german-format-test.txt          | 6 = 6 + 0 + 0 + 0; 6 items    | 2024-12-10T07:30:00Z | John Doe
          whats-reader_ios-format-test.txt             | 5 = 4 + 0 + 1 + 0; 4 items    | 2025-11-13T05:25:55Z | Amazon EG
          whats-reader_ios-group_chat.txt              | 39 = 34 + 0 + 5 + 0; 36 items | 2024-12-05T01:07:18Z | Mom
          """)
  void realExportsGiveTheirCounts(String file, String counts, String time, String author)
      throws Exception {
    Source source = Samples.of("whatsapp/" + file);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.item(0).postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(outcome.item(0).author().name()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''"})
  void aChatSavedInUtf16IsReadAsIfItWereNot(String charset, String mark) {
    String text = "26/11/23 23.10 - Siti: Gas! \u270c\ufe0f\n26/11/23 23.11 - Budi: \ud83d\ude00\n";
    byte[] bytes = (mark + text).getBytes(Charset.forName(charset));

    Outcome outcome = Outcome.of(reader, BytesSource.of(NAME, bytes));

    assertThat(reader.recognise(Head.of(NAME, bytes))).isPresent();
    assertThat(outcome.items())
        .extracting(Item::text)
        .containsExactly("Gas! \u270c\ufe0f", "\ud83d\ude00");
    assertThat(outcome.items()).noneMatch(item -> item.source().hasRange());
    assertThat(outcome.items())
        .extracting(Item::id)
        .isEqualTo(read(NAME, text).items().stream().map(Item::id).toList());
  }
}
