package id.saring.match;

import id.saring.lexicon.EntryKind;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage as its tone is read: signs stand as wholes, everything else as words. Made of the signs
 * that count, whichever owner they favour. Belongs to one thread.
 */
final class ToneText {

  private static final int VERY_SHORT = 3;
  private static final int SHORT = 6;
  private static final int LONG = 60;
  private static final int MANY_NAMES = 3;

  /** Signs that say by themselves whom they mean. */
  private static final Set<EntryKind> NAMING =
      EnumSet.of(
          EntryKind.CALON, EntryKind.NOMOR, EntryKind.PARTAI, EntryKind.TAGAR, EntryKind.SERANGAN);

  private final String raw;
  private final List<ToneUnit> units;
  private final Set<String> names = new HashSet<>();
  private boolean nameless;

  private ToneText(String raw, List<ToneUnit> units, boolean named) {
    this.raw = raw;
    this.units = units;
    this.nameless = !named;
  }

  /**
   * Reads a passage.
   *
   * @param run its words
   * @param counting the places of its signs that count
   * @param named whether what it answers names whom its signs mean
   */
  static ToneText of(TokenRun run, List<Spotting> counting, boolean named) {
    Spotting[] signs = placed(run, counting);
    List<ToneUnit> units = new ArrayList<>(run.length() + 1);
    units.add(new ToneUnit(TonePattern.BEGINNING, false, true, 0, 0));
    int position = 0;
    while (position < run.length()) {
      Spotting sign = signs[position];
      if (sign != null) {
        units.add(ofSign(run, sign, units.size() > 1));
        position = sign.to();
      } else {
        List<Token> tokens = run.at(position);
        if (!tokens.isEmpty()) {
          units.add(ofWord(tokens, units.size() > 1));
        }
        position++;
      }
    }
    ToneText text = new ToneText(run.raw(), units, named);
    counting.forEach(text::addName);
    return text;
  }

  /** The signs by their first position, the longest first where they overlap. */
  private static Spotting[] placed(TokenRun run, List<Spotting> counting) {
    List<Spotting> sorted = new ArrayList<>(counting);
    sorted.sort(
        Comparator.comparingInt((Spotting s) -> s.from() - s.to())
            .thenComparingInt(Spotting::from)
            .thenComparing(s -> s.use().entry().kind())
            .thenComparing(s -> s.use().entry().id()));
    Spotting[] first = new Spotting[run.length() + 1];
    boolean[] taken = new boolean[run.length() + 1];
    for (Spotting sign : sorted) {
      boolean free = true;
      for (int p = sign.from(); p < sign.to(); p++) {
        free &= !taken[p];
      }
      if (free) {
        java.util.Arrays.fill(taken, sign.from(), sign.to(), true);
        first[sign.from()] = sign;
      }
    }
    return first;
  }

  private static ToneUnit ofSign(TokenRun run, Spotting sign, boolean later) {
    String key = "<" + sign.use().entry().kind().code() + ">";
    boolean starts = later && startsSentence(run.at(sign.from()).get(0));
    return new ToneUnit(key, true, starts, sign.start(), sign.end());
  }

  private static ToneUnit ofWord(List<Token> tokens, boolean later) {
    Token token = tokens.get(0);
    boolean starts = later && startsSentence(token);
    return new ToneUnit(key(tokens), false, starts, token.start(), token.end());
  }

  private static boolean startsSentence(Token token) {
    return token.breakBefore() == TextScanner.SENTENCE_BREAK;
  }

  private static String key(List<Token> tokens) {
    Token token = tokens.get(0);
    if (token.zone() == Zone.LINK) {
      return TonePattern.LINK;
    }
    if (token.zone() == Zone.MENTION) {
      return TonePattern.MENTION;
    }
    if (token.zone() == Zone.HASHTAG && token.term().startsWith("#")) {
      return TonePattern.HASHTAG;
    }
    if (token.squeezed().isEmpty()) {
      return token.term();
    }
    return tokens.size() > 1 ? tokens.get(1).term() : token.squeezed();
  }

  private void addName(Spotting sign) {
    EntryKind kind = sign.use().entry().kind();
    if (kind == EntryKind.CALON || kind == EntryKind.NOMOR) {
      names.add(kind + sign.use().entry().term());
    }
    nameless &= !NAMING.contains(kind);
  }

  List<ToneUnit> units() {
    return units;
  }

  /** The words of a hit as written; empty for the beginning of the text. */
  String raw(int from, int end) {
    return raw.substring(units.get(from).start(), units.get(end - 1).end());
  }

  /** Whether a sign stands within so many words of a hit, or in it. */
  boolean isNearSign(int from, int end, int window) {
    int last = Math.min(units.size(), end + window);
    for (int at = Math.max(0, from - window); at < last; at++) {
      if (units.get(at).isSign()) {
        return true;
      }
    }
    return false;
  }

  /** Whether something holds of the text as a whole. */
  boolean isSo(String placeholder) {
    int length = units.size() - 1;
    return switch (placeholder) {
      case TonePattern.QUESTION -> raw.indexOf('?') >= 0;
      case TonePattern.EXCLAMATION -> raw.indexOf('!') >= 0;
      case TonePattern.VERY_SHORT -> length <= VERY_SHORT;
      case TonePattern.SHORT -> length > VERY_SHORT && length <= SHORT;
      case TonePattern.LONG -> length > LONG;
      case TonePattern.MANY_NAMES -> names.size() >= MANY_NAMES;
      case TonePattern.NAMELESS -> nameless;
      default -> false;
    };
  }
}
