package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet as a workbook, and divided among analysts. */
class ReviewWorkbookTest {

  @TempDir private Path folder;

  private static ReviewRow row(String item, String group, int score, String link) {
    FindingId id = FindingId.of(new ItemKey(Sha256.of(item)), "UJI");
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.put(SheetColumn.ID_TEMUAN, id.text());
    cells.put(SheetColumn.SKOR, String.valueOf(score));
    cells.put(SheetColumn.TEKS, "=gas _x0041_");
    cells.put(SheetColumn.TAUTAN, link);
    return new ReviewRow(id, group, score, "", cells);
  }

  private Path workbook(ReviewRow... rows) throws IOException {
    Path scratch = folder.resolve("sementara");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<NightFigure> figures =
        List.of(NightFigure.count("item", 1_234), NightFigure.word("malam", "=2024"));
    long written =
        new ReviewWorkbook(List.of(rows), figures, LocalDate.parse("2024-12-01"))
            .writeTo(out, scratch);
    assertThat(written).isEqualTo(rows.length);
    assertThat(scratch).doesNotExist();
    return Files.write(folder.resolve("a.xlsx"), out.toByteArray());
  }

  private static Document part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return Jsoup.parse(
          new String(
              zip.getInputStream(zip.getEntry("xl/" + name)).readAllBytes(),
              StandardCharsets.UTF_8),
          "",
          Parser.xmlParser());
    }
  }

  private static Document sheet(Path workbook, int number) throws IOException {
    return part(workbook, "worksheets/sheet" + number + ".xml");
  }

  /** The words of a sheet by place; numbers with {@code #}. */
  private static Map<String, String> cells(Path workbook, int number) throws IOException {
    List<String> words = part(workbook, "sharedStrings.xml").select("t").eachText();
    Map<String, String> cells = new TreeMap<>();
    for (Element cell : sheet(workbook, number).select("c:has(v)")) {
      String value = cell.text();
      cells.put(
          cell.attr("r"),
          cell.attr("t").equals("s") ? words.get(Integer.parseInt(value)) : "#" + value);
    }
    return cells;
  }

  /** How a cell looks: format, bold or underlined, colours, alignment. */
  private static String look(Path workbook, int number, String place) throws IOException {
    Document styles = part(workbook, "styles.xml");
    Element cell = sheet(workbook, number).selectFirst("c[r=" + place + "]");
    int style = cell.hasAttr("s") ? Integer.parseInt(cell.attr("s")) : 0;
    Element look = styles.select("cellXfs > xf").get(style);
    Element font = styles.select("fonts > font").get(Integer.parseInt(look.attr("fontId")));
    Element fill = styles.select("fills > fill").get(Integer.parseInt(look.attr("fillId")));
    Element alignment = look.selectFirst("alignment");
    return (styles.select("numFmt[numFmtId=" + look.attr("numFmtId") + "]").attr("formatCode")
            + (font.selectFirst("b") == null ? "" : " bold")
            + (font.selectFirst("u") == null
                ? ""
                : " underlined " + font.select("color").attr("rgb"))
            + (fill.selectFirst("fgColor") == null
                ? ""
                : " on " + fill.select("fgColor").attr("rgb"))
            + (alignment == null
                ? ""
                : " " + alignment.attr("horizontal") + alignment.attr("vertical"))
            + (alignment == null || !alignment.hasAttr("wrapText") ? "" : " wrapped"))
        .strip();
  }

  private Path twoRows() throws IOException {
    return workbook(row("b", "L", 40, ""), row("a", "K", 72, "https://example.org/?a&b"));
  }

  @Test
  void rowsStandInTheOrderOfTheSheetAsTheCsvShowsThem() throws IOException {
    Path book = twoRows();

    assertThat(cells(book, 1))
        .containsEntry("A1", "id_temuan")
        .containsEntry("AR1", "tanggal_telaah")
        .containsEntry("E2", "#72")
        .containsEntry("E3", "#40")
        .containsEntry("C2", "#1")
        .containsEntry("U2", "'=gas _x005F_x0041_")
        .containsEntry("AF2", "https://example.org/?a&b")
        .doesNotContainKeys("AF3", "B2", "A4");
    assertThat(ReviewWorkbook.countRows(book)).isEqualTo(2);
    assertThat(ReviewWorkbook.countRows(workbook())).isZero();
  }

  @Test
  void aWorkbookThatIsNoneCannotBeCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("b.xlsx"), "no workbook");

    assertThatThrownBy(() -> ReviewWorkbook.countRows(file)).isInstanceOf(IOException.class);
  }

  @Test
  void headersStayAreFilteredAndPrintedOnEveryPageAcross() throws IOException {
    Path book = twoRows();
    Document rows = sheet(book, 1);

    assertThat(rows.select("pane").attr("xSplit")).isEqualTo("1");
    assertThat(rows.select("pane").attr("ySplit")).isEqualTo("1");
    assertThat(rows.select("autoFilter").attr("ref")).isEqualTo("A1:AR3");
    assertThat(part(book, "workbook.xml").select("definedName[name=_xlnm.Print_Titles]").text())
        .isEqualTo("'Lembar tinjauan'!$1:$1");
    for (int i = 1; i <= 4; i++) {
      assertThat(sheet(book, i).select("pageSetup").attr("paperSize")).as("A4").isEqualTo("9");
      assertThat(sheet(book, i).select("pageSetup").attr("orientation")).isEqualTo("landscape");
      assertThat(sheet(book, i).select("pane").attr("ySplit")).isEqualTo("1");
    }
    assertThat(part(book, "workbook.xml").select("sheet").eachAttr("name"))
        .containsExactly("Lembar tinjauan", "Penjelasan", "Angka malam ini", "Pilihan");
  }

  @Test
  void whatAnalystsFillInHasAnotherColourAndRowsStaySmall() throws IOException {
    Path book = twoRows();

    assertThat(look(book, 1, "AJ1")).isEqualTo("@ bold on DDE6F0");
    assertThat(look(book, 1, "AK1")).isEqualTo("@ bold on FFF2CC");
    assertThat(look(book, 1, "U2")).isEqualTo("@ top wrapped");
    assertThat(look(book, 1, "AR3")).isEqualTo("@ top wrapped");
    assertThat(look(book, 1, "C2")).startsWith("0").contains("center");
    assertThat(look(book, 1, "E3")).startsWith("0").contains("center");
    assertThat(look(book, 1, "AF2")).isEqualTo("@ underlined 0563C1 top wrapped");
    assertThat(look(book, 1, "AF3")).isEqualTo("@ top wrapped");
    assertThat(sheet(book, 1).select("row[ht]").eachAttr("ht")).containsExactly("75.0", "75.0");
    assertThat(sheet(book, 1).select("col").eachAttr("width").subList(0, 3))
        .containsExactly("23.0", "16.0", "8.0");
  }

  @Test
  void aDecisionThatIsNotOfTheListIsWarnedAboutAReasonIsNot() throws IOException {
    Elements lists = sheet(twoRows(), 1).select("dataValidation");

    assertThat(lists.eachAttr("sqref")).containsExactly("AK2:AK3", "AM2:AM3");
    assertThat(lists.select("formula1").eachText())
        .containsExactly("'Pilihan'!$A$2:$A$11", "'Pilihan'!$D$2:$D$14");
    assertThat(lists.eachAttr("showErrorMessage")).containsExactly("true", "false");
    for (Element list : lists) {
      assertThat(list.attr("allowBlank")).isEqualTo("true");
      assertThat(list.attr("showDropDown")).as("true would hide the arrow").isEqualTo("false");
      assertThat(list.attr("errorStyle")).isEqualTo("warning");
      assertThat(list.attr("errorTitle")).isEqualTo("saring");
      assertThat(list.attr("error")).startsWith("Pilih keputusan dari daftar");
    }
    assertThat(sheet(workbook(), 1).select("dataValidation")).isEmpty();
  }

  @Test
  void thePagesBehindTellWhatColumnsMeanTheNumbersAndTheChoices() throws IOException {
    Path book = twoRows();

    assertThat(cells(book, 2))
        .hasSize(2 + 2 * SheetColumn.SHEET.size())
        .containsEntry("A1", "kolom")
        .containsEntry("A2", "id_temuan")
        .containsEntry("A45", "tanggal_telaah");
    assertThat(cells(book, 3))
        .isEqualTo(
            Map.of(
                "A1", "angka", "B1", "nilai", "A2", "item", "B2", "#1234", "A3", "malam", "B3",
                "'=2024"));
    assertThat(cells(book, 4))
        .hasSize(3 + 2 * DecisionChoice.values().length + DecisionChoice.REASONS.size())
        .containsEntry("A2", "bukan_pelanggaran")
        .containsEntry("B11", "dibaca lagi nanti")
        .containsEntry("D14", "ikut grup atau akun kampanye");
    for (int i = 2; i <= 4; i++) {
      assertThat(look(book, i, "A1")).isEqualTo("bold on DDE6F0");
    }
    assertThat(look(book, 2, "B2")).isEqualTo("top wrapped");
    assertThat(look(book, 3, "B2")).isEqualTo("#,##0 left");
    assertThat(look(book, 3, "B3")).isEqualTo("@  wrapped");
    assertThat(sheet(book, 4).select("col").eachAttr("width"))
        .containsExactly("26.0", "60.0", "4.0", "44.0");
  }

  @Test
  void theDayOfTheRunIsThatOfTheMaking() throws IOException {
    try (ZipFile zip = new ZipFile(twoRows().toFile())) {
      String core =
          new String(
              zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(core).contains(">2024-12-01T00:00:00Z</dcterms:created>");
      assertThat(zip.stream().map(one -> one.getTimeLocal().toString()).distinct())
          .containsExactly("1980-01-01T00:00");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/p/1,     true",
    "HTTP://example.org,          true",
    "ftp://example.org,           false",
    "httpx://example.org,         false",
    "javascript:alert(1),         false",
    "https://,                    false",
    "https:///p,                  false",
    "https://example.org/a b,     false",
    "'',                          false",
  })
  void onlyAnAddressOfTheWebMayBeClicked(String address, boolean clicked) {
    assertThat(WorkbookRows.isWebAddress(address)).isEqualTo(clicked);
  }

  @Test
  void anAddressThatExcelCannotOpenIsNotClicked() {
    String begin = "https://example.org/";

    assertThat(WorkbookRows.isWebAddress(begin + "a".repeat(2_079 - begin.length()))).isTrue();
    assertThat(WorkbookRows.isWebAddress(begin + "a".repeat(2_080 - begin.length()))).isFalse();
  }

  @Test
  void textsAreDealtToWhoeverHasTheFewestRowsTheStrongestFirst() {
    List<ReviewRow> rows =
        List.of(
            row("a", "A", 90, ""),
            row("b", "A", 80, ""),
            row("c", "A", 70, ""),
            row("d", "B", 60, ""),
            row("e", "C", 50, ""),
            row("f", "D", 40, ""),
            row("g", "E", 30, ""));

    assertThat(Shards.of(rows, 2))
        .extracting(shard -> shard.stream().map(ReviewRow::score).toList())
        .containsExactly(List.of(90, 80, 70, 30), List.of(60, 50, 40));
    assertThat(Shards.of(rows, 1)).extracting(List::size).containsExactly(7);
    assertThat(Shards.of(rows, 6)).extracting(List::size).containsExactly(3, 1, 1, 1, 1, 0);
  }
}
