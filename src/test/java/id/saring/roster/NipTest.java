package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198609262015051001",
        "19860926 201505 1 001",
        "'198609262015051001",
        "19860926-201505-1-001",
        "19860926\u00A0201505\u00A01\u00A0001",
      })
  void spellingsOfOneNumberAreEqual(String text) {
    assertThat(Nip.of(text)).contains(new Nip("198609262015051001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "1986092620150510011", "19860926201505100A", "1,98609E+17"})
  void whatHasNot18DigitsIsNoNip(String text) {
    assertThat(Nip.of(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Nip(text));
  }

  @Test
  void printedWithOfficialSpacing() {
    assertThat(new Nip("198609262015051001").printed()).isEqualTo("19860926 201505 1 001");
    assertThat(Nip.NONE.printed()).isEmpty();
  }

  @Test
  void logsDoNotShowTheBirthDate() {
    assertThat(new Nip("198609262015051001").toString()).doesNotContain("1986");
  }

  @Test
  void birthDateIsWhatTheFirstDigitsSay() {
    assertThat(new Nip("198609262015051001").birthDate()).get().hasToString("1986-09-26");
    assertThat(new Nip("198613262015051001").birthDate()).isEmpty();
    assertThat(Nip.NONE.birthDate()).isEmpty();
  }
}
