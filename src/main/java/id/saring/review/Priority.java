package id.saring.review;

import java.util.Locale;

/** In which order a person should look: the column {@code prioritas} (design.md 5). */
public enum Priority {
  TINGGI(70),
  SEDANG(40),
  RENDAH(0);

  private final int from;

  Priority(int from) {
    this.from = from;
  }

  /** The band of a score from 0 to 100. */
  public static Priority of(int score) {
    return score >= TINGGI.from ? TINGGI : score >= SEDANG.from ? SEDANG : RENDAH;
  }

  /** The word in the sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
