package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.EntryStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * The index against an oracle without Lucene: a walk over the words of each passage that tries
 * every phrase at every position.
 */
class ChunkIndexTest {

  /** A numbered word and its position. */
  record Word(int id, int position) {}

  static long[] candidates(Phrasebook phrasebook, List<List<Word>> passages) throws IOException {
    try (ChunkIndex index = new ChunkIndex(Gate.untaught(phrasebook))) {
      WordRun run = new WordRun();
      for (List<Word> passage : passages) {
        run.clear();
        passage.forEach(word -> run.add(word.id(), word.position()));
        index.add(run);
      }
      assertThat(index.size()).isEqualTo(passages.size());
      return index.candidates();
    }
  }

  static long[] oracle(Phrasebook phrasebook, List<List<Word>> passages) {
    Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();
    for (int id = 0; id < phrasebook.size(); id++) {
      Phrase phrase = phrasebook.phrase(id);
      byFirstWord.computeIfAbsent(phrase.word(0), key -> new ArrayList<>()).add(phrase);
    }
    Set<Long> found = new HashSet<>();
    for (int passage = 0; passage < passages.size(); passage++) {
      Set<Word> words = new HashSet<>(passages.get(passage));
      for (Word first : words) {
        for (Phrase phrase : byFirstWord.getOrDefault(first.id(), List.of())) {
          if (stands(phrase, words, first.position())) {
            found.add(((long) passage << 32) | phrase.id());
          }
        }
      }
    }
    return found.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static boolean stands(Phrase phrase, Set<Word> words, int position) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!words.contains(new Word(phrase.word(i), position + i))) {
        return false;
      }
    }
    return true;
  }

  private static Entry entry(String term) {
    return new Entry(
        term,
        term,
        EntryKind.TAGLINE,
        List.of(),
        OptionalInt.empty(),
        List.of(),
        false,
        0,
        List.of(),
        List.of(),
        Entry.DEFAULT_WINDOW,
        50,
        "",
        EntryStatus.AKTIF,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        new Entry.Place("istilah/uji.csv", 2));
  }

  private static Phrasebook phrasebook(Set<List<Integer>> phrases) {
    List<String> letters = List.of("aa", "bb", "cc", "dd");
    return Phrasebook.of(
        phrases.stream()
            .map(words -> String.join(" ", words.stream().map(letters::get).toList()))
            .map(ChunkIndexTest::entry)
            .toList());
  }

  @Property
  void findsInWordSoupsWhatTheWalkFinds(
      @ForAll @Size(min = 1, max = 8)
          Set<@NotEmpty @Size(max = 4) List<@IntRange(max = 3) Integer>> phrases,
      @ForAll @IntRange(max = 30) int passages,
      @ForAll long seed)
      throws IOException {
    Phrasebook phrasebook = phrasebook(phrases);
    Random random = new Random(seed);
    List<List<Word>> soups = new ArrayList<>();
    for (int i = 0; i < passages; i++) {
      soups.add(soup(random, phrasebook.vocabulary().size()));
    }
    assertThat(candidates(phrasebook, soups)).isEqualTo(oracle(phrasebook, soups));
  }

  /** Words with gaps between them and several at one place, as the chain gives them. */
  private static List<Word> soup(Random random, int words) {
    Set<Word> soup = new java.util.LinkedHashSet<>();
    int position = random.nextInt(3);
    for (int i = random.nextInt(12); i > 0; i--) {
      soup.add(new Word(random.nextInt(words), position));
      position += random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(2);
    }
    return List.copyOf(soup);
  }

  @Test
  void findsARepeatedWordOnlyWhereItIsRepeated() throws IOException {
    Phrasebook phrasebook = phrasebook(Set.of(List.of(0, 0)));
    List<List<Word>> passages =
        List.of(
            List.of(new Word(0, 0)),
            List.of(new Word(0, 0), new Word(0, 1)),
            List.of(new Word(0, 0), new Word(0, 2)),
            List.of());
    assertThat(candidates(phrasebook, passages)).containsExactly(1L << 32);
  }

  @Test
  void findsNothingInNothing() throws IOException {
    assertThat(candidates(phrasebook(Set.of(List.of(0))), List.of())).isEmpty();
    assertThat(candidates(phrasebook(Set.of(List.of(0))), List.of(List.of()))).isEmpty();
  }
}
