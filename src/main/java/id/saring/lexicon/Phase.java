package id.saring.lexicon;

/** Phase of a contest on a day: the column {@code tahapan}. */
public enum Phase implements CodedWord {
  PRA_PENETAPAN,
  PENETAPAN,
  KAMPANYE,
  MASA_TENANG,
  PEMUNGUTAN,
  PASCA;

  @Override
  public String code() {
    return CodedWord.super.code();
  }
}
