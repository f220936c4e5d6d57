package id.saring.lexicon;

/** Life of an entry: proposed, on trial, active, retired. */
public enum EntryStatus implements CodedWord {
  USUL,
  UJI,
  AKTIF,
  PENSIUN;

  @Override
  public String code() {
    return CodedWord.super.code();
  }

  /** Whether items are matched against such an entry at all. */
  public boolean matches() {
    return this == AKTIF || this == UJI;
  }
}
