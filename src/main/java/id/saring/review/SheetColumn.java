package id.saring.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the sheets in the order of the contract (design.md 5). */
public enum SheetColumn {
  ID_TEMUAN,
  KELOMPOK,
  ULANG,
  PRIORITAS,
  SKOR,
  ALASAN,
  NAMA,
  NIP,
  STATUS,
  JABATAN,
  UNIT_KERJA,
  INSTANSI,
  WILAYAH,
  KEYAKINAN_AKUN,
  PLATFORM,
  AKTIVITAS,
  WAKTU,
  WAKTU_TANGKAP,
  AKUN,
  CUPLIKAN,
  TEKS,
  KONTEKS,
  ISTILAH,
  BENTUK,
  CARA,
  JENIS,
  SASARAN,
  KONTES,
  TAHAPAN,
  KODE,
  JALUR,
  TAUTAN,
  SUMBER,
  SHA256,
  VERSI_LEKSIKON,
  CATATAN_SISTEM,
  KEPUTUSAN,
  KODE_AKHIR,
  ALASAN_KEPUTUSAN,
  CATATAN,
  PENELAAH,
  PENELAAH_KEDUA,
  TANGGAL_DIKETAHUI,
  TANGGAL_TELAAH,
  /** Only in {@code dikecualikan.csv}: what cancelled the signs. */
  PENGECUALIAN,
  /** Only in the sheet of {@code lexicon diff}: what another lexicon does to the row. */
  PERBEDAAN;

  /** Columns of {@code lembar-tinjauan.csv}; the last eight are the analyst's. */
  public static final List<SheetColumn> SHEET =
      Arrays.stream(values()).takeWhile(column -> column != PENGECUALIAN).toList();

  /** Columns of {@code uji.csv}: the sheet's without the analyst's. */
  public static final List<SheetColumn> TRIAL =
      Arrays.stream(values()).takeWhile(column -> column != KEPUTUSAN).toList();

  /** Columns of {@code dikecualikan.csv}. */
  public static final List<SheetColumn> SUPPRESSED = and(TRIAL, PENGECUALIAN);

  /**
   * Columns of {@code sampel.csv}: those of the sheet that say who, where, when and what, and none
   * that says whether, why or how strongly saring found something.
   */
  public static final List<SheetColumn> SAMPLE =
      SHEET.stream().filter(SheetColumn::isBlind).toList();

  /** Columns of the sheet that {@code lexicon diff} writes. */
  public static final List<SheetColumn> DIFFERENCE = and(SHEET, PERBEDAAN);

  private static List<SheetColumn> and(List<SheetColumn> some, SheetColumn last) {
    List<SheetColumn> columns = new ArrayList<>(some);
    columns.add(last);
    return List.copyOf(columns);
  }

  private boolean isBlind() {
    return switch (this) {
      case KELOMPOK, ULANG, PRIORITAS, SKOR, ALASAN, CUPLIKAN, KONTES, TAHAPAN, KODE -> false;
      case ISTILAH, BENTUK, CARA, JENIS, SASARAN, VERSI_LEKSIKON -> false;
      default -> true;
    };
  }

  /** The name in the header. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
