package id.saring.review;

import id.saring.ingest.SkippedRecord;
import id.saring.io.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code ditolak.csv}: what could not be read, where, and why. */
public final class RejectSheet {

  /** How much of a record is shown, in UTF-16 units (design.md 5). */
  public static final int SHOWN = 2_000;

  private static final List<String> HEADER =
      List.of("berkas", "anggota", "rekaman", "baris", "kolom", "kode", "sebab", "mentah");

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(Place::member)
          .thenComparing(Place::record)
          .thenComparing(Place::line)
          .thenComparing(Place::column)
          .thenComparing(Place::code);

  /** What decides where a record stands in the list; the record itself may lie on the disk. */
  private record Place(
      int number, String file, String member, long record, long line, long column, String code) {

    static Place of(int number, SkippedRecord record, Map<String, String> known) {
      return new Place(
          number,
          once(record.file(), known),
          once(record.member(), known),
          record.record(),
          record.line(),
          record.column(),
          once(record.code(), known));
    }

    private static String once(String text, Map<String, String> known) {
      String before = known.putIfAbsent(text, text);
      return before == null ? text : before;
    }
  }

  private RejectSheet() {}

  /**
   * Writes the list, sorted by place.
   *
   * @param out where to; closed at the end
   * @return number of rows without the header
   * @throws IOException if anything could not be written
   */
  public static long write(OutputStream out, CsvOutput.Dialect dialect, List<SkippedRecord> records)
      throws IOException {
    Map<String, String> known = new HashMap<>();
    List<Place> sorted = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      sorted.add(Place.of(i, records.get(i), known));
    }
    sorted.sort(ORDER);
    try (CsvOutput csv = CsvOutput.to(out, dialect)) {
      csv.row(HEADER);
      for (Place place : sorted) {
        csv.row(cells(records.get(place.number())).stream().map(SheetCell::guarded).toList());
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
