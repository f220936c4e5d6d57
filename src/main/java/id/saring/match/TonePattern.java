package id.saring.match;

import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of {@code nada.csv}, cut into its elements.
 *
 * @param group number of its group
 * @param elements words and placeholders
 */
record TonePattern(int group, List<String> elements) {

  static final String ANY_SIGN = "<tanda>";
  static final String NEGATION = "[tidak]";
  static final String BEGINNING = "<awal>";
  static final String LINK = "<tautan>";
  static final String MENTION = "<sebutan>";
  static final String HASHTAG = "#";
  static final String QUESTION = "<tanya>";
  static final String EXCLAMATION = "<seru>";
  static final String VERY_SHORT = "<1-3 kata>";
  static final String SHORT = "<4-6 kata>";
  static final String LONG = "<61+ kata>";
  static final String MANY_NAMES = "<3+ nama>";
  static final String NAMELESS = "<tanpa nama>";

  private static final String GAP = "*";
  private static final int WIDEST_GAP = 3;
  private static final Set<String> OF_WHOLE =
      Set.of(QUESTION, EXCLAMATION, VERY_SHORT, SHORT, LONG, MANY_NAMES, NAMELESS);

  static boolean speaksOfWhole(String element) {
    return OF_WHOLE.contains(element);
  }

  /** Cuts a pattern as texts are cut; placeholders stay whole. */
  static TonePattern of(int group, String written, TextScanner scanner) {
    if (speaksOfWhole(written)) {
      return new TonePattern(group, List.of(written));
    }
    List<String> elements = new ArrayList<>();
    for (String piece : written.strip().split(" +")) {
      boolean placeholder =
          piece.startsWith("<")
              || piece.startsWith("[")
              || piece.equals(GAP)
              || piece.equals(HASHTAG);
      if (placeholder) {
        elements.add(piece);
      } else {
        elements.addAll(Phrasebook.words(scanner, piece));
      }
    }
    return new TonePattern(group, List.copyOf(elements));
  }

  /**
   * Where the pattern ends that begins at a unit. It does not reach into the next sentence.
   *
   * @return the unit behind it, or -1 if it does not stand there
   */
  int endIn(List<ToneUnit> units, int from) {
    return endIn(units, from, 0);
  }

  private int endIn(List<ToneUnit> units, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    String wanted = elements.get(element);
    if (wanted.equals(GAP)) {
      return endBehindGap(units, at, element + 1);
    }
    boolean within = at < units.size() && (element == 0 || !units.get(at).startsSentence());
    return within && matches(wanted, units.get(at)) ? endIn(units, at + 1, element + 1) : -1;
  }

  private int endBehindGap(List<ToneUnit> units, int at, int element) {
    for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      int end = endIn(units, at + skipped, element);
      if (end >= 0) {
        return end;
      }
      if (at + skipped < units.size() && units.get(at + skipped).startsSentence()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean matches(String wanted, ToneUnit unit) {
    return switch (wanted) {
      case ANY_SIGN -> unit.isSign();
      case NEGATION -> unit.isNegation();
      default -> wanted.equals(unit.key());
    };
  }
}
