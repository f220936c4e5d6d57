package id.saring.review;

import java.util.List;

/**
 * What an analyst may decide, with what it means; the choices of the column {@code keputusan}
 * (design.md 5).
 */
enum DecisionChoice {
  BUKAN_PELANGGARAN("bukan_pelanggaran", "isi atau perbuatan itu boleh"),
  BUKAN_ASN("bukan_asn", "pemilik akun bukan ASN"),
  AKUN_TIDAK_TERBUKTI("akun_tidak_terbukti", "belum terbukti akun ini milik orang itu"),
  PERLU_KLARIFIKASI("perlu_klarifikasi", "orangnya perlu didengar dahulu"),
  DUGAAN_PELANGGARAN("dugaan_pelanggaran", "cukup dugaan untuk diteruskan menurut jalur"),
  DUPLIKAT("duplikat", "sudah ada di baris atau berkas lain"),
  DI_LUAR_KEWENANGAN("di_luar_kewenangan", "bukan wewenang kantor ini"),
  KEDALUWARSA("kedaluwarsa", "lewat batas waktu sejak diketahui"),
  ISTILAH_PERLU_PERBAIKAN("istilah_perlu_perbaikan", "istilah leksikon menangkap hal yang keliru"),
  TUNDA("tunda", "dibaca lagi nanti");

  /** Usual reasons; another one may be typed. */
  static final List<String> REASONS =
      List.of(
          "kutipan atau berita",
          "imbauan netralitas atau larangan",
          "ucapan biasa, bukan dukungan",
          "iklan, judi, atau spam",
          "kata yang sama dengan arti lain",
          "tugas jabatan",
          "akun bersama atau dibajak",
          "di luar masa kontes",
          "dukungan terbuka kepada calon",
          "ajakan memilih atau tidak memilih",
          "memakai simbol, nomor, atau gestur calon",
          "menyebarkan bahan kampanye",
          "ikut grup atau akun kampanye");

  private final String word;
  private final String meaning;

  DecisionChoice(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The word in the sheet. */
  String word() {
    return word;
  }

  /** What it means, in Indonesian. */
  String meaning() {
    return meaning;
  }
}
