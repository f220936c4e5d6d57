package id.saring.lexicon;

/** What sort of sign an entry is: the column {@code jenis} of {@code istilah/*.csv}. */
public enum EntryKind implements CodedWord {
  TAGLINE,
  SLOGAN,
  CALON,
  PARTAI,
  SIMBOL,
  GESTUR,
  NOMOR,
  TAGAR,
  SERANGAN;

  @Override
  public String code() {
    return CodedWord.super.code();
  }

  /** The kind in a sentence of {@code alasan}. */
  public String indonesian() {
    return switch (this) {
      case CALON -> "nama calon";
      case NOMOR -> "nomor urut";
      default -> code();
    };
  }
}
