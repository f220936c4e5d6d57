package id.saring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Reason;
import id.saring.match.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(
          "gas;Gas;tagline;laut-1;elpiji;paket;45;aktif;;",
          "jos;Jos;tagline;gunung-1;;;45;aktif;;",
          "lemah;Aman;tagline;laut-1;;paket;20;aktif;;");

  private static final Standing LAUT =
      new Standing(Optional.of("laut"), Optional.of(LocalDate.of(2030, 9, 15)));

  private final Trial trial = new Trial(LEXICON, Set.of());

  @Test
  void explainsWhatCounts() {
    Match match = trial.of("Paket GASSS!", LAUT).matches().get(0);
    assertThat(match.sign().id()).isEqualTo("gas");
    assertThat(match.occurrence().found()).isEqualTo("GASSS");
    assertThat(match.occurrence().manner()).isEqualTo("panjang");
    assertThat(match.owner().orElseThrow().contender().id()).isEqualTo("laut-1");
    assertThat(match.reasons())
        .extracting(Reason::why)
        .containsExactly("tagline Gas (panjang)", "kata pendukung dekat: Paket", "kampanye");
    assertThat(match.score()).isEqualTo(match.reasons().stream().mapToInt(Reason::points).sum());
  }

  @Test
  void explainsWhatIsCancelledAndWhatIsMissed() {
    Examination seen = trial.of("Aman, gas elpiji, jos", LAUT);
    assertThat(seen.matches()).isEmpty();
    assertThat(seen.isMatched()).isTrue();
    assertThat(seen.score()).isZero();
    assertThat(seen.cancelled())
        .extracting(one -> one.occurrence().found() + ": " + one.why())
        .containsExactly("gas: dibatalkan oleh «elpiji» di dekatnya");
    assertThat(seen.missed())
        .extracting(one -> one.occurrence().found() + ": " + one.why())
        .containsExactlyInAnyOrder(
            "Aman: tidak berarti sendirian: tidak ada kata butuh di dekatnya",
            "jos: di luar masa berlaku (Pilgub Gunung)");
  }

  @Test
  void keepsTheOrderOfManyTexts() {
    List<String> texts = List.of("Gas", "kosong", "", "Gas elpiji", "Paket gas", "kosong");
    List<Examination> seen = trial.of(texts, Collections.nCopies(texts.size(), LAUT));
    assertThat(seen).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(seen.get(i)).isEqualTo(trial.of(texts.get(i), LAUT));
    }
    assertThat(seen.get(1)).isEqualTo(Examination.NOTHING);
  }

  @Test
  void givesEachTextItsOwnStanding() {
    Standing gunung = new Standing(Optional.of("gunung"), Optional.of(LocalDate.of(2020, 9, 15)));
    List<Examination> seen = trial.of(List.of("Gas Jos", "Gas Jos"), List.of(LAUT, gunung));
    assertThat(seen.get(0).matches()).extracting(match -> match.sign().id()).containsExactly("gas");
    assertThat(seen.get(1).matches()).extracting(match -> match.sign().id()).containsExactly("jos");
  }

  @Test
  void looksAtTheContestsAskedForOnly() {
    Trial gunungOnly = new Trial(LEXICON, Set.of("pilgub-gunung"));
    assertThat(gunungOnly.of("Gas Jos", Standing.UNKNOWN).matches())
        .extracting(match -> match.sign().id())
        .containsExactly("jos");
  }

  @Test
  void triesNothingIfThereIsNothing() {
    assertThat(trial.of(List.of(), List.of())).isEmpty();
  }
}
