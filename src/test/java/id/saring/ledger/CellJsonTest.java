package id.saring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellJsonTest {

  @Test
  void cellsThatHoldSomethingAreWrittenInTheOrderOfTheirNames() throws SQLException {
    String json = CellJson.write(Map.of("teks", "gas \"pol\"\n🔥", "akun", "rina", "nip", ""));

    assertThat(json).isEqualTo("{\"akun\":\"rina\",\"teks\":\"gas \\\"pol\\\"\\n🔥\"}");
    assertThat(CellJson.read(json)).isEqualTo(Map.of("akun", "rina", "teks", "gas \"pol\"\n🔥"));
    assertThat(CellJson.write(Map.of())).isEqualTo("{}");
    assertThat(CellJson.read("{}")).isEmpty();
  }

  /** From the last code unit before the surrogates to the first behind them. */
  @Test
  void halfACharacterIsReplacedAndItsNeighboursStay() throws SQLException {
    String cell = "\uD7FF\uD800\uDBFF|\uDC00\uDFFF\uE000🔥\uD83D";

    assertThat(CellJson.read(CellJson.write(Map.of("teks", cell))))
        .containsEntry("teks", "\uD7FF\uFFFD\uFFFD|\uFFFD\uFFFD\uE000🔥\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "{\"a\" 1}", "{a:1}", "{\"a\":\"b"})
  void brokenCellsAreAFaultOfTheLedger(String json) {
    assertThatThrownBy(() -> CellJson.read(json)).isInstanceOf(SQLException.class);
  }
}
