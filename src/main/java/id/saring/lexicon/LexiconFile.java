package id.saring.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of file of a lexicon folder and the columns of each (design.md 5).
 *
 * <p>The order is that of reading; later files speak of ids of earlier ones, but nothing depends on
 * it, since references are looked up when all layers are read.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum LexiconFile {
  WILAYAH("wilayah.csv", List.of("id", "nama"), List.of("induk", "zona", "alias")),
  KONTES(
      "kontes.csv",
      List.of("id", "nama", "jenis", "wilayah"),
      List.of(
          "penetapan",
          "kampanye_mulai",
          "kampanye_selesai",
          "pemungutan_suara",
          "berlaku_dari",
          "berlaku_sampai",
          "batas_hari",
          "jenis_hari")),
  SASARAN("sasaran.csv", List.of("id", "kontes", "nama", "jenis"), List.of("nomor")),
  ISTILAH(
      "istilah",
      List.of("id", "istilah", "jenis", "bobot", "status"),
      List.of(
          "sasaran",
          "varian",
          "bentuk",
          "samaran",
          "butuh",
          "kecuali",
          "jarak",
          "kode",
          "anggaran",
          "berlaku_dari",
          "berlaku_sampai",
          "contoh_kena",
          "contoh_bebas",
          "pengusul",
          "penyetuju",
          "sumber",
          "catatan")),
  KONTEKS(
      "konteks.csv",
      List.of("grup", "arah", "kata"),
      List.of("kecuali", "kode", "sumber", "catatan")),
  NADA("nada.csv", List.of("golongan", "poin", "pola"), List.of("jarak", "catatan")),
  AKUN_KAMPANYE(
      "akun-kampanye.csv",
      List.of("platform", "jenis"),
      List.of("akun", "id_akun", "nama", "sasaran", "sumber")),
  PELANGGARAN(
      "pelanggaran.csv",
      List.of("kode", "perbuatan"),
      List.of("aktivitas", "butir_etik", "butir_disiplin", "sanksi", "sumber")),
  JALUR("jalur.csv", List.of("status", "tujuan"), List.of("dari", "sampai"));

  /** How the name of a lexicon file ends, in any case. */
  static final String EXTENSION = ".csv";

  private final String path;
  private final List<String> needed;
  private final List<String> columns;

  LexiconFile(String path, List<String> needed, List<String> optional) {
    this.path = path;
    this.needed = needed;
    this.columns = Stream.concat(needed.stream(), optional.stream()).toList();
  }

  /** Name below the layer's folder; for entries the folder in which any number of files stand. */
  public String path() {
    return path;
  }

  /** Columns without which no row makes sense. */
  public List<String> needed() {
    return needed;
  }

  /** All columns, the needed ones first. */
  public List<String> columns() {
    return columns;
  }

  /** Whether {@link #path} is a folder of files. */
  public boolean isFolder() {
    return this == ISTILAH;
  }

  /** Finds the kind of a file by its name directly below the layer's folder, in any case. */
  static Optional<LexiconFile> named(String fileName) {
    for (LexiconFile file : values()) {
      if (!file.isFolder() && file.path.equalsIgnoreCase(fileName)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
