package id.saring.match;

import id.saring.analysis.WordIdAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;

/**
 * What a lexicon looks for, told to an index of whole texts that wants to know which of them are
 * worth screening at all. Immutable; safe for all threads.
 */
public final class Wanted {

  /**
   * Stands behind a spelling that is looked at alone. Whether disguises are undone is asked of a
   * text as a whole ({@link id.saring.text.FirstLook}); these two make the answer yes, and no
   * lexicon has words that they show.
   */
  private static final String LOOK_CLOSELY = " \nq4qx q$qx";

  private final Screening screening;
  private final Predicate<String> entries;
  private final Set<String> targets;

  private Wanted(Screening screening, Predicate<String> entries, Set<String> targets) {
    this.screening = screening;
    this.entries = entries;
    this.targets = targets;
  }

  /** All that a lexicon looks for, campaign accounts too. */
  static Wanted all(Screening screening) {
    return new Wanted(screening, id -> true, screening.targetNames());
  }

  /** What these entries look for. */
  static Wanted of(Screening screening, Set<String> entries) {
    Set<String> kept = Set.copyOf(entries);
    return new Wanted(screening, kept::contains, Set.of());
  }

  /** The folded words, by their number. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (int id = 0; id < screening.phrasebook().vocabulary().size(); id++) {
      words.add(screening.phrasebook().vocabulary().word(id));
    }
    return words;
  }

  /** The phrases, each as the numbers of its words. */
  public List<int[]> phrases() {
    List<int[]> phrases = new ArrayList<>();
    for (int id = 0; id < screening.phrasebook().size(); id++) {
      Phrase phrase = screening.phrasebook().phrase(id);
      if (phrase.uses().stream().anyMatch(use -> entries.test(use.entry().id()))) {
        int[] words = new int[phrase.length()];
        Arrays.setAll(words, phrase::word);
        phrases.add(words);
      }
    }
    return phrases;
  }

  /**
   * The numbers of the words that a hashtag, a drawn-out or a disguised word shows.
   *
   * @param spelling as it stands in a text
   */
  public int[] seenIn(String spelling) throws IOException {
    try (TokenStream stream = screening.vocabularyOnly().tokenStream("", spelling + LOOK_CLOSELY)) {
      WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
      stream.reset();
      int[] seen = {};
      while (stream.incrementToken()) {
        seen = Arrays.copyOf(seen, seen.length + 1);
        seen[seen.length - 1] = word.wordId();
      }
      stream.end();
      return seen;
    }
  }

  /** Ids, handles and names of campaign accounts, lower case, without {@code @}. */
  public Set<String> targets() {
    return targets;
  }
}
