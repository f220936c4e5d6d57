package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.csv.CsvItemReader;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTableReaderTest {

  private static final String HEADER = "Tanggal;Akun;Tautan;Isi\n";
  private static final String ROW =
      "05/01/2024 07.05;sari.uji;https://www.instagram.com/p/Cx/;Gas nomor 9\n";

  private final AnyTableReader reader = new AnyTableReader();

  private Outcome read(String table) {
    return Outcome.of(reader, BytesSource.of("data.bin", table));
  }

  private Outcome read(byte[] table) {
    return Outcome.of(reader, BytesSource.of("data.bin", table));
  }

  private boolean claims(String table) {
    return reader
        .recognise(Head.of("data.bin", table.getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private static String time(Item item) {
    return item.postedAt().map(at -> at.instant().toString()).orElse("-");
  }

  @Test
  void aRowWithKnownNamesOfColumnsBecomesAnItem() {
    Outcome outcome = read(HEADER + ROW);
    Item item = outcome.item(0);

    assertThat(claims(HEADER + ROW)).isTrue();
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    assertThat(item.platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.author()).isEqualTo(new Author("", "sari.uji", ""));
    assertThat(item.text()).isEqualTo("Gas nomor 9");
    assertThat(time(item)).isEqualTo("2024-01-05T00:05:00Z");
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.ZONA_DIDUGA, ItemNote.TANPA_ID_ASLI);
    assertThat(item.source().raw().text()).isEqualTo(ROW.strip());
    assertThat(item.source().start()).isEqualTo(HEADER.length());
    assertThat(outcome.sentences())
        .first()
        .asString()
        .contains("posted_at=Tanggal", "author_handle=Akun", "url=Tautan", "text=Isi");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void theDelimiterIsFoundOverAllRows(String delimiter) {
    String table =
        (HEADER + ROW.repeat(5) + "6/1/2024;b;;\"a,b;c|d\te\"\n").replace(";", delimiter);
    Outcome outcome = read(table.replace("a,b" + delimiter + "c", "a,b;c"));

    assertThat(outcome.items()).hasSize(6);
    assertThat(outcome.item(5).text()).isEqualTo("a,b;c|d\te");
  }

  @Test
  void aFirstLineNamesTheDelimiter() {
    assertThat(read("sep=|\r\nTanggal|Isi\r\n5/1/2024|a,b,c\r\n").item(0).text())
        .isEqualTo("a,b,c");
  }

  @Test
  void linesAboveTheHeaderArePassedOver() {
    String table = "Laporan mingguan\nPeriode;1–7 Januari\n\n" + HEADER + ROW;
    Outcome outcome = read(table);

    assertThat(claims(table)).isTrue();
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    int start = (int) outcome.item(0).source().start();
    assertThat(new String(bytes, start, 16, StandardCharsets.UTF_8)).isEqualTo("05/01/2024 07.05");
  }

  @Test
  void linesAboveTheHeaderDoNotBreakTextsOfSeveralLines() {
    String table =
        "Alat,Pantau\nTanggal,Akun,Isi\n5/1/2024,a,\"satu, dua\ntiga, empat\nlima, enam\"\n";

    assertThat(read(table).item(0).text()).isEqualTo("satu, dua\ntiga, empat\nlima, enam");
  }

  @Test
  void anIndexColumnMayLackItsName() {
    assertThat(read(",Tanggal,Isi\n0,5/1/2024,a\n1,6/1/2024,b\n").items())
        .extracting(Item::text)
        .containsExactly("a", "b");
    assertThat(read("Tanggal,Isi\n1,5/1/2024,a\n2,6/1/2024,b\n").items())
        .extracting(Item::text)
        .containsExactly("a", "b");
  }

  @Test
  void ofColumnsWithOneNameTheFirstFilledCounts() {
    assertThat(read("Isi,Akun,Isi\na,x,b\n,y,c\n").items())
        .extracting(Item::text)
        .containsExactly("a", "c");
  }

  @Test
  void quotesMayBeEscapedWithABackslash() {
    String table = "id,text,author\n1,\"kata \\\"gas, gas\\\" lagi\",a\n2,\"jalur C:\\\\\",b\n";
    Outcome outcome = read(table);

    assertThat(outcome.items())
        .extracting(Item::text)
        .containsExactly("kata \"gas, gas\" lagi", "jalur C:\\");
    assertThat(outcome.item(0).source().raw().text()).isEqualTo(table.lines().toList().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void characterSetsAreFound(String charset) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    Outcome outcome =
        read((mark + HEADER + ROW + "6/1/2024;b;;“gas” é\n").getBytes(Charset.forName(charset)));

    assertThat(outcome.item(1).text()).isEqualTo("“gas” é");
  }

  @Test
  void aHeaderInTheMiddleIsNoRecordOfAnybody() {
    assertThat(read(HEADER + ROW + HEADER + ";;;\n" + ROW).ignored())
        .containsExactly("header", "blank");
  }

  @Test
  void brokenRowsCostOnlyThemselves() {
    Outcome outcome = read(HEADER + "1;2\n1;2;3;4;5\n1;2;3;\"a\n" + ROW);

    assertThat(outcome.codes()).containsExactly("sel-kurang", "sel-berlebih", "kutip-rusak");
    assertThat(outcome.items()).hasSize(1);
    assertThat(outcome.rejected().get(1).line()).isEqualTo(3);
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1743060993438646273    | https://x.com/a/status/1743060993438646273 | 1743060993438646273",
        "1,74306E+18            | https://x.com/a/status/1743060993438646273 | 1743060993438646273",
        "1.74306099343865E+18   | https://x.com/a/status/1743060993438646273 | 1743060993438646273",
        "1.743.060.993.438.646.273 |                                         | 1743060993438646273",
        "\"\"\"1743060993438646273\"\"\" |                                   |"
            + " \"1743060993438646273\"",
        "1001.0                 |                                            | 1001",
        "UgxA_b-c               |                                            | UgxA_b-c",
      })
  void idsOutOfSpreadsheetsAreMended(String id, String url, String expected) {
    String table = "id;url;text\n%s;%s;a\n".formatted(id, url == null ? "" : url);

    assertThat(read(table).item(0).id()).isEqualTo(expected);
  }

  @Test
  void anApostropheThatGuardsAnIdIsNoPartOfIt() {
    assertThat(read("id;text\n'1743060993438646273;a\n").item(0).id())
        .isEqualTo("1743060993438646273");
  }

  @ParameterizedTest
  @CsvSource({
    "'1,74306E+18', ''",
    "'1.74306E+18', https://x.com/a/status/1843060993438646273",
    "'1743060993438646272.0', ''"
  })
  void aRuinedIdIsRefusedWithAdvice(String id, String url) {
    Outcome outcome = read("id;url;text\n%s;%s;a\n".formatted(id, url));

    assertThat(outcome.codes()).containsExactly("id-rusak");
    assertThat(outcome.sentences()).anyMatch(sentence -> sentence.contains("format kolomnya"));
  }

  @Test
  void roundedIdsAreRuinedIfAllOfThemAre() {
    String rows = "1743060993438640000;;a\n1743060993438650000;;b\n1743060993438660000;;c\n";

    assertThat(read("id;url;text\n" + rows).codes())
        .containsExactly("id-rusak", "id-rusak", "id-rusak");
    assertThat(read("id;url;text\n" + rows + "1743060993438646273;;d\n").items()).hasSize(4);
  }

  @Test
  void aRuinedIdOfTheAuthorCostsTheIdOnly() {
    Outcome outcome = read("text,username,user_id\na,sari,\"1,7E+17\"\nb,budi,\"1,8E+17\"\n");

    assertThat(outcome.items())
        .extracting(Item::author)
        .containsExactly(new Author("", "sari", ""), new Author("", "budi", ""));
    assertThat(outcome.notices()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1704413100           | 2024-01-05T00:05:00Z",
        "1704413100.0         | 2024-01-05T00:05:00Z",
        "1704413100000        | 2024-01-05T00:05:00Z",
        "1704413100000000     | 2024-01-05T00:05:00Z",
        "1.704.413.100        | 2024-01-05T00:05:00Z",
        "05/01/24 07:05       | 2024-01-05T00:05:00Z",
        "5 Januari 2024 pukul 07.05 | 2024-01-05T00:05:00Z",
        "Jumat, 5 Jan 2024 07:05 WIB | 2024-01-05T00:05:00Z",
        "2024-01-05 07:05:00  | 2024-01-05T00:05:00Z",
        "Fri Jan 05 00:05:00 +0000 2024 | 2024-01-05T00:05:00Z",
        "2 hari yang lalu     | -",
        "44000                | -",
      })
  void timesAreRead(String cell, String expected) {
    assertThat(time(read("text;created_at\na;%s\n".formatted(cell)).item(0))).isEqualTo(expected);
  }

  @Test
  void theTimeOfDayMayHaveAColumnOfItsOwn() {
    Outcome outcome = read("Tanggal;Jam;Isi\n05/01/2024;07.05;a\n05/01/2024;;b\n");

    assertThat(outcome.items())
        .extracting(AnyTableReaderTest::time)
        .containsExactly("2024-01-05T00:05:00Z", "2024-01-05T00:00:00Z");
  }

  @Test
  void datesWithTheMonthFirstAreSeenOverTheFile() {
    Outcome outcome = read("text;date\na;10/05/2024\nb;10/15/2024\n");

    assertThat(outcome.items())
        .extracting(AnyTableReaderTest::time)
        .containsExactly("2024-10-05T00:00:00Z", "2024-10-15T00:00:00Z");
  }

  @Test
  void theIdProvesTheZoneOfATime() {
    Outcome outcome =
        read(
            "id;url;text;date\n"
                + "1743060993438646273;https://x.com/a/status/1743060993438646273;a;"
                + "2024-01-05 08:05:00\n");

    assertThat(time(outcome.item(0))).startsWith("2024-01-05T00:05:00");
    assertThat(outcome.item(0).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twitter | | X",
        "Instagram Comment | | INSTAGRAM",
        "facebook.com | | FACEBOOK",
        "Twitter for Android | | X",
        "Aplikasi lain | https://www.tiktok.com/@a/video/1 | TIKTOK",
        "Aplikasi lain | | OTHER",
      })
  void thePlatformIsNamedOrKnownByTheLink(String word, String url, Platform expected) {
    String table = "sumber;url;text\n%s;%s;a\n".formatted(word, url == null ? "" : url);

    assertThat(read(table).item(0).platform()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Komentar,Akun            | a,b      | COMMENT",
        "text,author,type         | a,b,Reply | COMMENT",
        "text,author,parent_id    | a,b,77    | COMMENT",
        "id,text,author,conversation_id | 7,a,b,7 | POST",
        "text,author              | RT @c: a,b | SHARE",
        "text,author,jenis        | a,b,Video | POST",
      })
  void theKindIsToldByColumnsAndCells(String header, String row, Activity expected) {
    assertThat(read(header + "\n" + row + "\n").item(0).activity()).isEqualTo(expected);
  }

  @Test
  void aColumnOfCountsIsNoText() {
    assertThat(read("comment,description,akun\n12,Gas,a\n3,Pol,b\n").items())
        .extracting(Item::text)
        .containsExactly("Gas", "Pol");
  }

  @Test
  void whatHasBlanksIsAShownName() {
    assertThat(read("author,text\nBudi Contoh,a\n@budi,b\n").items())
        .extracting(Item::author)
        .containsExactly(new Author("", "", "Budi Contoh"), new Author("", "@budi", ""));
  }

  @Test
  void theUsersMapWinsOverKnownNames() {
    Outcome outcome =
        Outcome.of(
            new WithMap(reader, Map.of("text", "catatan petugas", "author_handle", "Profil")),
            BytesSource.of("a", "Judul\nIsi;Catatan Petugas;Profil;Waktu\nx;y;z;5/1/2024\n"));

    assertThat(outcome.item(0).text()).isEqualTo("y");
    assertThat(outcome.item(0).author().handle()).isEqualTo("z");
    assertThat(time(outcome.item(0))).isEqualTo("2024-01-05T00:00:00Z");
  }

  @Test
  void aMapThatDoesNotFitIsRefused() {
    BytesSource table = BytesSource.of("a", "Isi;Akun\nx;y\n");
    Outcome column = Outcome.of(new WithMap(reader, Map.of("text", "Pesan")), table);
    Outcome field = Outcome.of(new WithMap(reader, Map.of("pesan", "Isi")), table);

    assertThat(column.failure().orElseThrow().problem().in(Locale.ENGLISH))
        .contains("\"Pesan\"", "Isi, Akun");
    assertThat(field.failure().orElseThrow().code()).isEqualTo("peta-salah");
  }

  @Test
  void aTableWithoutWordsIsRefusedAndItsColumnsListed() {
    String table = "Merek;Harga\nA;1\nB;2\n";
    Outcome outcome = read(table);

    assertThat(claims(table)).isTrue();
    assertThat(outcome.failure().orElseThrow().problem().indonesian())
        .contains("Merek, Harga", "--map");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yth. Bapak Lurah,\nmohon maaf.\n",
        "{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n",
        "05/01/24 07.05 - Budi: halo, semua\n05/01/24 07.06 - Siti: hai, juga\n",
        "satu baris saja",
        "<html><body><p>a,b</p></body></html>",
        "",
      })
  void whatIsNoTableIsLeftToOthers(String text) {
    assertThat(claims(text)).isFalse();
  }

  @Test
  void itIsTheLastResort() {
    assertThat(reader.isLastResort()).isTrue();
    assertThat(new CsvItemReader().recognise(Head.of("a", HEADER.getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "generic/SYNTHETIC_semicolon_cp1252.csv, 2, 2024-01-05T00:05:00Z, Salam nomor 9; “hidup” – é",
    "generic/SYNTHETIC_utf16_tab.txt, 2, 2024-01-05T00:05:00Z, Salam nomor 9; “hidup” – é",
    "generic/DERIVED_exportcomments.xlsx, 73, 2020-12-31T11:55:05Z, Semoga tabah 🙏 (1)",
    "x/snscrape_pandas_tweets.csv, 30, 2023-02-16T23:59:40Z, "
        + "@UNSfess_ Wkwk tinggal bikin pakai Chat GPT apa susahnya",
  })
  void realTables(String path, int rows, String first, String text) throws IOException {
    Source source = Samples.of(path);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo("%1$d = %1$d + 0 + 0 + 0; %1$d items".formatted(rows));
    assertThat(time(outcome.item(0))).isEqualTo(first);
    assertThat(outcome.item(0).text()).isEqualTo(text);
  }
}
