package id.saring.lexicon;

/**
 * How surely a stretch of text is a form of an entry, strongest first: the column {@code cara}.
 *
 * <p>The first three and {@link #EMOJI} are known before any text is read ({@link FormGenerator});
 * the others say what had to be undone in the text.
 */
public enum Level implements CodedWord {
  /** The term as written in {@code istilah}. */
  PERSIS("persis"),
  /** A spelling listed in {@code varian}. */
  VARIAN("varian"),
  /** A generated form: clitics, prefixes, suffixes, reduplication, joined or split. */
  BENTUK("bentuk turunan"),
  /** Letters drawn out. */
  PANJANG("huruf dipanjangkan"),
  /** A piece of a hashtag. */
  TAGAR("di dalam tagar"),
  /** An emoji, whatever its skin tone. */
  EMOJI("emoji"),
  /** A disguise undone. */
  SAMARAN("tulisan disamarkan"),
  /** The stemmer's opinion, the weakest. */
  STEM("kata dasar");

  private final String indonesian;

  Level(String indonesian) {
    this.indonesian = indonesian;
  }

  @Override
  public String code() {
    return CodedWord.super.code();
  }

  /** The level in a sentence of {@code alasan}. */
  public String indonesian() {
    return indonesian;
  }

  /** Whether this level is a stronger ground than {@code other}. */
  public boolean isStrongerThan(Level other) {
    return compareTo(other) < 0;
  }
}
