package id.saring.review;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The pages behind the findings: what the columns mean, the night's numbers, the choices. */
final class WorkbookPages {

  private static final String HEAD = "DDE6F0";

  private WorkbookPages() {}

  static void guide(Worksheet sheet) throws IOException {
    ColumnGuide guide = ColumnGuide.read();
    header(sheet, List.of("kolom", "arti"), List.of(22.0, 100.0));
    int row = 1;
    for (SheetColumn column : SheetColumn.SHEET) {
      sheet.value(row, 0, column.header());
      sheet.value(row, 1, guide.meaning(column));
      sheet.range(row, 0, row, 1).style().verticalAlignment("top").wrapText(true).set();
      row++;
    }
    sheet.finish();
  }

  static void figures(Worksheet sheet, List<NightFigure> figures) throws IOException {
    header(sheet, List.of("angka", "nilai"), List.of(40.0, 70.0));
    int row = 1;
    for (NightFigure figure : figures) {
      sheet.value(row, 0, figure.name());
      if (figure.isNumber()) {
        sheet.value(row, 1, new BigDecimal(figure.value()));
        sheet.style(row, 1).format("#,##0").horizontalAlignment("left").set();
      } else {
        sheet.value(row, 1, CellText.of(figure.value()));
        sheet.style(row, 1).format("@").wrapText(true).set();
      }
      row++;
    }
    sheet.finish();
  }

  static void choices(Worksheet sheet) throws IOException {
    header(
        sheet,
        List.of("keputusan", "arti", "", "alasan_keputusan (atau tulis sendiri)"),
        List.of(26.0, 60.0, 4.0, 44.0));
    int row = 1;
    for (DecisionChoice choice : DecisionChoice.values()) {
      sheet.value(row, 0, choice.word());
      sheet.value(row, 1, choice.meaning());
      row++;
    }
    for (int i = 0; i < DecisionChoice.REASONS.size(); i++) {
      sheet.value(i + 1, 3, DecisionChoice.REASONS.get(i));
    }
    sheet.finish();
  }

  private static void header(Worksheet sheet, List<String> names, List<Double> widths) {
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    for (int i = 0; i < names.size(); i++) {
      sheet.width(i, widths.get(i));
      if (!names.get(i).isEmpty()) {
        sheet.value(0, i, names.get(i));
        sheet.style(0, i).bold().fillColor(HEAD).set();
      }
    }
  }
}
