package id.saring.analysis;

import id.saring.text.Disguise;
import id.saring.text.FirstLook;
import id.saring.text.HashtagCutter;
import id.saring.text.Stretch;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The chain of {@link SaringAnalyzer} in one walk over the text: the same tokens in the same order,
 * without Lucene's attributes between its links, which took half the time of a night's analysis. A
 * text in which a disguise has cut a word to pieces is rare and goes through the chain itself.
 *
 * <p>Belongs to one thread. That both give the same is promised by {@code WordReaderTest}.
 */
public final class WordReader {

  /** Takes the tokens of a text, in order. */
  public interface Sink {
    /**
     * A token. A word that another one stands for (drawn out, disguised, a piece of a hashtag)
     * comes behind it, with the place of what was written.
     *
     * @param letters holds the token's letters; valid during the call only
     * @param from index of the first letter
     * @param to index behind the last
     * @param place position, from 0
     * @param start UTF-16 index in the raw text
     * @param end index behind it
     * @param zone where it stands
     * @param breakBefore as in {@link TextScanner#breakBefore()}
     * @param word number in the vocabulary, or {@link Vocabulary#NONE}
     */
    void token(
        char[] letters,
        int from,
        int to,
        int place,
        int start,
        int end,
        Zone zone,
        int breakBefore,
        int word);
  }

  private static final int MOST_KEYS = 8_192;

  private static final int LONGEST_KEY = 64;

  private final SaringAnalyzer analyzer;
  private final Vocabulary vocabulary;
  private final DisguisedWords disguised;
  private final HashtagCutter cutter;
  private final TextScanner scanner = new TextScanner();

  /** Tags and odd words come again and again; what the lexicon makes of them does not change. */
  private final Map<String, List<HashtagCutter.Piece>> cuts = new HashMap<>();

  private final Map<String, int[]> shown = new HashMap<>();
  private char[] emoji = new char[32];
  private boolean odd;

  /** Whether the first look saw anything. */
  private boolean looked;

  private boolean plain;
  private int hash;

  WordReader(
      SaringAnalyzer analyzer,
      Vocabulary vocabulary,
      DisguisedWords disguised,
      HashtagCutter cutter) {
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
    this.disguised = disguised;
    this.cutter = cutter;
  }

  /** Reads a text; every token comes, with or without a number. */
  public void read(String text, Sink sink) {
    scanner.reset(text);
    int look = FirstLook.at(scanner.folded(), text.length());
    odd = (look & FirstLook.ODD) != 0;
    looked = look != FirstLook.PLAIN;
    plain = true;
    boolean pieces = (look & FirstLook.PIECES) != 0;
    if (pieces && !disguised.inPieces(scanner.folded(), text.length()).isEmpty()) {
      plain = false;
      readByChain(text, sink);
      return;
    }
    int place = -1;
    while (scanner.next()) {
      place++;
      Zone zone = scanner.zone();
      switch (zone) {
        case EMOJI -> emoji(place, sink);
        case LINK, MENTION -> noWord(place, sink);
        case HASHTAG -> place = hashtag(text, place, sink);
        default -> word(scanner.start(), scanner.end(), place, zone, scanner.breakBefore(), sink);
      }
    }
  }

  /** The hash of the token that the sink is taking: that of the string. */
  public int hash() {
    return hash;
  }

  /**
   * Whether no word of the text read last is drawn out or odd: what does not stand there as written
   * is not there. Its hashes are all that {@link #hash} gave.
   */
  public boolean isPlain() {
    return plain;
  }

  private void noWord(int place, Sink sink) {
    int start = scanner.start();
    int end = scanner.end();
    hash = Vocabulary.hash(scanner.folded(), start, end);
    sink.token(
        scanner.folded(),
        start,
        end,
        place,
        start,
        end,
        scanner.zone(),
        scanner.breakBefore(),
        Vocabulary.NONE);
  }

  private void emoji(int place, Sink sink) {
    CharSequence form = scanner.emojiForm();
    int length = form.length();
    if (emoji.length < length) {
      emoji = new char[length * 2];
    }
    for (int i = 0; i < length; i++) {
      emoji[i] = form.charAt(i);
    }
    hash = Vocabulary.hash(emoji, 0, length);
    sink.token(
        emoji,
        0,
        length,
        place,
        scanner.start(),
        scanner.end(),
        Zone.EMOJI,
        scanner.breakBefore(),
        vocabulary.find(hash, emoji, 0, length));
  }

  /** The tag itself and the words inside it, the first at its place. */
  private int hashtag(String text, int place, Sink sink) {
    int start = scanner.start();
    int end = scanner.end();
    word(start, end, place, Zone.HASHTAG, scanner.breakBefore(), sink);
    int at = place;
    boolean first = true;
    for (HashtagCutter.Piece piece : pieces(text.substring(start, end))) {
      at += first ? 0 : 1;
      first = false;
      word(
          start + piece.start(), start + piece.end(), at, Zone.HASHTAG, TextScanner.NO_BREAK, sink);
    }
    return at;
  }

  private List<HashtagCutter.Piece> pieces(String tag) {
    List<HashtagCutter.Piece> pieces = cuts.get(tag);
    if (pieces == null) {
      pieces = cutter.cut(tag, 1, tag.length());
      remember(cuts, tag, pieces);
    }
    return pieces;
  }

  private int[] shownBy(char[] letters, int start, int end) {
    String word = new String(letters, start, end - start);
    int[] words = shown.get(word);
    if (words == null) {
      words = disguised.find(letters, start, end);
      remember(shown, word, words);
    }
    return words;
  }

  private static <V> void remember(Map<String, V> known, String key, V value) {
    if (key.length() <= LONGEST_KEY) {
      if (known.size() == MOST_KEYS) {
        known.clear();
      }
      known.put(key, value);
    }
  }

  /** A word as it is written, what its disguise shows, and what it draws out. */
  private void word(int start, int end, int place, Zone zone, int breakBefore, Sink sink) {
    char[] letters = scanner.folded();
    hash = Vocabulary.hash(letters, start, end);
    int word = vocabulary.find(hash, letters, start, end);
    sink.token(letters, start, end, place, start, end, zone, breakBefore, word);
    boolean looks = looked || zone == Zone.HASHTAG; // the first look passes over #covid_19
    boolean strange = looks && Disguise.looksOdd(letters, start, end);
    plain &= !strange;
    if (odd && strange && word == Vocabulary.NONE) {
      added(shownBy(letters, start, end), start, end, place, zone, breakBefore, sink);
    }
    if (Stretch.isStretched(letters, start, end)) {
      plain = false;
      int[] drawn = vocabulary.findStretched(letters, start, end);
      added(drawn, start, end, place, zone, breakBefore, sink);
    }
  }

  private void added(
      int[] words, int start, int end, int place, Zone zone, int breakBefore, Sink sink) {
    for (int word : words) {
      char[] letters = vocabulary.letters(word);
      sink.token(letters, 0, letters.length, place, start, end, zone, breakBefore, word);
    }
  }

  private void readByChain(String text, Sink sink) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      ZoneAttribute zone = stream.getAttribute(ZoneAttribute.class);
      WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
      stream.reset();
      int place = -1;
      while (stream.incrementToken()) {
        place += increment.getPositionIncrement();
        sink.token(
            term.buffer(),
            0,
            term.length(),
            place,
            offset.startOffset(),
            offset.endOffset(),
            zone.zone(),
            zone.breakBefore(),
            word.wordId());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }
}
