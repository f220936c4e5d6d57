package id.saring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private static final Vocabulary WORDS =
      new Vocabulary(List.of("gas", "gass", "gaas", "gacor", "#gas", "gas2", "maaf", "✌", "gas"));

  private static Set<String> stretched(Vocabulary vocabulary, String written) {
    Set<String> words = new TreeSet<>();
    for (int id : vocabulary.findStretched(written.toCharArray(), 0, written.length())) {
      words.add(vocabulary.word(id));
    }
    return words;
  }

  @Test
  void numbersEachWordOnceInTheirOrder() {
    assertThat(WORDS.size()).isEqualTo(8);
    assertThat(WORDS.word(0)).isEqualTo("gas");
    assertThat(WORDS.find("gass")).isEqualTo(1);
    assertThat(WORDS.bytes(7).utf8ToString()).isEqualTo("✌");
  }

  @Test
  void knowsNothingIfItIsEmpty() {
    Vocabulary empty = new Vocabulary(List.of());
    assertThat(empty.size()).isZero();
    assertThat(empty.find("gas")).isEqualTo(Vocabulary.NONE);
    assertThat(empty.find("")).isEqualTo(Vocabulary.NONE);
    assertThat(stretched(empty, "gaaas")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gaaasss, gaas gas gass",
    "gass, gas",
    "gasss, gas gass",
    "gas, ''",
    "maaaf, maaf",
    "maf, ''",
    "#gasss, #gas",
    "gas22, ''",
    "gasss2, gas2",
    "gaacooor, gacor",
    "'', ''"
  })
  void findsWhatADrawnOutWordStandsForButNotTheWordItself(String written, String words) {
    assertThat(String.join(" ", stretched(WORDS, written))).isEqualTo(words);
  }

  @Property
  void findsEveryWordAndNoOther(
      @ForAll @Size(max = 200) Set<@StringLength(max = 12) String> words,
      @ForAll @Size(max = 50) Set<@StringLength(max = 12) String> others) {
    Vocabulary vocabulary = new Vocabulary(words);
    assertThat(vocabulary.size()).isEqualTo(words.size());
    IntStream.range(0, vocabulary.size())
        .forEach(id -> assertThat(vocabulary.find(vocabulary.word(id))).isEqualTo(id));
    for (String word : words) {
      assertThat(vocabulary.word(vocabulary.find(word))).isEqualTo(word);
    }
    for (String other : others) {
      assertThat(vocabulary.find(other) != Vocabulary.NONE).isEqualTo(words.contains(other));
    }
  }

  @Property
  void findsWordsInsideAnArray(
      @ForAll @Size(max = 20) Set<@Chars({'a', 'b'}) @StringLength(max = 4) String> words,
      @ForAll @Chars({'a', 'b'}) @StringLength(max = 10) String text) {
    Vocabulary vocabulary = new Vocabulary(words);
    char[] letters = text.toCharArray();
    for (int start = 0; start <= letters.length; start++) {
      for (int end = start; end <= letters.length; end++) {
        boolean found = vocabulary.find(letters, start, end) != Vocabulary.NONE;
        assertThat(found).isEqualTo(words.contains(text.substring(start, end)));
      }
    }
  }

  @Property
  void findsStretchedWhatASlowSearchFinds(
      @ForAll @Size(max = 20)
          Set<@Chars({'a', 's', '2'}) @NotEmpty @StringLength(max = 5) String> words,
      @ForAll @Chars({'a', 's', '2'}) @StringLength(max = 9) String written) {
    Vocabulary vocabulary = new Vocabulary(words);
    char[] letters = written.toCharArray();
    List<String> expected = new ArrayList<>();
    for (String word : words) {
      if (!word.equals(written) && Stretch.isStretchOf(letters, 0, letters.length, word)) {
        expected.add(word);
      }
    }
    assertThat(stretched(vocabulary, written)).containsExactlyInAnyOrderElementsOf(expected);
  }
}
