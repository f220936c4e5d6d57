package id.saring.review.back;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.review.ReviewRow;
import id.saring.review.ReviewSheets;
import id.saring.review.SheetCell;
import id.saring.review.SheetColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Invented sheets, written as a night writes them, and what the tests do with them. */
final class Sheets {

  static final Instant NOW = Instant.parse("2024-12-01T02:00:00Z");
  static final ImportOptions USUAL =
      new ImportOptions(DateOrder.UNTOLD, true, false, NOW, LocalDate.of(2024, 12, 1));

  private Sheets() {}

  /** Finding number {@code n} of an office: everything in its row tells it from the others. */
  static ReviewRow finding(int n, String office, String text) {
    FindingId id = FindingId.of(new ItemKey(hash(n)), office);
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.put(SheetColumn.ID_TEMUAN, id.text());
    cells.put(SheetColumn.KELOMPOK, "K-" + Integer.toHexString(text.hashCode()));
    cells.put(SheetColumn.SKOR, "72");
    cells.put(SheetColumn.ALASAN, "72 = 45 tagline Gacor (persis) + 27 nama calon dekat");
    cells.put(SheetColumn.NAMA, "Pegawai " + (n % 7));
    cells.put(SheetColumn.NIP, "19860926 201505 1 001");
    cells.put(SheetColumn.WAKTU, "2024-10-15 10:00 WITA");
    cells.put(SheetColumn.AKUN, "akun." + (n % 7));
    cells.put(SheetColumn.TEKS, text);
    cells.put(SheetColumn.CUPLIKAN, "«" + text + "»");
    cells.put(SheetColumn.TAUTAN, "https://example.org/p/" + n);
    cells.put(SheetColumn.SUMBER, "ekspor.ndjson:" + n);
    cells.put(SheetColumn.SHA256, hash(n));
    return new ReviewRow(id, cells.get(SheetColumn.KELOMPOK), 72, "2024-10-15T02:00:00Z", cells);
  }

  static ReviewRow finding(int n) {
    return finding(n, "SRG", "Gas terus nomor " + n);
  }

  private static String hash(int n) {
    return id.saring.io.Sha256.of("temuan " + n);
  }

  /** The row with something typed into it. */
  static ReviewRow typed(ReviewRow row, Map<SheetColumn, String> typed) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.putAll(row.cells());
    cells.putAll(typed);
    return new ReviewRow(row.id(), row.group(), row.score(), row.sortTime(), cells);
  }

  /** A decision typed by a person. */
  static ReviewRow decided(ReviewRow row, Verdict verdict, String reviewer, String day) {
    return typed(
        row,
        Map.of(
            SheetColumn.KEPUTUSAN,
            verdict.code(),
            SheetColumn.PENELAAH,
            reviewer,
            SheetColumn.TANGGAL_TELAAH,
            day));
  }

  static byte[] written(List<ReviewRow> rows, Dialect dialect) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReviewSheets.write(out, dialect, SheetColumn.SHEET, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The cells of a sheet as written, the header first. */
  static List<List<String>> cells(List<ReviewRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    try (CsvRows csv = CsvRows.open(new ByteArrayInputStream(written(rows, Dialect.RFC4180)))) {
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        cells.add(row.cells());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a night that delivered these rows knows. */
  static KnownFindings known(List<ReviewRow> rows) {
    return new FindingIndex(
        rows.stream()
            .map(
                row -> {
                  Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
                  row.cells().forEach((column, cell) -> cells.put(column, SheetCell.guarded(cell)));
                  return DeliveredRow.of(
                      row.id(), "2024-10-16", new ReturnedRow("lembar-tinjauan.csv", 2, cells));
                })
            .toList());
  }

  static ImportReport imported(
      KnownFindings known, List<RecordedDecision> before, ImportOptions options, Path... files) {
    try {
      return new ReviewImport(known, id -> about(id, before), options).read(List.of(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RecordedDecision> about(FindingId id, List<RecordedDecision> recorded) {
    return recorded.stream().filter(one -> one.decision().id().equals(id)).toList();
  }
}
