package id.saring.text;

/**
 * Where in a text a token stands. A sign counts differently by zone: a link never matches words, a
 * mention matches accounts only, a hashtag is cut into words first.
 */
public enum Zone {
  /** A word of letters and digits. */
  WORD,
  /** {@code #tag}, one token with its number sign. */
  HASHTAG,
  /** {@code @account}, one token with its at sign. */
  MENTION,
  /** A link or an e-mail address. */
  LINK,
  /** One emoji, without skin tone and variation selector; a keycap is one too. */
  EMOJI
}
