package id.saring.text;

/**
 * Cuts a text into words, hashtags, mentions, links and emoji in one pass.
 *
 * <p>Every token has its place in the raw text (UTF-16 indexes, end exclusive) and its folded
 * letters ({@link CharFold}). Because the fold keeps lengths, the letters of all tokens but emoji
 * stand at the same indexes in {@link #folded()}.
 *
 * <p>Reusable and belonging to one thread: {@link #reset}, then {@link #next} until it is false.
 */
public final class TextScanner {

  /** No break before the token but blanks or hyphens. */
  public static final int NO_BREAK = 0;

  /** A comma, colon, bracket or quotation mark stands before the token. */
  public static final int CLAUSE_BREAK = 1;

  /** A full stop, exclamation or question mark or line end stands before the token. */
  public static final int SENTENCE_BREAK = 2;

  private static final int OTHER = 0;
  private static final int WORD_CHAR = 1;
  private static final int NUMBER_SIGN = 2;
  private static final int AT_SIGN = 3;
  private static final int EMOJI = 4;
  private static final int ENDS_SENTENCE = 5;
  private static final int ENDS_CLAUSE = 6;

  private static final byte[] ASCII_CLASS = asciiClasses();

  private char[] folded = new char[512];
  private int length;
  private int cursor;
  private int start;
  private int end;
  private int breakBefore;
  private Zone zone = Zone.WORD;
  private final StringBuilder emoji = new StringBuilder(16);

  private static byte[] asciiClasses() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        classes[c] = WORD_CHAR;
      }
    }
    classes['#'] = NUMBER_SIGN;
    classes['@'] = AT_SIGN;
    for (char c : new char[] {'.', '!', '?', '\n', '\r', ';'}) {
      classes[c] = ENDS_SENTENCE;
    }
    for (char c : new char[] {',', ':', '(', ')', '[', ']', '"'}) {
      classes[c] = ENDS_CLAUSE;
    }
    return classes;
  }

  /** Starts over with a text. */
  public void reset(CharSequence text) {
    length = text.length();
    if (folded.length < length) {
      folded = new char[Math.max(length, folded.length * 2)];
    }
    if (text instanceof String string) {
      string.getChars(0, length, folded, 0);
      foldInPlace();
    } else {
      for (int i = 0; i < length; i++) {
        folded[i] = CharFold.fold(text.charAt(i));
      }
    }
    cursor = 0;
    end = 0;
    breakBefore = SENTENCE_BREAK;
  }

  /** Starts over with the first {@code count} characters of an array, which is copied. */
  public void reset(char[] text, int count) {
    length = count;
    if (folded.length < length) {
      folded = new char[Math.max(length, folded.length * 2)];
    }
    System.arraycopy(text, 0, folded, 0, length);
    foldInPlace();
    cursor = 0;
    end = 0;
    breakBefore = SENTENCE_BREAK;
  }

  private void foldInPlace() {
    char[] chars = folded;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= 128 || c <= '`') {
        chars[i] = CharFold.fold(c);
      }
    }
  }

  /**
   * Goes to the next token.
   *
   * @return false if there is none
   */
  public boolean next() {
    breakBefore = cursor == 0 ? SENTENCE_BREAK : NO_BREAK;
    while (cursor < length) {
      switch (classAt(cursor)) {
        case WORD_CHAR -> {
          return word();
        }
        case NUMBER_SIGN -> {
          if (tagAhead()) {
            return run(Zone.HASHTAG);
          }
          cursor++;
        }
        case AT_SIGN -> {
          if (mentionAhead()) {
            return run(Zone.MENTION);
          }
          cursor++;
        }
        case EMOJI -> {
          return emoji();
        }
        case ENDS_SENTENCE -> {
          breakBefore = SENTENCE_BREAK;
          cursor++;
        }
        case ENDS_CLAUSE -> {
          breakBefore = Math.max(breakBefore, CLAUSE_BREAK);
          cursor++;
        }
        default -> cursor += Character.charCount(codePointAt(cursor));
      }
    }
    return false;
  }

  private boolean word() {
    start = cursor;
    int link = Links.end(folded, start, length);
    if (link < 0 && keycapAhead(start)) {
      return keycap();
    }
    int i = cursor;
    while (i < length) {
      if (isWordAt(i)) {
        i += Character.charCount(codePointAt(i));
      } else if (CharFold.isApostrophe(folded[i]) && i + 1 < length && isWordAt(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    if (i < length && folded[i] >= Emoji.KEYCAP && i - 1 > start && keycapAhead(i - 1)) {
      i--;
    }
    if (link < 0) {
      link = Links.endOfHost(folded, start, i, length);
    }
    zone = link > i ? Zone.LINK : Zone.WORD;
    end = Math.max(i, link);
    cursor = end;
    return true;
  }

  private boolean keycapAhead(int i) {
    char c = folded[i];
    if (c < '0' || c > '9') {
      return false;
    }
    int next = i + 1;
    if (next < length && folded[next] == Emoji.EMOJI_STYLE) {
      next++;
    }
    return next < length && folded[next] == Emoji.KEYCAP;
  }

  private boolean keycap() {
    emoji.setLength(0);
    emoji.append(folded[start]).append(Emoji.KEYCAP);
    cursor = start + 1;
    while (folded[cursor] != Emoji.KEYCAP) {
      cursor++;
    }
    cursor++;
    end = cursor;
    zone = Zone.EMOJI;
    return true;
  }

  private boolean tagAhead() {
    return cursor + 1 < length
        && (isWordAt(cursor + 1) || folded[cursor + 1] == '_')
        && !insideWord(Zone.HASHTAG);
  }

  private boolean mentionAhead() {
    return cursor + 1 < length && isHandleChar(folded[cursor + 1]) && !insideWord(Zone.MENTION);
  }

  /** Whether a word ends here: {@code g@s} holds no mention, but {@code #a#b} holds two tags. */
  private boolean insideWord(Zone kind) {
    boolean chained = zone == kind && end == cursor;
    return cursor > 0 && !chained && isWord(Character.codePointBefore(folded, cursor));
  }

  /** A hashtag or a mention: its sign and the name behind it. */
  private boolean run(Zone kind) {
    start = cursor;
    int i = cursor + 1;
    while (i < length) {
      if (isWordAt(i)) {
        i += Character.charCount(codePointAt(i));
      } else if (folded[i] == '_'
          || (kind == Zone.MENTION
              && folded[i] == '.'
              && i + 1 < length
              && isHandleChar(folded[i + 1]))) {
        i++;
      } else {
        break;
      }
    }
    zone = kind;
    end = i;
    cursor = i;
    return true;
  }

  private boolean emoji() {
    start = cursor;
    emoji.setLength(0);
    int i = cursor;
    boolean joined = true;
    while (i < length) {
      int codePoint = codePointAt(i);
      if (joined && Emoji.isEmoji(codePoint)) {
        appendForm(codePoint);
        joined = false;
      } else if (codePoint == Emoji.ZERO_WIDTH_JOINER && emojiAt(i + 1)) {
        emoji.append(Emoji.ZERO_WIDTH_JOINER);
        joined = true;
      } else if (!Emoji.isDress(codePoint)) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    zone = Zone.EMOJI;
    end = i;
    cursor = i;
    return true;
  }

  private void appendForm(int codePoint) {
    int digit = Emoji.circledDigit(codePoint);
    if (digit > 0) {
      emoji.append((char) ('0' + digit)).append(Emoji.KEYCAP);
    } else {
      emoji.appendCodePoint(codePoint);
    }
  }

  private boolean emojiAt(int i) {
    return i < length && Emoji.isEmoji(codePointAt(i));
  }

  private int classAt(int i) {
    char c = folded[i];
    if (c < 128) {
      return ASCII_CLASS[c];
    }
    int codePoint = codePointAt(i);
    if (Emoji.isEmoji(codePoint)) {
      return EMOJI;
    }
    if (isWordBeyondAscii(codePoint)) {
      return WORD_CHAR;
    }
    return switch (c) {
      case '\u2026', '\u2028', '\u2029' -> ENDS_SENTENCE;
      case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u2013', '\u2014' -> ENDS_CLAUSE;
      default -> OTHER;
    };
  }

  private boolean isWordAt(int i) {
    char c = folded[i];
    return c < 128 ? ASCII_CLASS[c] == WORD_CHAR : isWordBeyondAscii(codePointAt(i));
  }

  private static boolean isWord(int codePoint) {
    return codePoint < 128 ? ASCII_CLASS[codePoint] == WORD_CHAR : isWordBeyondAscii(codePoint);
  }

  private static boolean isWordBeyondAscii(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.COMBINING_SPACING_MARK
        || (type == Character.NON_SPACING_MARK && !Emoji.isDress(codePoint));
  }

  private static boolean isHandleChar(char c) {
    return c < 128 && (ASCII_CLASS[c] == WORD_CHAR || c == '_');
  }

  private int codePointAt(int i) {
    return Character.codePointAt(folded, i, length);
  }

  /** Index of the token's first UTF-16 unit in the raw text. */
  public int start() {
    return start;
  }

  /** Index behind the token's last UTF-16 unit in the raw text. */
  public int end() {
    return end;
  }

  /** Where the token stands. */
  public Zone zone() {
    return zone;
  }

  /** {@link #NO_BREAK}, {@link #CLAUSE_BREAK} or {@link #SENTENCE_BREAK} before this token. */
  public int breakBefore() {
    return breakBefore;
  }

  /** The folded text; the token's letters stand at its raw indexes, unless it is an emoji. */
  public char[] folded() {
    return folded;
  }

  /** The one form of the emoji, if the token is one; changes with the next token. */
  public CharSequence emojiForm() {
    return emoji;
  }

  /** The token as a term: folded letters, or the one form of an emoji. */
  public String term() {
    return zone == Zone.EMOJI ? emoji.toString() : new String(folded, start, end - start);
  }
}
