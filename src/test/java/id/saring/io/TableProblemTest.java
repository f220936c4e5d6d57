package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableProblemTest {

  private static final Message EMPTY = Message.of("io.csv-empty");

  @Test
  void placeNamesWhatIsKnown() {
    assertThat(TableProblem.error("a.csv", 7, "nip", "1", EMPTY).location())
        .isEqualTo("a.csv:7:nip");
    assertThat(TableProblem.error("a.csv", 7, "", "", EMPTY).location()).isEqualTo("a.csv:7");
    assertThat(TableProblem.error("a.csv", 0, "nip", "", EMPTY).location()).isEqualTo("a.csv:nip");
    assertThat(TableProblem.fileName(Path.of("x", "a.csv"))).isEqualTo("x/a.csv");
  }

  @Test
  void valueCannotForgeALineAndIsCut() {
    String shown = TableProblem.warning("a.csv", 7, "nip", "1\n2\u202E3", EMPTY).in(Locale.ENGLISH);

    assertThat(shown)
        .startsWith("a.csv:7:nip: warning: ")
        .endsWith(" («1\\u000A2\\u202E3»)")
        .doesNotContain("\n");
    assertThat(TableProblem.error("a", 1, "b", "😀".repeat(61), EMPTY).in(Locale.ENGLISH))
        .endsWith("«" + "😀".repeat(60) + "…»)");
  }

  @Test
  void linesAreCountedFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableProblem.error("a", -1, "b", "", EMPTY));
  }
}
