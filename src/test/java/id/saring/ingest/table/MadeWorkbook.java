package id.saring.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invented XLSX, put together out of its XML. Styles: 1 date and time, 2 day, 3 time of day. */
public final class MadeWorkbook {

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private String strings = "";
  private boolean is1904;
  private boolean bare;

  /** Adds a sheet by what stands in its {@code sheetData}. */
  public MadeWorkbook sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  public MadeWorkbook hidden(String name, String rows) {
    states.put(name, " state=\"hidden\"");
    return sheet(name, rows);
  }

  /** Sets the shared texts by their {@code si} elements. */
  public MadeWorkbook strings(String elements) {
    strings = elements;
    return this;
  }

  public MadeWorkbook from1904() {
    is1904 = true;
    return this;
  }

  /** Leaves out styles and shared texts, as small writers do. */
  public MadeWorkbook bare() {
    bare = true;
    return this;
  }

  /** A row of texts. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(
          zip,
          "_rels/.rels",
          RELATIONS
              + "<Relationship Id=\"rId1\" Type=\""
              + OFFICE
              + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      put(zip, "xl/workbook.xml", workbook());
      put(zip, "xl/_rels/workbook.xml.rels", relations());
      if (!bare) {
        put(zip, "xl/styles.xml", styles());
        put(zip, "xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>");
      }
      int number = 1;
      for (String rows : sheets.values()) {
        put(
            zip,
            "xl/worksheets/sheet" + number++ + ".xml",
            "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String contentTypes() {
    String start =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>";
    return bare
        ? start + "</Types>"
        : start
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + "</Types>";
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder("<workbook " + MAIN + ">");
    xml.append(is1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>").append("<sheets>");
    int number = 1;
    for (String name : sheets.keySet()) {
      xml.append("<sheet name=\"%s\" sheetId=\"%d\"".formatted(name, number))
          .append(states.getOrDefault(name, ""))
          .append(" r:id=\"rId%d\"/>".formatted(number++));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String relations() {
    StringBuilder xml = new StringBuilder(RELATIONS);
    for (int number = 1; number <= sheets.size(); number++) {
      xml.append("<Relationship Id=\"rId%d\" Type=\"%sworksheet\" ".formatted(number, OFFICE))
          .append("Target=\"worksheets/sheet%d.xml\"/>".formatted(number));
    }
    xml.append("<Relationship Id=\"rId98\" Type=\"%s".formatted(OFFICE))
        .append("sharedStrings\" Target=\"sharedStrings.xml\"/>")
        .append("<Relationship Id=\"rId99\" Type=\"%s".formatted(OFFICE))
        .append("styles\" Target=\"styles.xml\"/>");
    return xml.append("</Relationships>").toString();
  }

  private static String styles() {
    return "<styleSheet "
        + MAIN
        + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yy hh:mm:ss\"/>"
        + "</numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
        + "<xf numFmtId=\"14\"/><xf numFmtId=\"21\"/></cellXfs></styleSheet>";
  }
}
