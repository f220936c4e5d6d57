package id.saring.match;

import id.saring.lexicon.Lexicon;
import id.saring.lexicon.ToneGroup;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tone groups of a lexicon, made ready to be looked for. Immutable; safe for all threads. */
final class ToneBook {

  private final List<ToneGroup> groups;
  private final Map<String, List<TonePattern>> byFirst = new HashMap<>();
  private final List<TonePattern> fromAnySign = new ArrayList<>();
  private final List<TonePattern> fromNegation = new ArrayList<>();
  private final List<TonePattern> ofWhole = new ArrayList<>();

  ToneBook(Lexicon lexicon) {
    this.groups = lexicon.tones();
    TextScanner scanner = new TextScanner();
    for (int group = 0; group < groups.size(); group++) {
      for (String written : groups.get(group).patterns()) {
        TonePattern pattern = TonePattern.of(group, written, scanner);
        List<String> elements = pattern.elements();
        if (elements.isEmpty()) {
          continue;
        }
        listFor(elements.get(0)).add(pattern);
      }
    }
  }

  private List<TonePattern> listFor(String first) {
    if (TonePattern.speaksOfWhole(first)) {
      return ofWhole;
    }
    return switch (first) {
      case TonePattern.ANY_SIGN -> fromAnySign;
      case TonePattern.NEGATION -> fromNegation;
      default -> byFirst.computeIfAbsent(first, key -> new ArrayList<>(2));
    };
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  int size() {
    return groups.size();
  }

  ToneGroup group(int number) {
    return groups.get(number);
  }

  /** Patterns that may begin at a unit of a text. */
  void from(ToneUnit unit, List<TonePattern> into) {
    List<TonePattern> literal = byFirst.get(unit.key());
    if (literal != null) {
      into.addAll(literal);
    }
    if (unit.isSign()) {
      into.addAll(fromAnySign);
    } else if (unit.isNegation()) {
      into.addAll(fromNegation);
    }
  }

  /** Patterns that speak of the text as a whole. */
  List<TonePattern> ofWhole() {
    return ofWhole;
  }
}
