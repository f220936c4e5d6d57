/**
 * Lexicon to queries, items to findings.
 *
 * <p>A night goes through here in chunks. {@link id.saring.match.Phrasebook} turns the lexicon into
 * phrases of numbered words, once. Each thread has a {@link id.saring.match.ChunkScreener}: an item
 * whose words include the rarest word of some phrase goes into a small in-memory Lucene index that
 * keeps nothing but such words with their positions ({@link id.saring.match.ChunkIndex}); when the
 * chunk is full, interval queries for the phrases present in it name candidates, and only these are
 * looked at closely ({@link id.saring.match.Examiner}): scope by region and date, what stands near,
 * what cancels, and a score of which every term is named.
 *
 * <p>Words of the room: a <i>phrase</i> is one way to write an entry; a <i>passage</i> is one text
 * of an item; a <i>match</i> is an entry found in a passage with its span, level, owner and score;
 * a <i>finding</i> is an item with its matches.
 */
package id.saring.match;
