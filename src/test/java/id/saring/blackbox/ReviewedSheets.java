package id.saring.blackbox;

import id.saring.review.back.Workbooks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sheets that spreadsheets saved in ways that a text file cannot show. */
final class ReviewedSheets {

  private static final List<List<String>> CELLS =
      List.of(
          List.of("id_temuan", "tautan", "keputusan", "penelaah", "tanggal_telaah"),
          List.of(
              "SRG-TTFW-ADNB-WC4B-C",
              "https://example.org/p/2",
              "bukan_pelanggaran",
              "Ani",
              "2024-11-20"));

  private ReviewedSheets() {}

  /** A workbook with a decision and with macros. */
  static byte[] withMacros() {
    return Workbooks.with(Workbooks.of(CELLS), "xl/vbaProject.bin");
  }

  /** The beginning of a compound file that has a stream of this name (MS-CFB). */
  static byte[] compound(String stream) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    bytes.writeBytes(new byte[504]);
    bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
    bytes.writeBytes(new byte[128]);
    return bytes.toByteArray();
  }
}
