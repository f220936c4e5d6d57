package id.saring.workbench.evaluate;

import java.util.Locale;

/**
 * How strongly a text is flagged, weakest first: the bands of the column {@code prioritas}
 * (design.md 5). {@link #NONE} gets no row.
 */
public enum Band {
  NONE(0, "-"),
  RENDAH(20, "rendah"),
  SEDANG(40, "sedang"),
  TINGGI(70, "tinggi");

  private final int from;
  private final String code;

  Band(int from, String code) {
    this.from = from;
    this.code = code;
  }

  /** The band of a score from 0 to 100. */
  public static Band of(int score) {
    Band band = NONE;
    for (Band one : values()) {
      if (score >= one.from) {
        band = one;
      }
    }
    return band;
  }

  /**
   * Finds the band with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Band ofCode(String code) {
    for (Band band : values()) {
      if (band.code.equals(code)) {
        return band;
      }
    }
    throw new IllegalArgumentException("no band " + code.toLowerCase(Locale.ROOT));
  }

  /** The word in the sheet; a dash for no row. */
  public String code() {
    return code;
  }

  /** Smallest score in the band. */
  public int from() {
    return from;
  }

  /** Whether this is {@code floor} or stronger. */
  public boolean reaches(Band floor) {
    return compareTo(floor) >= 0;
  }
}
