package id.saring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that the scanner sees in pieces because a disguise has cut them: signs inside ({@code g@s},
 * {@code g*s}), characters that nobody sees, letters in circles, squares and flags (which are
 * symbols, not letters), and single letters parted by blank, dot, hyphen, underscore or slash
 * ({@code g a c o r}, {@code G.A.S}).
 *
 * <p>It only says where such a word may be and which letters it has; whether it means anything the
 * vocabulary must say. Works on folded text; indexes are UTF-16. Pure; safe for all threads.
 */
public final class BrokenWords {

  /** Single letters that make a run: two are an abbreviation. */
  private static final int SHORTEST_RUN = 3;

  /** More separators than this between two letters end a run. */
  static final int WIDEST_GAP = 3;

  /**
   * A word that may be.
   *
   * @param start index of its first unit
   * @param end index behind its last
   * @param letters folded letters and signs without separators
   * @param places index of each of {@code letters} in the text
   * @param cuts indexes in {@code letters} where another word may begin, the first 0; a single one
   *     unless letters are parted unevenly ({@code o k e g a s})
   * @param parted whether its letters stand singly
   */
  public record Broken(
      int start,
      int end,
      String letters,
      List<Integer> places,
      List<Integer> cuts,
      boolean parted) {

    public Broken {
      places = List.copyOf(places);
      cuts = List.copyOf(cuts);
    }
  }

  private final char[] text;
  private final int length;
  private final List<Broken> found = new ArrayList<>();

  private BrokenWords(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Finds them from left to right; they do not overlap. */
  public static List<Broken> find(char[] folded, int length) {
    return (FirstLook.at(folded, length) & FirstLook.PIECES) != 0
        ? search(folded, length)
        : List.of();
  }

  /** Finds the same without the quick look before. */
  static List<Broken> search(char[] folded, int length) {
    return new BrokenWords(folded, length).all();
  }

  private List<Broken> all() {
    int i = 0;
    while (i < length) {
      if (!beginsWord(i)) {
        i += Character.charCount(codePointAt(i));
        continue;
      }
      int end = endOfGlued(i);
      int after = parted(i, end);
      if (after < 0) {
        glued(i, end);
      }
      i = Math.max(after, end);
    }
    return found;
  }

  private boolean beginsWord(int i) {
    boolean named = i > 0 && text[i - 1] == '@';
    return !named && (isLetterAt(i) || (text[i] == '$' && i + 1 < length && isLetterAt(i + 1)));
  }

  /** A letter or digit of any script, or a symbol that shows one. */
  private boolean isLetterAt(int i) {
    char c = text[i];
    if (c < 128) {
      return FirstLook.isPlainWord(c);
    }
    int point = codePointAt(i);
    return Character.isLetterOrDigit(point) || FirstLook.isEnclosed(point);
  }

  private boolean isUnseenAt(int i) {
    return text[i] >= 128 && LookAlikes.isUnseen(codePointAt(i));
  }

  /** Where what begins at {@code i} ends, signs and unseen characters inside it included. */
  private int endOfGlued(int i) {
    boolean flags = FirstLook.isFlagLetter(codePointAt(i));
    int end = i;
    int at = i;
    while (at < length) {
      if (isLetterAt(at)) {
        if (FirstLook.isFlagLetter(codePointAt(at)) != flags && !Character.isDigit(text[at])) {
          break; // a flag behind a word is no part of it
        }
        at += Character.charCount(codePointAt(at));
        end = at;
      } else if (isUnseenAt(at)) {
        at += Character.charCount(codePointAt(at));
      } else if (text[at] == '@' || text[at] == '$' || text[at] == '*' || text[at] == '\'') {
        at++;
        if (text[at - 1] == '$' || text[at - 1] == '@') {
          end = at; // a last letter may be put as a sign; a star or an apostrophe there is none
        }
      } else {
        break;
      }
    }
    return end;
  }

  /** Notes a word whose letters stand together, if the scanner would have cut it. */
  private void glued(int start, int end) {
    boolean cut = false;
    for (int i = start; i < end && !cut; i += Character.charCount(codePointAt(i))) {
      int point = codePointAt(i);
      boolean mark = point >= 128 && Character.getType(point) != Character.FORMAT;
      cut = point < 128 ? FirstLook.isSign((char) point) : !mark || FirstLook.isEnclosed(point);
    }
    if (cut && end - start > 1) {
      found.add(
          new Broken(
              start,
              end,
              new String(text, start, end - start),
              IntStream.range(start, end).boxed().toList(),
              List.of(0),
              false));
    }
  }

  /**
   * Notes a run of single letters.
   *
   * @return index behind it, or -1 if none begins here
   */
  private int parted(int start, int endOfFirst) {
    if (!isSingle(start, endOfFirst) || Character.isDigit(text[start]) || text[start] == '$') {
      return -1; // a digit before single letters is the number of a list
    }
    Run run = new Run();
    run.add(start, endOfFirst);
    int end = endOfFirst;
    int uniform = -1;
    while (true) {
      int next = end;
      while (next < length && FirstLook.isJoint(text[next])) {
        next++;
      }
      int gap = next - end;
      if (gap == 0 || gap > WIDEST_GAP || next == length || !isElementAt(next)) {
        break;
      }
      int endOfNext = endOfElement(next);
      if (!isSingle(next, endOfNext)) {
        break;
      }
      uniform = uniform < 0 ? text[end] : uniform;
      if (text[end] == '\'') {
        run.join(end);
      } else if (gap > 1 || text[end] != uniform) {
        run.cut();
      }
      run.add(next, endOfNext);
      end = endOfNext;
    }
    if (run.elements < SHORTEST_RUN) {
      return -1;
    }
    found.add(run.broken(start, end));
    return end;
  }

  private boolean isElementAt(int i) {
    return isLetterAt(i) || text[i] == '@' || text[i] == '$';
  }

  private int endOfElement(int i) {
    if (text[i] != '@' && text[i] != '$') {
      int end = endOfGlued(i);
      int apostrophe = i + Character.charCount(codePointAt(i));
      // In c s'a n the apostrophe stands between two single letters.
      return apostrophe < end && text[apostrophe] == '\'' ? apostrophe : end;
    }
    return i + 1 < length && isElementAt(i + 1) ? i : i + 1;
  }

  /** Whether just one letter stands there, with marks or not. */
  private boolean isSingle(int start, int end) {
    int at = start < end ? start + Character.charCount(codePointAt(start)) : length + 1;
    while (at < end && isUnseenAt(at)) {
      at += Character.charCount(codePointAt(at));
    }
    return at == end;
  }

  private int codePointAt(int i) {
    return Character.codePointAt(text, i, length);
  }

  /** Letters of a run being collected. */
  private final class Run {
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> cuts = new ArrayList<>(List.of(0));
    private int elements;

    void add(int start, int end) {
      for (int i = start; i < end; i++) {
        letters.append(text[i]);
        places.add(i);
      }
      elements++;
    }

    /** An apostrophe belongs to the word but makes no run of it. */
    void join(int apostrophe) {
      letters.append(text[apostrophe]);
      places.add(apostrophe);
    }

    void cut() {
      cuts.add(letters.length());
    }

    Broken broken(int start, int end) {
      return new Broken(start, end, letters.toString(), places, cuts, true);
    }
  }
}
