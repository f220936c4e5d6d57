package id.saring.review.back;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an analyst may decide: the column {@code keputusan} (design.md 5). */
public enum Verdict {
  BUKAN_PELANGGARAN(About.TEXT),
  BUKAN_ASN(About.PERSON),
  AKUN_TIDAK_TERBUKTI(About.PERSON),
  PERLU_KLARIFIKASI(About.TEXT),
  DUGAAN_PELANGGARAN(About.TEXT),
  DUPLIKAT(About.PERSON),
  DI_LUAR_KEWENANGAN(About.PERSON),
  KEDALUWARSA(About.PERSON),
  ISTILAH_PERLU_PERBAIKAN(About.TEXT),
  TUNDA(About.TEXT);

  private enum About {
    TEXT,
    PERSON
  }

  private final About about;

  Verdict(About about) {
    this.about = about;
  }

  /** The word in the sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, in the order of the contract. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Verdict::code).toList();
  }

  /** Reads a word in any case, with blanks, hyphens, underscores or nothing between its parts. */
  public static Optional<Verdict> of(String typed) {
    String letters = letters(typed);
    return Arrays.stream(values()).filter(v -> letters(v.name()).equals(letters)).findFirst();
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }

  /**
   * Whether what holds for one copy of a text holds for all. Who wrote it, whose office is asked
   * and whether it was in time differs from copy to copy.
   */
  public boolean holdsForEveryCopy() {
    return about == About.TEXT;
  }

  /**
   * Whether nothing is left to do but what follows from it; a question or a delay settles nothing.
   */
  public boolean settles() {
    return this != TUNDA && this != PERLU_KLARIFIKASI;
  }

  /** Whether the finding is open (again) after it: the next night delivers it once more. */
  public boolean leavesOpen() {
    return this == TUNDA;
  }

  /** Whether a second person has to sign: it opens a case against somebody. */
  public boolean needsSecondReviewer() {
    return this == DUGAAN_PELANGGARAN;
  }
}
