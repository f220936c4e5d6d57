package id.saring.match;

import id.saring.lexicon.Level;
import id.saring.text.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where a phrase stands, before anything is said about what it means.
 *
 * @param use the entry and the level of its form
 * @param level how it was written here
 * @param from first position
 * @param to position behind the last
 * @param start UTF-16 index in the raw text
 * @param end index behind it
 */
record Spotting(Phrase.Use use, Level level, int from, int to, int start, int end) {

  private static final int SHORTEST_DISGUISED = 3;

  /** Finds the places of the given phrases in a passage; each place of an entry once, longest. */
  static List<Spotting> find(TokenRun run, Phrasebook phrasebook, Collection<Integer> phrases) {
    Map<String, List<Spotting>> byEntry = new LinkedHashMap<>();
    for (int id : phrases) {
      Phrase phrase = phrasebook.phrase(id);
      for (int p = 0; p + phrase.length() <= run.length(); p++) {
        Token[] tokens = tokensAt(run, phrase, p);
        if (tokens.length > 0) {
          int grade = grade(run, tokens);
          for (Phrase.Use use : phrase.uses()) {
            if (grade > use.entry().disguise()) {
              continue;
            }
            keep(
                byEntry.computeIfAbsent(use.entry().id(), k -> new ArrayList<>()),
                run,
                use,
                p,
                grade,
                tokens);
          }
        }
      }
    }
    List<Spotting> all = new ArrayList<>();
    byEntry.values().forEach(all::addAll);
    return all;
  }

  private static Token[] tokensAt(TokenRun run, Phrase phrase, int position) {
    Token[] tokens = new Token[phrase.length()];
    for (int i = 0; i < tokens.length; i++) {
      Token token = run.find(position + i, phrase.word(i));
      if (token == null) {
        return new Token[0];
      }
      tokens[i] = token;
    }
    return tokens;
  }

  private static void keep(
      List<Spotting> kept, TokenRun run, Phrase.Use use, int position, int grade, Token[] tokens) {
    Spotting spotting =
        new Spotting(
            use,
            grade > 0 ? Level.SAMARAN : levelOf(run, use, tokens),
            position,
            position + tokens.length,
            tokens[0].start(),
            tokens[tokens.length - 1].end());
    if (kept.stream().anyMatch(other -> other.covers(spotting))) {
      return;
    }
    kept.removeIf(spotting::covers);
    kept.add(spotting);
  }

  /** Whether another place lies within this one, and says no more. */
  private boolean covers(Spotting other) {
    if (from == other.from && to == other.to) {
      return level.compareTo(other.level) <= 0;
    }
    return from <= other.from && other.to <= to;
  }

  /**
   * The grade of the worst disguise in a phrase. Fewer than three letters in disguise are chance:
   * they count as more than any entry allows.
   */
  private static int grade(TokenRun run, Token[] tokens) {
    int grade = 0;
    int letters = 0;
    for (Token token : tokens) {
      grade = Math.max(grade, token.grade(run.raw()));
      letters += token.term().length();
    }
    return grade > 0 && letters < SHORTEST_DISGUISED ? Integer.MAX_VALUE : grade;
  }

  private static Level levelOf(TokenRun run, Phrase.Use use, Token[] tokens) {
    boolean stretched = false;
    boolean tag = false;
    for (Token token : tokens) {
      tag |= token.zone() == Zone.HASHTAG && !token.term().startsWith("#");
      stretched |= !token.isAsWritten(run.raw());
    }
    if (tag) {
      return Level.TAGAR;
    }
    return stretched ? Level.PANJANG : use.level();
  }
}
