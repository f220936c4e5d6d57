package id.saring.ingest.table;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading HTML that would not fit into memory as a tree: too long, too many tags, or too many
 * tags in one row of a table. Not thread-safe.
 */
public final class HtmlLimits extends FilterReader {

  /** The longest page, in characters. */
  public static final long MOST_CHARACTERS = 64L << 20;

  private final long mostCharacters;
  private final int mostTags;
  private final boolean perRow;
  private long characters;
  private int tags;
  private char before2 = ' ';
  private char before = ' ';

  private HtmlLimits(Reader in, long mostCharacters, int mostTags, boolean perRow) {
    super(in);
    this.mostCharacters = mostCharacters;
    this.mostTags = mostTags;
    this.perRow = perRow;
  }

  /** Limits a page that is held as a whole. */
  public static HtmlLimits ofPage(Reader in, int mostTags) {
    return new HtmlLimits(in, MOST_CHARACTERS, mostTags, false);
  }

  /** Limits a table of which one row at a time is held. */
  static HtmlLimits ofRows(Reader in, int mostTags) {
    return new HtmlLimits(in, Long.MAX_VALUE, mostTags, true);
  }

  /**
   * Elements that were read and taken out of the tree again count no more: blocks of a long page
   * are looked at one by one, and only what piles up is a danger.
   */
  public void forget(int elements) {
    tags = Math.max(0, tags - elements);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 1 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    for (int i = offset; i < offset + read; i++) {
      count(target[i]);
    }
    return read;
  }

  private void count(char c) throws SourceException {
    characters++;
    if (before == '<' && isLetter(c)) {
      tags++;
    } else if (perRow && before2 == '<' && isT(before) && (c == 'r' || c == 'R')) {
      tags = 0;
      characters = 0;
    }
    if (tags > mostTags || characters > mostCharacters) {
      throw new SourceException(
          "html-terlalu-besar",
          Message.of(
              "ingest.table-html-too-large",
              String.valueOf(MOST_CHARACTERS >> 20),
              String.valueOf(mostTags)));
    }
    before2 = before;
    before = c;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isT(char c) {
    return c == 't' || c == 'T';
  }
}
