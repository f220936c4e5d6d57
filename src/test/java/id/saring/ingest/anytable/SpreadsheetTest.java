package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.table.MadeWorkbook;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt.Precision;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

  private static final String HEADER = MadeWorkbook.row("Tanggal", "Akun", "Isi", "ID");

  private final AnyTableReader reader = new AnyTableReader();

  private Outcome read(MadeWorkbook book) {
    return Outcome.of(reader, BytesSource.of("laporan.xls", book.bytes()));
  }

  private static String cell(String attributes, String value) {
    return "<c %s><v>%s</v></c>".formatted(attributes, value);
  }

  @Test
  void aSpreadsheetIsKnownByItsBytesWhateverItsName() {
    byte[] book = new MadeWorkbook().sheet("A", HEADER).bytes();

    assertThat(reader.recognise(Head.of("laporan.xls", book))).contains("xlsx");
    assertThat(
            reader.recognise(
                Head.of("data.bin", "PK\u0003\u0004word/".getBytes(StandardCharsets.ISO_8859_1))))
        .isEmpty();
  }

  @Test
  void datesAreKnownByTheirStyle() {
    Outcome outcome =
        read(
            new MadeWorkbook()
                .sheet(
                    "A",
                    HEADER
                        + "<row>"
                        + cell("s=\"1\"", "45296.2951388889")
                        + MadeWorkbook.row("a", "b").substring(5)
                        + "<row>"
                        + cell("s=\"2\"", "45296")
                        + MadeWorkbook.row("a", "b").substring(5)
                        + "<row>"
                        + cell("", "45296.5")
                        + MadeWorkbook.row("a", "b").substring(5)));

    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
    assertThat(outcome.item(1).postedAt().orElseThrow().precision()).isEqualTo(Precision.DAY);
    assertThat(outcome.item(2).postedAt()).isEmpty();
  }

  @Test
  void daysMayBeCountedFrom1904AndTheTimeOfDayStandAlone() {
    Outcome outcome =
        read(
            new MadeWorkbook()
                .from1904()
                .sheet(
                    "A",
                    MadeWorkbook.row("Tanggal", "Jam", "Isi")
                        + "<row>"
                        + cell("s=\"2\"", "43834")
                        + cell("s=\"3\"", "0.2951388889")
                        + MadeWorkbook.row("a").substring(5)));

    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
  }

  @Test
  void textsMayBeSharedRichOrInline() {
    Outcome outcome =
        read(
            new MadeWorkbook()
                .strings(
                    "<si><t>Gas</t></si><si><r><t>Pilih </t></r><r><rPr><b/></rPr><t>nomor</t></r>"
                        + "<r><t xml:space=\"preserve\"> 9</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>XX</t></rPh></si>")
                .sheet(
                    "A",
                    MadeWorkbook.row("Akun", "Isi")
                        + "<row>"
                        + cell("t=\"s\"", "0")
                        + cell("t=\"s\"", "1")
                        + "</row>"));

    assertThat(outcome.item(0).author()).isEqualTo(new Author("", "Gas", ""));
    assertThat(outcome.item(0).text()).isEqualTo("Pilih nomor 9");
  }

  @Test
  void stylesAndSharedTextsMayBeMissing() {
    Outcome outcome =
        read(
            new MadeWorkbook()
                .bare()
                .sheet("A", HEADER + MadeWorkbook.row("5/1/2024", "a", "b", "7")));

    assertThat(outcome.item(0).id()).isEqualTo("7");
  }

  @Test
  void idsKeepTheDigitsOfTheFile() {
    String rest = MadeWorkbook.row("5/1/2024", "a", "b").replace("</row>", "");
    Outcome outcome =
        read(
            new MadeWorkbook()
                .sheet(
                    "A",
                    HEADER
                        + rest
                        + cell("", "1743060993438646273")
                        + "</row>"
                        + rest
                        + cell("", "1.7430609934386463E+18")
                        + "</row>"
                        + rest
                        + cell("t=\"e\"", "#N/A")
                        + "</row>"));

    assertThat(outcome.items()).extracting(Item::id).containsExactly("1743060993438646273", "");
    assertThat(outcome.codes()).containsExactly("id-rusak");
    assertThat(outcome.rejected().get(0).line()).isEqualTo(3);
  }

  @Test
  void everySheetWithATableIsReadAndRecordsAreCountedOn() {
    String row = MadeWorkbook.row("5/1/2024", "a", "b");
    Outcome outcome =
        read(
            new MadeWorkbook()
                .sheet("Sampul", MadeWorkbook.row("Laporan"))
                .sheet("Facebook", MadeWorkbook.row("Judul") + HEADER + row)
                .hidden("Cadangan", HEADER + row)
                .sheet("Instagram", HEADER + row + HEADER + row));

    assertThat(outcome.items())
        .extracting(item -> item.source().record())
        .containsExactly(1L, 2L, 4L);
    assertThat(outcome.ignored()).containsExactly("header");
  }

  @Test
  void aHiddenSheetIsReadWhereNoOtherHoldsATable() {
    Outcome outcome =
        read(
            new MadeWorkbook()
                .sheet("Sampul", MadeWorkbook.row("Laporan"))
                .hidden("Data", HEADER + MadeWorkbook.row("5/1/2024", "a", "b")));

    assertThat(outcome.items()).hasSize(1);
    assertThat(outcome.sentences()).anyMatch(sentence -> sentence.contains("\"Data\""));
  }

  @Test
  void aSpreadsheetOfBrandwatchIsReadAsSuch() {
    String header =
        MadeWorkbook.row("Query Id", "Date", "Url", "Snippet", "Full Text", "Author", "Page Type");
    String row =
        MadeWorkbook.row(
            "1",
            "2024-01-05 00:05:00.0",
            "http://twitter.com/a/statuses/17",
            "g",
            "Gas",
            "a",
            "twitter");
    Outcome outcome =
        read(new MadeWorkbook().sheet("A", MadeWorkbook.row("Report:", "x") + header + row));

    assertThat(outcome.item(0).platform()).isEqualTo(Platform.X);
    assertThat(outcome.item(0).text()).isEqualTo("Gas");
  }

  @Test
  void damagedSpreadsheetsAreRefused() {
    byte[] book = new MadeWorkbook().sheet("A", HEADER).bytes();

    for (int length : new int[] {4, 200, book.length / 2, book.length - 30}) {
      Outcome outcome = Outcome.of(reader, BytesSource.of("a.xlsx", Arrays.copyOf(book, length)));
      assertThat(outcome.failure().orElseThrow().code()).isEqualTo("xlsx-rusak");
    }
  }

  @Test
  void aCellLargerThanAnyIsRefusedBeforeItIsHeld() {
    String huge = "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(3 << 20) + "</t></is></c></row>";

    assertThat(read(new MadeWorkbook().sheet("A", HEADER + huge)).failure().orElseThrow().code())
        .isEqualTo("xlsx-terlalu-besar");
  }

  @Test
  void excelsOldFormatIsRefusedWithAdvice() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    assertThat(reader.recognise(Head.of("a.xls", old))).isPresent();
    assertThat(Outcome.of(reader, BytesSource.of("a.xls", old)).sentences())
        .anyMatch(sentence -> sentence.contains("XLSX"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"})
  void aPageThatIsATableIsReadAsOne(String start) {
    String page =
        start
            + "<table border=1><tr><td colspan=3>Laporan</td></tr>"
            + "<tr><th>Tanggal<th>Akun<th>Isi</tr>"
            + "<tr><td>5/1/2024</td><td>a</td><td>Gas &amp; <b>nomor</b> 9<br>baris dua</td></tr>"
            + "</table>";
    Outcome outcome = Outcome.of(reader, BytesSource.of("a.xls", page));

    assertThat(reader.recognise(Head.of("a.xls", page.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    assertThat(outcome.item(0).text()).isEqualTo("Gas & nomor 9\nbaris dua");
  }

  @Test
  void aLongTableOfAPageIsReadRowByRow() {
    String page =
        "<table><tr><th>Tanggal<th>Isi</tr>"
            + "<tr><td>5/1/2024<td>Gas</tr>".repeat(20_000)
            + "</table>";

    assertThat(Outcome.of(reader, BytesSource.of("a.xls", page)).items()).hasSize(20_000);
  }

  @Test
  void aRowWithoutEndIsRefused() {
    String page = "<table><tr><th>Tanggal<th>Isi</tr>" + "<tr><td>" + "<b>".repeat(60_000);

    assertThat(Outcome.of(reader, BytesSource.of("a.xls", page)).failure().orElseThrow().code())
        .isEqualTo("html-terlalu-besar");
  }
}
