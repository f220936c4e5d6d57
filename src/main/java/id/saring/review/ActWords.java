package id.saring.review;

import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Lexicon;
import id.saring.match.Span;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words that tell of which act a sign is part: "relawan" of a campaign team, "ajak keluarga" of a
 * call to others. They are the groups of {@code konteks.csv} that have a {@code kode}. Immutable;
 * safe for all threads.
 */
final class ActWords {

  /** Words to each side of a sign, as of the column {@code jarak} where it is empty. */
  private static final int WINDOW = 8;

  /** Words to each side of a phrase in which an exception takes its meaning. */
  private static final int EXCEPTION_WINDOW = 3;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /** A phrase of a group, the phrases that take its meaning, and the group's place in the file. */
  private record Phrase(List<String> words, List<List<String>> exceptions, String code, int row) {}

  /** A word of the text: folded, and where it stands, in UTF-16 units. */
  private record Word(String term, int start, int end) {}

  /** Where a phrase stands, how far from the sign. */
  private record Hit(Phrase phrase, int distance) {
    boolean beats(Hit other) {
      return distance != other.distance ? distance < other.distance : phrase.row < other.phrase.row;
    }
  }

  ActWords(Lexicon lexicon) {
    int row = 0;
    for (ContextGroup group : lexicon.groups().values()) {
      row++;
      if (group.code().isEmpty()) {
        continue;
      }
      List<List<String>> exceptions = group.exceptions().stream().map(ActWords::terms).toList();
      for (String phrase : group.words()) {
        List<String> words = terms(phrase);
        if (!words.isEmpty()) {
          byFirstWord
              .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
              .add(new Phrase(words, exceptions, group.code(), row));
        }
      }
    }
  }

  /**
   * The code of the act whose words stand nearest to a sign.
   *
   * @param text the author's own words
   * @param sign where the sign stands in them
   * @param wanted which codes are asked for
   */
  Optional<String> nearest(String text, Span sign, Predicate<String> wanted) {
    if (byFirstWord.isEmpty()) {
      return Optional.empty();
    }
    List<Word> words = words(text);
    int from = 0;
    while (from < words.size() && words.get(from).end() <= sign.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).start() < sign.end()) {
      to++;
    }
    Hit best = null;
    int last = Math.min(words.size(), to + WINDOW);
    for (int p = Math.max(0, from - WINDOW); p < last; p++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(p).term(), List.of())) {
        int end = p + phrase.words().size();
        if (wanted.test(phrase.code())
            && stands(words, p, phrase.words())
            && !isExcepted(words, p, end, phrase)) {
          Hit hit = new Hit(phrase, p >= to ? p - to : Math.max(0, from - end));
          best = best == null || hit.beats(best) ? hit : best;
        }
      }
    }
    return Optional.ofNullable(best).map(hit -> hit.phrase().code());
  }

  private static boolean isExcepted(List<Word> words, int from, int to, Phrase phrase) {
    int last = Math.min(words.size(), to + EXCEPTION_WINDOW);
    for (int p = Math.max(0, from - EXCEPTION_WINDOW); p < last; p++) {
      for (List<String> exception : phrase.exceptions()) {
        if (stands(words, p, exception)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(List<Word> words, int position, List<String> phrase) {
    if (phrase.isEmpty() || position + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(position + i).term().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> terms(String phrase) {
    return words(phrase).stream().map(Word::term).toList();
  }

  private static List<Word> words(String text) {
    TextScanner scanner = new TextScanner();
    scanner.reset(text);
    List<Word> words = new ArrayList<>();
    while (scanner.next()) {
      words.add(new Word(scanner.term(), scanner.start(), scanner.end()));
    }
    return words;
  }
}
