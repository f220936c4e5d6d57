package id.saring.lexicon;

import id.saring.text.CharFold;
import id.saring.text.Emoji;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which spellings an entry catches: what its maintainer listed and, unless {@code bentuk} is
 * {@code persis}, what the language makes of it.
 *
 * <table>
 * <caption>Forms by kind</caption>
 * <tr><td>one word: tagline, slogan, tagar without #</td><td>{@link Inflection#ofWord}</td></tr>
 * <tr><td>calon</td><td>clitics of names on the last word, joined spelling</td></tr>
 * <tr><td>phrases of other kinds</td><td>clitics on the last word, joined spelling</td></tr>
 * <tr><td>nomor</td><td>{@link NumberForms}</td></tr>
 * <tr><td>#hashtag</td><td>nothing: case and stretching are undone in the text</td></tr>
 * </table>
 *
 * <p>Only the term is inflected, not its variants. Variants that are the term and another word,
 * joined or not, are given the other way too ({@code gas pol}, {@code gaspol}). Stretching,
 * disguises and pieces of hashtags are no forms, for there is no end of them. The superscript of
 * {@code gas²} needs no form either: the fold makes it {@code gas2}. Stateless; safe for all
 * threads.
 */
public final class FormGenerator {

  private static final int LONGEST_JOINED_PHRASE = 4;
  private static final int SHORTEST_JOINED = 5;
  private static final int SHORTEST_PIECE = 3;
  private static final char KEYCAP = '\u20E3';

  /**
   * All forms of an entry, the listed ones first, then the generated in a fixed order. No two are
   * the same after folding: a generated form that is listed too is given as listed.
   */
  public List<Form> forms(Entry entry) {
    Collected forms = new Collected();
    forms.add(entry.term(), Level.PERSIS);
    entry.variants().forEach(variant -> forms.add(variant, Level.VARIAN));
    if (entry.inflected() && !isHashtag(entry.term())) {
      List<String> spellings = new ArrayList<>();
      spellings.add(key(entry.term()));
      entry.variants().stream()
          .filter(variant -> !isHashtag(variant))
          .map(FormGenerator::key)
          .forEach(spellings::add);
      generated(entry.kind(), spellings).forEach(form -> forms.add(form, Level.BENTUK));
    }
    return List.copyOf(forms.list);
  }

  private static List<String> generated(EntryKind kind, List<String> spellings) {
    String term = spellings.get(0);
    if (kind == EntryKind.NOMOR) {
      return NumberForms.of(spellings);
    }
    List<String> forms = new ArrayList<>(inflected(kind, term));
    spellings.forEach(spelling -> join(spelling, forms));
    spellings.subList(1, spellings.size()).forEach(variant -> split(variant, term, forms));
    return forms;
  }

  private static List<String> inflected(EntryKind kind, String term) {
    if (kind == EntryKind.CALON) {
      return Inflection.ofName(term);
    }
    if (term.indexOf(' ') >= 0) {
      return Inflection.ofPhrase(term);
    }
    return switch (kind) {
      case TAGLINE, SLOGAN, TAGAR -> Inflection.ofWord(term);
      default -> List.of();
    };
  }

  /** {@code oke gas} is written {@code okegas} too. */
  private static void join(String spelling, List<String> forms) {
    String joined = spelling.replace(" ", "");
    int words = spelling.length() - joined.length() + 1;
    if (words > 1
        && words <= LONGEST_JOINED_PHRASE
        && joined.length() >= SHORTEST_JOINED
        && Character.isLetter(joined.charAt(0))
        && joined.codePoints().noneMatch(Emoji::isEmoji)) {
      forms.add(joined);
    }
  }

  /** {@code gaspol} of the term {@code gas} is written {@code gas pol} too. */
  private static void split(String variant, String term, List<String> forms) {
    if (term.indexOf(' ') >= 0
        || term.length() < SHORTEST_PIECE
        || variant.indexOf(' ') >= 0
        || variant.length() < term.length() + SHORTEST_PIECE) {
      return;
    }
    if (variant.startsWith(term)) {
      String rest = variant.substring(term.length());
      if (isWord(rest) && !Inflection.isEnding(rest)) {
        forms.add(term + " " + rest);
      }
    } else if (variant.endsWith(term)) {
      String head = variant.substring(0, variant.length() - term.length());
      if (isWord(head) && !Inflection.isPrefix(head)) {
        forms.add(head + " " + term);
      }
    }
  }

  private static boolean isWord(String piece) {
    return piece.codePoints().allMatch(Character::isLetter);
  }

  private static boolean isHashtag(String spelling) {
    return spelling.startsWith("#");
  }

  /** An emoji alone or several of them; a keycap's digit belongs to it. */
  private static boolean isEmoji(String spelling) {
    boolean keycap = spelling.indexOf(KEYCAP) >= 0;
    boolean found = keycap;
    for (int i = 0; i < spelling.length(); ) {
      int c = spelling.codePointAt(i);
      i += Character.charCount(c);
      if (Emoji.isEmoji(c)) {
        found = true;
      } else if (Character.isLetter(c) || (Character.isDigit(c) && !keycap)) {
        return false;
      }
    }
    return found;
  }

  /**
   * What makes two spellings the same: folded, words parted by single blanks whatever stood between
   * them, emoji without skin tone and style.
   */
  static String key(String spelling) {
    StringBuilder key = new StringBuilder(spelling.length());
    boolean gap = false;
    for (int i = 0; i < spelling.length(); ) {
      int c = spelling.codePointAt(i);
      i += Character.charCount(c);
      if (Emoji.isDress(c)) {
        continue;
      }
      int folded = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? CharFold.fold((char) c) : c;
      boolean kept = isKept(folded) || (folded == '#' && key.isEmpty());
      if (kept) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        key.appendCodePoint(folded);
      }
      gap = !kept;
    }
    return key.isEmpty() ? spelling : key.toString();
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == KEYCAP
        || Emoji.isEmoji(c)
        || (c > 127 && Character.getType(c) == Character.OTHER_NUMBER);
  }

  /** Forms in order, each key once. */
  private static final class Collected {
    private final List<Form> list = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    void add(String spelling, Level level) {
      if (!spelling.isBlank() && keys.add(key(spelling))) {
        list.add(new Form(spelling.strip(), isEmoji(spelling) ? Level.EMOJI : level));
      }
    }
  }
}
