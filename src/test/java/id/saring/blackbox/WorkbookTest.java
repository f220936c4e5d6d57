package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code screen --xlsx}: the same sheet as a workbook, also divided among analysts. */
class WorkbookTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String REVIEW = "Lembar tinjauan";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String post(String id, String url, String text) {
    return String.format(
        "{\"platform\":\"instagram\",\"item_id\":\"%s\",\"author_handle\":\"sari.uji\","
            + "\"url\":\"%s\",\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"%s\"}%n",
        id, url, text);
  }

  private Outcome screen(String... more) {
    List<String> args = new ArrayList<>(List.of("screen", "a.ndjson", "--xlsx"));
    args.addAll(
        List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", "2024-12-01"));
    args.addAll(List.of(more));
    Outcome outcome = CommandLineDriver.in(folder).run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private Path small(String... posts) throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), String.join("", posts));
    screen();
    return folder.resolve("reviews/2024-12-01/lembar-tinjauan.xlsx");
  }

  /** The cells of a sheet by header, read by the reader's own eyes. */
  private static List<Map<String, String>> rows(Path workbook, String sheet) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
        Stream<Row> lines = book.findSheet(sheet).orElseThrow().openStream()) {
      List<Row> all = lines.toList();
      for (Row line : all.subList(1, all.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < all.get(0).getCellCount(); i++) {
          row.put(all.get(0).getCellText(i), i < line.getCellCount() ? line.getCellText(i) : "");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Document part(Path workbook, String name) throws Exception {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void theWorkbookHasTheRowsAndCellsOfTheCsv() throws IOException {
    Outcome outcome = SampleNight.run(folder, "--xlsx");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    Path night = SampleNight.published(folder);
    Sheet csv = Sheet.read(night.resolve("lembar-tinjauan.csv"), ';');
    List<Map<String, String>> rows = rows(night.resolve("lembar-tinjauan.xlsx"), REVIEW);
    assertThat(rows).hasSameSizeAs(csv.rows()).hasSizeGreaterThan(50);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> expected = new LinkedHashMap<>(csv.rows().get(i));
      expected.replaceAll((column, cell) -> cell.replace("\r\n", "\n"));
      assertThat(rows.get(i)).isEqualTo(expected);
    }
    assertThat(Files.readString(night.resolve("manifes.json")))
        .contains("lembar-tinjauan.xlsx", Folders.sha256(night.resolve("lembar-tinjauan.xlsx")));
  }

  @Test
  void withoutTheOptionThereIsNone() {
    assertThat(SampleNight.run(folder).code()).isZero();
    assertThat(SampleNight.published(folder).resolve("lembar-tinjauan.xlsx")).doesNotExist();
  }

  @Test
  void theSameNightGivesTheSameBytes(@TempDir Path other) throws Exception {
    SampleNight.run(folder, "--xlsx", "--threads", "1");
    Thread.sleep(1_100); // a clock that stands still would prove nothing
    SampleNight.run(other, "--xlsx", "--threads", "4");

    String name = "lembar-tinjauan.xlsx";
    assertThat(SampleNight.published(other).resolve(name))
        .hasSameBinaryContentAs(SampleNight.published(folder).resolve(name));
    try (ZipFile zip = new ZipFile(SampleNight.published(folder).resolve(name).toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct().map(Object::toString))
          .containsExactly("1980-01-01T00:00");
    }
    assertThat(
            part(SampleNight.published(folder).resolve(name), "docProps/core.xml")
                .getDocumentElement()
                .getTextContent())
        .contains("2024-12-01T00:00:00Z");
  }

  @Test
  void everyPartIsWellFormedWhateverStandsInTheRows() throws Exception {
    Path workbook =
        small(
            post(
                "1",
                "https://www.youtube.com/watch?v=a&lc=b'c",
                "gacor <b>&amp; \\\"kutip\\\" ]]>"),
            post("2", "https://example.com/\\\"onmouse=x", "gacor \\u0001\\u000b \\ud83d\\ude00"),
            post("3", "", "gacor _x0041_ _x000D_"));

    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        part(workbook, entry.getName());
      }
    }
    assertThat(rows(workbook, REVIEW)).hasSize(3);
  }

  @Test
  void theHeaderStaysAndFiltersAndEveryCellIsText() throws Exception {
    Path workbook = small(post("1", "", "gacor"));

    Document sheet = part(workbook, "xl/worksheets/sheet1.xml");
    Element pane = elements(sheet, "pane").get(0);
    assertThat(pane.getAttribute("state")).isEqualTo("frozen");
    assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
    assertThat(elements(sheet, "autoFilter").get(0).getAttribute("ref")).isEqualTo("A1:AR2");
    assertThat(elements(sheet, "col")).hasSize(44);
    Document styles = part(workbook, "xl/styles.xml");
    NodeList formats = elements(styles, "cellXfs").get(0).getElementsByTagNameNS("*", "xf");
    Set<String> asText = new HashSet<>(Set.of("49"));
    for (Element own : elements(styles, "numFmt")) {
      if (own.getAttribute("formatCode").equals("@")) {
        asText.add(own.getAttribute("numFmtId"));
      }
    }
    Set<String> numbers = Set.of("C2", "E2"); // ulang and skor
    for (Element cell : elements(sheet, "c")) {
      if (cell.getAttribute("r").endsWith("2")) {
        Element format = (Element) formats.item(Integer.parseInt(cell.getAttribute("s")));
        boolean text = asText.contains(format.getAttribute("numFmtId"));
        assertThat(text)
            .as(cell.getAttribute("r") + " has format " + format.getAttribute("numFmtId"))
            .isEqualTo(!numbers.contains(cell.getAttribute("r")));
        assertThat(cell.getAttribute("t").equals("s") || cell.getTextContent().isEmpty())
            .as(cell.getAttribute("r"))
            .isEqualTo(!numbers.contains(cell.getAttribute("r")));
      }
    }
  }

  @Test
  void decisionsAndTheirReasonsAreChosenFromLists() throws Exception {
    Path workbook = small(post("1", "", "gacor"), post("2", "", "gacor dua"));

    List<Element> lists = elements(part(workbook, "xl/worksheets/sheet1.xml"), "dataValidation");
    assertThat(lists).hasSize(2);
    assertThat(lists.get(0).getAttribute("sqref")).isEqualTo("AK2:AK3");
    assertThat(lists.get(1).getAttribute("sqref")).isEqualTo("AM2:AM3");
    for (Element list : lists) {
      assertThat(list.getAttribute("type")).isEqualTo("list");
      assertThat(list.getAttribute("showDropDown"))
          .as("true would hide the arrow")
          .isEqualTo("false");
    }
    assertThat(rows(workbook, "Pilihan").stream().map(row -> row.get("keputusan")).limit(10))
        .containsExactly(
            "bukan_pelanggaran",
            "bukan_asn",
            "akun_tidak_terbukti",
            "perlu_klarifikasi",
            "dugaan_pelanggaran",
            "duplikat",
            "di_luar_kewenangan",
            "kedaluwarsa",
            "istilah_perlu_perbaikan",
            "tunda");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.instagram.com/p/abc/, true",
    "http://example.com/a?b=1&c=2, true",
    "HTTPS://EXAMPLE.COM/x, true",
    "javascript:alert(1), false",
    "file:///etc/passwd, false",
    "ftp://example.com/x, false",
    "https://, false",
    "https://example.com/a b, false",
    "\\\\\\\\server\\\\share, false",
    "www.example.com, false"
  })
  void onlyAddressesOfTheWebCanBeClicked(String url, boolean clickable) throws Exception {
    Path workbook = small(post("1", url, "gacor"));

    List<Element> links = elements(part(workbook, "xl/worksheets/sheet1.xml"), "hyperlink");
    assertThat(links).hasSize(clickable ? 1 : 0);
    if (clickable) {
      Document targets = part(workbook, "xl/worksheets/_rels/sheet1.xml.rels");
      assertThat(elements(targets, "Relationship").get(0).getAttribute("Target")).isEqualTo(url);
    }
  }

  @Test
  void twoRowsWithOneAddressHaveALinkEach() throws Exception {
    Path workbook =
        small(
            post("1", "https://example.com/x", "gacor"),
            post("2", "https://example.com/x", "gas gacor"));

    assertThat(rows(workbook, REVIEW)).hasSize(2);
    assertThat(elements(part(workbook, "xl/worksheets/sheet1.xml"), "hyperlink")).hasSize(2);
  }

  @Test
  void aTextThatLooksLikeACodeStaysAsItWasWritten() throws Exception {
    Path workbook = small(post("1", "", "gacor _x0041_"));

    // Excel and LibreOffice read _x005F_ as the underscore before x0041_ and show _x0041_.
    List<String> texts =
        elements(part(workbook, "xl/sharedStrings.xml"), "t").stream()
            .map(Element::getTextContent)
            .toList();
    assertThat(texts).contains("gacor _x005F_x0041_").doesNotContain("gacor _x0041_");
  }

  @Test
  void aTextLongerThanACellIsCutAndMarked() throws IOException {
    Path workbook = small(post("1", "", "gacor " + "a".repeat(40_000)));

    Map<String, String> row = rows(workbook, REVIEW).get(0);
    assertThat(row.get("teks")).hasSize(32_767).endsWith(" […dipotong]");
    assertThat(row.get("catatan_sistem")).contains("teks_dipotong");
    assertThat(row.values()).allMatch(cell -> cell.length() <= 32_767);
  }

  @Test
  void noDigitIsLostAndNothingRuns() throws IOException {
    Files.writeString(
        folder.resolve("a.ndjson"),
        post("1789475639654027705", "", "=HYPERLINK(\\\"http://x\\\") gacor"));
    screen();
    Path workbook = folder.resolve("reviews/2024-12-01/lembar-tinjauan.xlsx");

    Map<String, String> row = rows(workbook, REVIEW).get(0);
    assertThat(row.get("teks")).startsWith("'=HYPERLINK");
    assertThat(row.get("nip")).matches("[0-9]{8} [0-9]{6} [0-9] [0-9]{3}");
  }

  @Test
  void everyColumnIsExplained() throws IOException {
    Path workbook = small(post("1", "", "gacor"));

    List<Map<String, String>> guide = rows(workbook, "Penjelasan");
    Sheet csv = Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';');
    assertThat(guide.stream().map(row -> row.get("kolom"))).isEqualTo(csv.header());
    assertThat(guide.stream().map(row -> row.get("arti"))).allMatch(told -> told.length() > 10);
  }

  @Test
  void theNightsNumbersStandBehindTheRows() throws IOException {
    Path workbook = small(post("1", "", "gacor"), post("2", "", "selamat pagi"));

    Map<String, String> figures = new LinkedHashMap<>();
    rows(workbook, "Angka malam ini")
        .forEach(row -> figures.put(row.get("angka").strip(), row.get("nilai")));
    assertThat(figures)
        .containsEntry("malam", "2024-12-01")
        .containsEntry("item terbaca", "2")
        .containsEntry("dari yang bertanda: di lembar ini", "1")
        .containsEntry("tanpa tanda", "1")
        .containsEntry("sumber", "1");
  }

  @Test
  void anEmptyNightHasAWorkbookToo() throws Exception {
    Path workbook = small(post("1", "", "selamat pagi"));

    assertThat(rows(workbook, REVIEW)).isEmpty();
    assertThat(elements(part(workbook, "xl/worksheets/sheet1.xml"), "dataValidation")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void reviewersNeverShareARowNorACopy(int reviewers) throws IOException {
    Outcome outcome = SampleNight.run(folder, "--reviewers", String.valueOf(reviewers));

    assertThat(outcome.code()).as(outcome.err()).isZero();
    Path night = SampleNight.published(folder);
    assertThat(night.resolve("lembar-tinjauan.xlsx")).doesNotExist();
    List<String> ids = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i <= reviewers; i++) {
      List<Map<String, String>> rows =
          rows(night.resolve("lembar-tinjauan-" + i + ".xlsx"), REVIEW);
      Set<String> here = new HashSet<>();
      rows.forEach(row -> ids.add(row.get("id_temuan")));
      rows.forEach(row -> here.add(row.get("kelompok")));
      here.forEach(group -> assertThat(groups.add(group)).as(group).isTrue());
      sizes.add(rows.size());
    }
    Sheet csv = Sheet.read(night.resolve("lembar-tinjauan.csv"), ';');
    assertThat(ids).containsExactlyInAnyOrderElementsOf(csv.column("id_temuan"));
    int largest =
        csv.rows().stream().mapToInt(row -> Integer.parseInt(row.get("ulang"))).max().orElse(0);
    assertThat(sizes.stream().mapToInt(i -> i).max().orElse(0))
        .isLessThanOrEqualTo(sizes.stream().mapToInt(i -> i).min().orElse(0) + largest);
  }

  @ParameterizedTest
  @CsvSource({
    "--reviewers,0",
    "--reviewers,101",
    "--reviewers,banyak",
    "--nip,hidden",
    "--summary,x"
  })
  void aValueThatCannotBeUsedIsRefused(String option, String value) {
    Outcome outcome = SampleNight.run(folder, option, value);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(option, value);
    assertThat(folder.resolve("reviews")).doesNotExist();
  }

  @Test
  void aMaskedNipShowsNeitherBirthDateNorSerialInAnyFile() throws IOException {
    SampleNight.run(folder, "--xlsx", "--nip", "masked");
    Path night = SampleNight.published(folder);

    for (String name : List.of("lembar-tinjauan.csv", "dikecualikan.csv")) {
      assertThat(Sheet.read(night.resolve(name), ';').column("nip"))
          .isNotEmpty()
          .allMatch(nip -> nip.isEmpty() || nip.matches("\\*{8} [0-9]{6} [0-9] \\*{3}"));
    }
    assertThat(rows(night.resolve("lembar-tinjauan.xlsx"), REVIEW))
        .allMatch(row -> row.get("nip").matches("|\\*{8} [0-9]{6} [0-9] \\*{3}"));
    assertThat(Files.readString(night.resolve("manifes.json"), StandardCharsets.UTF_8))
        .contains("\"nip\" : \"masked\"");
  }

  @Test
  void anEditedWorkbookIsLeftAlone() throws IOException {
    SampleNight.run(folder, "--xlsx");
    Path workbook = SampleNight.published(folder).resolve("lembar-tinjauan.xlsx");
    Files.writeString(workbook, "keputusan saya");

    Outcome outcome = SampleNight.run(folder, "--xlsx");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("lembar-tinjauan.xlsx");
    assertThat(workbook).hasContent("keputusan saya");
  }
}
