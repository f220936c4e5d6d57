package id.saring.review.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a pack; the tables with their columns. */
enum CaseFile {
  /** A row of the review sheet a delivery. */
  ROWS("baris.csv", sheetColumns()),
  /** Every delivery with its hashes. */
  HANDOVERS(
      "penyerahan.csv",
      "id_temuan malam tanggal lembar sebab sha256_teks rekaman sha256_rekaman byte_rekaman berkas"
          + " sha256_berkas byte_berkas saring sha256_leksikon sha256_akun sha256_manifes"
          + " dihapus_pada aturan_penghapusan"),
  /** What was found, where. */
  MATCHES(
      "kecocokan.csv", "malam urutan istilah ditemukan cara sasaran kontes skor bidang awal akhir"),
  /** What the lexicon said then. */
  ENTRIES("istilah.csv", "malam id kolom isi"),
  /** The log of decisions. */
  RULINGS(
      "keputusan.csv",
      "nomor setelah_malam dibuka_lagi keputusan kode_akhir alasan_keputusan catatan penelaah"
          + " penelaah_kedua tanggal_diketahui tanggal_telaah dicatat_pada asal_lembar asal_baris"
          + " salinan_dari"),
  /** Every run of the ledger: each manifest holds the hash of the one before. */
  CHAIN("rantai.csv", "nomor malam sha256_manifes_sebelumnya sha256_manifes");

  /** The page for people. */
  static final String PAGE = "halaman.html";

  /** The hashes of all other files, as {@code sha256sum -c} reads them. */
  static final String SUMS = "SHA256SUMS";

  /** How the record of a delivery stands. */
  enum RecordFate {
    /** Its bytes are in the pack. */
    DISIMPAN,
    /** Words of others stand in it; only its hash was kept. */
    BERSAMA,
    /** A purge took it. */
    DIHAPUS,
    /** The finding was in no review sheet. */
    TIDAK_DISIMPAN;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final String file;
  private final String columns;

  CaseFile(String file, String columns) {
    this.file = file;
    this.columns = columns;
  }

  private static String sheetColumns() {
    return Stream.concat(
            Stream.of("malam"),
            id.saring.review.SheetColumn.SHEET.stream()
                .takeWhile(column -> column != id.saring.review.SheetColumn.KEPUTUSAN)
                // How many rows a sheet has of one text is a matter of the sheet.
                .filter(column -> column != id.saring.review.SheetColumn.ULANG)
                .map(id.saring.review.SheetColumn::header))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  String file() {
    return file;
  }

  List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  static String record(String run) {
    return "rekaman/" + run + ".mentah";
  }

  static String context(String run) {
    return "konteks/" + run + ".txt";
  }

  static String manifest(String run) {
    return "manifes/" + run + ".json";
  }

  /** The table that a file is. */
  static Optional<CaseFile> of(String file) {
    return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
  }
}
