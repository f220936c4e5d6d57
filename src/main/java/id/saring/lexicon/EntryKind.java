package id.saring.lexicon;

import java.util.Optional;

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

  /** Finds the kind that a cell names, in any case. */
  public static Optional<EntryKind> of(String word) {
    return CodedWord.find(EntryKind.class, word);
  }

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
