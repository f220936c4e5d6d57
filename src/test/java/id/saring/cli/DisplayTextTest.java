package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvSource({"gas, 3", "Obrolan ☕, 10", "e\u0301, 1", "\uD83D\uDE0D, 2", "漢字, 4", "–, 1"})
  void aTextTakesTheCellsThatATerminalGivesIt(String text, int cells) {
    assertThat(DisplayText.width(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "ekspor/november/komentar.csv, 40, ekspor/november/komentar.csv",
    "ekspor/november/komentar.csv, 16, ekspo…mentar.csv",
    "ekspor/november/komentar.csv, 1, …",
  })
  void aPathIsCutInItsMiddle(String path, int cells, String shown) {
    assertThat(DisplayText.shortMiddle(path, cells)).isEqualTo(shown);
  }

  @Property
  void whatIsCutFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int cells) {
    assertThat(DisplayText.width(DisplayText.shortMiddle(text, cells))).isLessThanOrEqualTo(cells);
    assertThat(DisplayText.width(DisplayText.shortEnd(text, cells))).isLessThanOrEqualTo(cells);
  }

  @Test
  void aSentenceIsBrokenBetweenWords() {
    assertThat(DisplayText.wrap("satu dua tiga empat", 10, "  "))
        .containsExactly("  satu dua", "  tiga", "  empat");
    assertThat(DisplayText.wrap("satu dua tiga empat", 0, ""))
        .containsExactly("satu dua tiga empat");
  }

  @Test
  void aNameCannotMoveTheCursor() {
    assertThat(DisplayText.clean("a\u001B[2Jb\n")).isEqualTo("a?[2Jb?");
  }

  @Test
  void columnsGiveWayUntilTheRowFits() {
    Columns table =
        new Columns(
            List.of(Columns.Column.middle(5), Columns.Column.number(), Columns.Column.end(4)),
            List.of(List.of("sumber", "item", "jenis"), List.of("a/b/c/d.csv", "12", "komentar")));

    assertThat(table.lines(0))
        .hasValue(List.of("sumber       item  jenis", "a/b/c/d.csv    12  komentar"));
    assertThat(table.lines(20)).hasValue(List.of("sumber  item  jenis", "a….csv    12  komen…"));
    assertThat(table.lines(16)).isEqualTo(Optional.empty());
  }
}
