/**
 * The Lucene chain: {@link id.saring.analysis.SaringAnalyzer} lists the order, each filter is a
 * thin coat over a pure function of the room {@code text}.
 *
 * <p>Nothing is stemmed and nothing is stopped: the stock {@code IndonesianAnalyzer} alters 14 % of
 * base words and drops "sudah saatnya" (design.md 2). The chain keeps what was written, adds what a
 * stretched word or a hashtag stands for at the same positions, and lets the last filter keep only
 * the words that the lexicon can ask for.
 */
package id.saring.analysis;
