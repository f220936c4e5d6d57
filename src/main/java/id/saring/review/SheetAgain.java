package id.saring.review;

import id.saring.io.CsvOutput.Dialect;
import id.saring.ledger.KeptRow;
import id.saring.ledger.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The review sheet of a run, made from the ledger alone (design.md 2). Immutable.
 *
 * @param name of its file
 * @param bytes the sheet, without the rows that were purged
 * @param purged how many rows were purged
 * @param ordered whether the ledger kept the order among equal rows
 * @param expected its hash as the manifest has it; empty if the manifest is not kept
 */
public record SheetAgain(
    String name, Bytes bytes, long purged, boolean ordered, Optional<String> expected) {

  /** The file of every night. */
  public static final String NAME = "lembar-tinjauan.csv";

  /** Bytes that nobody changes. */
  public static final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A copy of them. */
    public byte[] copy() {
      return bytes.clone();
    }

    /** SHA-256 of them. */
    public String sha256() {
      return id.saring.io.Sha256.of(bytes);
    }
  }

  /**
   * Makes the sheet of a run.
   *
   * @return empty if the ledger has no such run
   * @throws IOException if the ledger cannot be read, or what it keeps is damaged
   */
  public static Optional<SheetAgain> of(Ledger ledger, String run) throws IOException {
    if (ledger.run(run).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> manifest = ledger.manifest(run);
    Optional<ManifestFacts> facts =
        manifest.isEmpty()
            ? Optional.empty()
            : Optional.of(
                ManifestFacts.read(
                    manifest.get().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    Map<String, String> options = facts.map(ManifestFacts::options).orElse(Map.of());
    Dialect dialect = Dialect.of(options.getOrDefault("sheet", "")).orElse(Dialect.EXCEL_ID);
    boolean masked = options.getOrDefault("nip", "").equals("masked");
    List<ReviewRow> rows = new ArrayList<>();
    long purged = 0;
    boolean ordered = true;
    for (KeptRow kept : ledger.sheet(run)) {
      if (kept.cells().isEmpty()) {
        purged++;
      } else {
        ReviewRow row = row(kept);
        rows.add(masked ? row.withNipMasked() : row);
        ordered &= kept.sortTime().isPresent();
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReviewSheets.write(bytes, dialect, SheetColumn.SHEET, rows);
    return Optional.of(
        new SheetAgain(
            NAME,
            new Bytes(bytes.toByteArray()),
            purged,
            ordered,
            facts.flatMap(
                one ->
                    Optional.ofNullable(one.outputs().get(NAME))
                        .map(ManifestFacts.Output::sha256))));
  }

  /** Whether these are the bytes that the run published. */
  public boolean same() {
    return expected.filter(sha256 -> sha256.equals(bytes.sha256())).isPresent();
  }

  private static ReviewRow row(KeptRow kept) throws IOException {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : SheetColumn.SHEET) {
      String cell = kept.cells().get(column.header());
      if (cell != null) {
        cells.put(column, cell);
      }
    }
    try {
      return new ReviewRow(
          kept.id(),
          cells.getOrDefault(SheetColumn.KELOMPOK, ""),
          Integer.parseInt(cells.getOrDefault(SheetColumn.SKOR, "0")),
          kept.sortTime().orElse(""),
          cells);
    } catch (NumberFormatException e) {
      throw new IOException("the ledger's row of " + kept.id() + " has no score", e);
    }
  }
}
