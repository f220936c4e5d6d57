package id.saring.ingest.youtube;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest spreadsheet that holds some rows and links. */
final class TinyXlsx {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String sheet;
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private int count;

  TinyXlsx(String sheet) {
    this.sheet = sheet;
  }

  /** A sheet with the first six rows that ExportComments writes. */
  static TinyXlsx exported(String post) {
    return new TinyXlsx("ExportComments.com")
        .row(1, "ExportComments.com")
        .row(2, "Source URL", post)
        .row(
            6,
            "",
            "",
            "Name (click to view profile)",
            "Profile ID",
            "Date",
            "Likes",
            "Comment",
            "(view source)");
  }

  /** Adds a row; cells of digits are numbers, and in the fifth column dates. */
  TinyXlsx row(int number, String... cells) {
    rows.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.length; i++) {
      String place = (char) ('A' + i) + Integer.toString(number);
      if (cells[i].matches("[0-9.]+")) {
        String style = i == 4 ? " s=\"1\"" : "";
        rows.append("<c r=\"%s\"%s><v>%s</v></c>".formatted(place, style, cells[i]));
      } else if (!cells[i].isEmpty()) {
        rows.append(
            "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(place, cells[i]));
      }
    }
    rows.append("</row>");
    return this;
  }

  TinyXlsx link(String cell, String target) {
    count++;
    links.append("<hyperlink ref=\"%s\" r:id=\"rId%d\"/>".formatted(cell, count));
    targets.append(
        "<Relationship Id=\"rId%d\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(count, OFFICE, target));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relationships(relation("officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", workbook());
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relationships(
              relation("worksheet", "worksheets/sheet1.xml")
                  + relation("styles", "styles.xml").replace("rId1", "rId2")));
      put(zip, "xl/styles.xml", styles());
      put(zip, "xl/worksheets/sheet1.xml", worksheet());
      put(zip, "xl/worksheets/_rels/sheet1.xml.rels", relationships(targets.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String contentTypes() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
            .formatted(type)
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/>".formatted(type)
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
            .formatted(type);
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(OFFICE, type, target);
  }

  private static String relationships(String inside) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, inside);
  }

  private String workbook() {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        .formatted(MAIN, OFFICE, sheet);
  }

  private static String styles() {
    return "<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yy hh:mm:ss\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        .formatted(MAIN);
  }

  private String worksheet() {
    return "<worksheet xmlns=\"%s\" xmlns:r=\"%s\"><sheetData>%s</sheetData><hyperlinks>%s</hyperlinks></worksheet>"
        .formatted(MAIN, OFFICE, rows, links);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
