package id.saring.review;

import id.saring.ingest.SkippedRecord;
import id.saring.io.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes {@code ditolak.csv}: what could not be read, where, and why. */
public final class RejectSheet {

  /** How much of a record is shown, in UTF-16 units (design.md 5). */
  public static final int SHOWN = 2_000;

  private static final List<String> HEADER =
      List.of("berkas", "anggota", "rekaman", "baris", "kolom", "kode", "sebab", "mentah");

  private static final Comparator<SkippedRecord> ORDER =
      Comparator.comparing(SkippedRecord::file)
          .thenComparing(SkippedRecord::member)
          .thenComparing(SkippedRecord::record)
          .thenComparing(SkippedRecord::line)
          .thenComparing(SkippedRecord::column)
          .thenComparing(SkippedRecord::code);

  private RejectSheet() {}

  /**
   * Writes the list, sorted by place.
   *
   * @param out where to; closed at the end
   * @return number of rows without the header
   * @throws IOException if anything could not be written
   */
  public static long write(
      OutputStream out, CsvOutput.Dialect dialect, Collection<SkippedRecord> records)
      throws IOException {
    List<SkippedRecord> sorted = new ArrayList<>(records);
    sorted.sort(ORDER);
    try (CsvOutput csv = CsvOutput.to(out, dialect)) {
      csv.row(HEADER);
      for (SkippedRecord record : sorted) {
        csv.row(cells(record).stream().map(SheetCell::guarded).toList());
      }
      return csv.rows() - 1;
    }
  }

  private static List<String> cells(SkippedRecord record) {
    String raw = record.raw().text();
    int end = Math.min(SHOWN, raw.length());
    if (end < raw.length() && Character.isHighSurrogate(raw.charAt(end - 1))) {
      end--;
    }
    return List.of(
        record.file(),
        record.member(),
        String.valueOf(record.record()),
        record.line() == 0 ? "" : String.valueOf(record.line()),
        record.column() == 0 ? "" : String.valueOf(record.column()),
        record.code(),
        record.reason().indonesian(),
        raw.substring(0, end));
  }
}
