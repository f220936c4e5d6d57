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
  BATAL;

  @Override
  public String code() {
    return CodedWord.super.code();
  }
}
