package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The score grows with signs that are independent of each other, not with saying one thing again.
 * The texts are short enough for all words to stand within one window: in longer ones a repeated
 * sign stands in another place, where other words are near.
 */
class RepeatedWordsPropertyTest {

  private static final List<String> WORDS =
      List.of(
          "gas",
          "oke",
          "gaspol",
          "Wira",
          "Lontar",
          "Yana",
          "Toni",
          "Gewang",
          "Kenari",
          "paket",
          "pilih",
          "coblos",
          "dukung",
          "02",
          "nomor",
          "2",
          "4",
          "paslon",
          "✌️",
          "#GasCamar",
          "#okegas",
          "Kota",
          "Camar",
          "ayo",
          "menang",
          "Laut",
          "Timur",
          "Mulia",
          "Jaya",
          "ganti",
          "arah",
          "Sutan",
          "bersama");

  @Provide
  Arbitrary<List<String>> shortTexts() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5);
  }

  private static int score(List<String> words) {
    return Lab.INVENTED.examine(String.join(" ", words), Lab.CAMAR).score();
  }

  @Property(tries = 1000)
  void repeatingAWordNeverRaisesTheScore(
      @ForAll("shortTexts") List<String> words,
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(min = 2, max = 4) int times) {
    String word = words.get(which % words.size());
    List<String> repeated = new ArrayList<>(words);
    repeated.addAll(which % words.size(), Collections.nCopies(times - 1, word));

    assertThat(score(repeated)).as("%s", repeated).isLessThanOrEqualTo(score(words));
  }

  /** Two signs of one text, each marked, and whether they say two things. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "[Oke gas] lalu [gas], false",
    "[gas] lalu [GASSS], false",
    "[#GasCamar] lalu [gas], false",
    "[gas] lalu [gacor], true",
    "[nomor 2] lalu [dua jari], true",
    "[nomor 2] lalu [no 2], false",
    "[Toni Gewang] lalu [Toni], false",
    "[Toni Gewang] lalu [Lusi], true",
  })
  void signsThatShareAWordSayOneThing(String marked, boolean independent) {
    String text = marked.replace("[", "").replace("]", "");
    int end = marked.indexOf(']') - 1;
    int start = marked.lastIndexOf('[') - 2;

    assertThat(Independence.between(sign(text, 0, end), sign(text, start, text.length())))
        .isEqualTo(independent);
  }

  private static Occurrence sign(String text, int start, int end) {
    Entry entry = Objects.requireNonNull(Lab.INVENTED.lexicon().entries().get("gacor"));
    return new Occurrence(
        new Sign.Words(entry),
        "persis",
        new Span(Passage.Field.TEXT, start, end),
        text.substring(start, end));
  }
}
