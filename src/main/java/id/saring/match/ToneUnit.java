package id.saring.match;

import java.util.Set;

/**
 * A step of a text as its tone is read: a sign as a whole, or a single word.
 *
 * @param key the word as folded, or a placeholder such as {@code <calon>}
 * @param isSign whether it is a sign of the lexicon
 * @param startsSentence whether another sentence than the first begins here
 * @param start UTF-16 index in the raw text
 * @param end index behind it
 */
record ToneUnit(String key, boolean isSign, boolean startsSentence, int start, int end) {

  /** Words that turn what follows into its opposite, as people write them. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "tidak",
          "tdk",
          "gak",
          "ga",
          "gk",
          "g",
          "nggak",
          "ngga",
          "enggak",
          "kagak",
          "kaga",
          "bukan",
          "bkn",
          "ogah",
          "males",
          "malas",
          "tak",
          "ndak",
          "ora",
          "nda",
          "jangan",
          "jgn",
          "belum",
          "blm",
          "dilarang",
          "jgan",
          "tida",
          "kurang",
          "tiada");

  boolean isNegation() {
    return NEGATIONS.contains(key);
  }
}
