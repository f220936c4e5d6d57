package id.saring.review;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook once more without the time at which it was made, so that the same night gives
 * the same bytes. The writer of workbooks takes that time from the machine and cannot be told.
 */
final class SettledZip {

  /** The part of a workbook that says when it was made. */
  private static final String CORE = "docProps/core.xml";

  /** The first moment a zip can name. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SettledZip() {}

  /**
   * Copies a workbook.
   *
   * @param made the workbook as it was written
   * @param date the day that the copy gives as that of its making
   * @param out where to; left open
   */
  static void copy(Path made, LocalDate date, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(made.toFile());
        ZipOutputStream settled = new ZipOutputStream(unclosed(out))) {
      List<ZipEntry> parts = new ArrayList<>(Collections.list(zip.entries()));
      for (ZipEntry part : parts) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(EPOCH);
        settled.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(part)) {
          if (part.getName().equals(CORE)) {
            settled.write(dated(new String(in.readAllBytes(), StandardCharsets.UTF_8), date));
          } else {
            in.transferTo(settled);
          }
        }
        settled.closeEntry();
      }
    }
  }

  private static byte[] dated(String core, LocalDate date) {
    return core.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + date + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }
}
