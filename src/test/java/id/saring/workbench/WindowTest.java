package id.saring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  /** The sign stands in brackets, which are taken out first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "satu dua [gas] tiga empat | 1 | dua gas tiga",
        "satu dua [gas] tiga empat | 9 | satu dua gas tiga empat",
        "satu dua [gas] tiga empat | 0 | gas",
        "[gas] tiga empat | 1 | gas tiga",
        "satu, dua: [oke gas]! ✌️ #tiga empat | 2 | satu, dua: oke gas! ✌️ #tiga",
        "#Kita[Gacor]2024 | 8 | #KitaGacor2024",
      })
  void reachesSoManyWordsToEachSide(String marked, int words, String expected) {
    String text = marked.replace("[", "").replace("]", "");
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    Window window = Window.around(text, from, to, words);
    assertThat(text.substring(window.start(), window.end())).isEqualTo(expected);
  }
}
