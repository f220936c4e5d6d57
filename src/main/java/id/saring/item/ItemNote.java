package id.saring.item;

import java.util.Locale;

/**
 * What a reader of the sheet must know about an item; the code stands in {@code catatan_sistem}.
 */
public enum ItemNote {
  /** The time had no zone; the configured one was taken. */
  ZONA_DIDUGA,
  /** The record has no time. */
  WAKTU_TIDAK_ADA,
  /** The author's region is not known, so no contest was excluded for its region. */
  WILAYAH_TIDAK_ADA,
  /** The text in the sheet was cut at the spreadsheet's limit of a cell. */
  TEKS_DIPOTONG,
  /** The export itself holds only the beginning of the text. */
  TEKS_TERPOTONG_DI_SUMBER,
  /** The author edited the text later. */
  DISUNTING,
  /** The author deleted the text; only the fact is left. */
  DIHAPUS,
  /** A character was damaged before it reached us (U+FFFD or a lone surrogate). */
  KARAKTER_RUSAK,
  /** The item has no id of its own; it is known by account, time and text. */
  TANPA_ID_ASLI,
  /** Another export holds it too, recognised by account, time and text alone: no common id. */
  DIGABUNG_TANPA_ID,
  /** Its text is another than the one that an earlier night delivered. */
  DIUBAH,
  /** An earlier night delivered it; now an entry hits it that did not count then. */
  ISTILAH_BARU,
  /** An earlier night delivered it; its decision was opened again. */
  DIBUKA_LAGI,
  /** Its entry found more tonight than its budget allows, so it stands in {@code uji.csv}. */
  LEWAT_ANGGARAN;

  /** Returns the lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
