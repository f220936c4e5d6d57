package id.saring.review.back;

import id.saring.ingest.table.MadeWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Review sheets as a spreadsheet saves them in XLSX: texts, and days as styled numbers. */
public final class Workbooks {

  private Workbooks() {}

  /** One sheet; a cell {@code 2024-10-16} becomes a day. */
  public static byte[] of(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      xml.append("<row r=\"").append(i + 1).append("\">");
      for (int c = 0; c < rows.get(i).size(); c++) {
        cell(xml, column(c) + (i + 1), rows.get(i).get(c));
      }
      xml.append("</row>");
    }
    return new MadeWorkbook().sheet("Lembar", xml.toString()).bytes();
  }

  private static void cell(StringBuilder xml, String place, String text) {
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(text));
      xml.append("<c r=\"%s\" s=\"2\"><v>%d</v></c>".formatted(place, days));
    } else if (!text.isEmpty()) {
      String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
      xml.append("<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".formatted(place))
          .append(escaped)
          .append("</t></is></c>");
    }
  }

  private static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  /** The same workbook with one more member, such as the macros of an XLSM. */
  public static byte[] with(byte[] workbook, String member) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(member));
      out.write(1);
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
