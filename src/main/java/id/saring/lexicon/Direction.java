package id.saring.lexicon;

/** What a context group does to a sign near it: the column {@code arah}. */
public enum Direction implements CodedWord {
  /** Supports the reading as partiality. */
  DUKUNG,
  /** Turns it into an attack. */
  SERANG,
  /** Makes it weaker. */
  LEMAH,
  /** Cancels it. */
  BATAL,
  /** Only tells of which act the sign is part ({@code kode}); the score stays as it is. */
  PERBUATAN;

  @Override
  public String code() {
    return CodedWord.super.code();
  }
}
