package id.saring.review;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of findings: header that stays, filter, widths, lists to choose from, links. */
final class WorkbookRows {

  private static final List<SheetColumn> COLUMNS = SheetColumn.SHEET;

  /** Everything is text, so that a spreadsheet neither rounds nor dates what it is shown. */
  private static final String TEXT = "@";

  private static final String OURS = "DDE6F0";
  private static final String ANALYSTS = "FFF2CC";

  /** Three lines: a row stays small however long its text is. In points. */
  private static final double ROW_HEIGHT = 75;

  /** After so many rows what is written leaves the memory. */
  private static final int CHUNK = 1_000;

  /** The longest address that Excel opens. */
  private static final int LONGEST_LINK = 2_079;

  private static final double USUAL_WIDTH = 16;

  /** In characters of the usual font. */
  private static final Map<SheetColumn, Double> WIDTHS =
      Map.ofEntries(
          Map.entry(SheetColumn.ID_TEMUAN, 23.0),
          Map.entry(SheetColumn.ULANG, 8.0),
          Map.entry(SheetColumn.SKOR, 8.0),
          Map.entry(SheetColumn.PRIORITAS, 11.0),
          Map.entry(SheetColumn.ALASAN, 70.0),
          Map.entry(SheetColumn.NAMA, 26.0),
          Map.entry(SheetColumn.NIP, 24.0),
          Map.entry(SheetColumn.STATUS, 9.0),
          Map.entry(SheetColumn.INSTANSI, 26.0),
          Map.entry(SheetColumn.UNIT_KERJA, 26.0),
          Map.entry(SheetColumn.WAKTU, 22.0),
          Map.entry(SheetColumn.WAKTU_TANGKAP, 22.0),
          Map.entry(SheetColumn.CUPLIKAN, 45.0),
          Map.entry(SheetColumn.TEKS, 60.0),
          Map.entry(SheetColumn.KONTEKS, 40.0),
          Map.entry(SheetColumn.SASARAN, 26.0),
          Map.entry(SheetColumn.KONTES, 26.0),
          Map.entry(SheetColumn.JALUR, 22.0),
          Map.entry(SheetColumn.TAUTAN, 34.0),
          Map.entry(SheetColumn.SUMBER, 34.0),
          Map.entry(SheetColumn.SHA256, 20.0),
          Map.entry(SheetColumn.CATATAN_SISTEM, 24.0),
          Map.entry(SheetColumn.KEPUTUSAN, 24.0),
          Map.entry(SheetColumn.ALASAN_KEPUTUSAN, 36.0),
          Map.entry(SheetColumn.CATATAN, 36.0));

  private final Worksheet sheet;
  private final Worksheet choices;
  private final boolean inPlace;

  /**
   * Prepares a sheet.
   *
   * @param inPlace whether texts are written where they stand: the table of texts that a workbook
   *     has otherwise stands in memory until its end, in whoever opens it too
   */
  WorkbookRows(Worksheet sheet, Worksheet choices, boolean inPlace) {
    this.sheet = sheet;
    this.choices = choices;
    this.inPlace = inPlace;
  }

  /** Writes rows in the order given and ends the sheet. */
  void write(List<ReviewRow> rows) throws IOException {
    header();
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, rows.size(), COLUMNS.size() - 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, rows.get(i));
      if ((i + 1) % CHUNK == 0) {
        sheet.flush();
      }
    }
    if (!rows.isEmpty()) {
      lists(rows.size());
    }
    sheet.finish();
  }

  private void header() {
    for (int i = 0; i < COLUMNS.size(); i++) {
      SheetColumn column = COLUMNS.get(i);
      sheet.width(i, WIDTHS.getOrDefault(column, USUAL_WIDTH));
      sheet.value(0, i, column.header());
      sheet
          .style(0, i)
          .bold()
          .fillColor(column.compareTo(SheetColumn.KEPUTUSAN) < 0 ? OURS : ANALYSTS)
          .format(TEXT)
          .set();
    }
  }

  private void row(int number, ReviewRow row) {
    List<String> cells = row.cells(COLUMNS);
    sheet.rowHeight(number, ROW_HEIGHT);
    for (int i = 0; i < cells.size(); i++) {
      cell(number, i, COLUMNS.get(i), cells.get(i));
    }
    sheet
        .range(number, 0, number, COLUMNS.size() - 1)
        .style()
        .format(TEXT)
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    for (SheetColumn counted : List.of(SheetColumn.ULANG, SheetColumn.SKOR)) {
      sheet
          .style(number, COLUMNS.indexOf(counted))
          .format("0")
          .horizontalAlignment("center")
          .verticalAlignment("top") // or it stands beside the words of the next row
          .set();
    }
  }

  private void cell(int row, int place, SheetColumn column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column == SheetColumn.SKOR || column == SheetColumn.ULANG) {
      sheet.value(row, place, Integer.valueOf(text)); // sorted and filtered as numbers
      return;
    }
    String shown = CellText.of(text);
    if (column == SheetColumn.TAUTAN && isWebAddress(text)) {
      sheet.hyperlink(row, place, new HyperLink(escaped(text), shown));
      sheet.style(row, place).fontColor("0563C1").underlined().set();
    } else if (inPlace) {
      sheet.inlineString(row, place, shown);
    } else {
      sheet.value(row, place, shown);
    }
  }

  /** The writer puts the address into XML as it is; a well-formed one holds no other such sign. */
  private static String escaped(String address) {
    return address.replace("&", "&amp;");
  }

  /** Whether an address may be clicked: of the web, well-formed, and no other scheme. */
  static boolean isWebAddress(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    boolean web = low.startsWith("http://") || low.startsWith("https://");
    if (!web || text.length() > LONGEST_LINK) {
      return false;
    }
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void lists(int last) {
    list(last, SheetColumn.KEPUTUSAN, 0, DecisionChoice.values().length);
    list(last, SheetColumn.ALASAN_KEPUTUSAN, 3, DecisionChoice.REASONS.size());
  }

  /** A list to choose from; something else may be typed after a word of warning or without. */
  private void list(int last, SheetColumn column, int from, int count) {
    int place = COLUMNS.indexOf(column);
    sheet
        .range(1, place, last, place)
        .validateWithList(choices.range(1, from, count, from))
        .allowBlank(true)
        .showDropdown(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(column == SheetColumn.KEPUTUSAN)
        .errorTitle("saring")
        .error("Pilih keputusan dari daftar; artinya ada di lembar Pilihan.");
  }
}
