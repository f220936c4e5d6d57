package id.saring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.TableProblem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCheckTest {

  private static List<TableProblem> problems(String... rows) {
    return ExampleCheck.run(SmallLexicon.of(rows));
  }

  @Test
  void findsNothingWrongWithExamplesThatBehave() {
    assertThat(
            problems(
                "gas;Gas;tagline;laut-1;elpiji;;45;aktif;Katong gas terus|#KatongGas;Gas elpiji"))
        .isEmpty();
  }

  @Test
  void namesTheExampleThatIsNotFound() {
    assertThat(problems("gas;Gas;tagline;laut-1;;;45;aktif;Katong gas|Katong pergi;"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isFalse();
              assertThat(problem.location()).endsWith("/istilah/uji.csv:2:contoh_kena");
              assertThat(problem.value()).isEqualTo("Katong pergi");
              assertThat(problem.message().key()).isEqualTo("workbench.example-missed");
              assertThat(problem.message().values()).containsExactly("gas", "-");
            });
  }

  @Test
  void namesTheExampleThatIsFoundAlthoughItShouldBeFree() {
    assertThat(problems("gas;Gas;tagline;laut-1;;;45;aktif;Gas;Beli gas di warung|Pergi"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.location()).endsWith("/istilah/uji.csv:2:contoh_bebas");
              assertThat(problem.value()).isEqualTo("Beli gas di warung");
              assertThat(problem.message().key()).isEqualTo("workbench.example-hit");
              assertThat(problem.message().values()).first().isEqualTo("gas");
              assertThat(problem.message().values()).last().isEqualTo("20");
            });
  }

  /** Below the sheet's threshold there is no row: free where it should be, too weak where not. */
  @Test
  void whatTheSheetWouldNotHoldIsFreeAndIsNoHit() {
    String row = "gas;Gas;tagline;laut-1;;;%d;aktif;%s;%s";
    assertThat(problems(row.formatted(30, "", "Hasil survei soal gas kemarin"))).isNotEmpty();
    assertThat(problems(row.formatted(5, "", "Hasil survei soal gas kemarin"))).isEmpty();
    assertThat(problems("gas;Gas;tagline;laut-1;;gunung;1;aktif;Gas gunung;"))
        .allMatch(problem -> problem.message().key().equals("workbench.example-weak"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gas;Gas;tagline;laut-1;elpiji;;45;aktif;Gas elpiji;  | dibatalkan oleh «elpiji»
          gas;Gas;tagline;laut-1;;;20;aktif;Gas sudah;         | tidak berarti sendirian
          gas;Gas;tagline;laut-1;;coblos;20;aktif;Gas sudah;   | tidak berarti sendirian
          """)
  void saysWhyAnExampleIsMissed(String row, String why) {
    assertThat(problems(row))
        .singleElement()
        .satisfies(problem -> assertThat(problem.in(Locale.forLanguageTag("id"))).contains(why));
  }

  @Test
  void speaksBothLanguages() {
    TableProblem problem = problems("gas;Gas;tagline;laut-1;;;45;aktif;Pergi;").get(0);
    assertThat(problem.in(Locale.ENGLISH)).isNotEqualTo(problem.in(Locale.forLanguageTag("id")));
    assertThat(problem.in(Locale.ENGLISH)).contains("istilah/uji.csv:2:contoh_kena", "Pergi");
  }

  @Test
  void readsEachExampleInTheRegionAndCampaignOfItsOwnEntry() {
    assertThat(
            problems(
                "gas;Gas;tagline;laut-1;;;45;aktif;Gas sudah;",
                "jos;Jos;tagline;gunung-1;;;45;aktif;Jos sudah;Gas sudah"))
        .isEmpty();
  }

  @Test
  void anExampleMayHoldWhatOtherEntriesFind() {
    assertThat(
            problems(
                "gas;Gas;tagline;laut-1;;;45;aktif;Gas sudah;Gacor sudah",
                "gacor;Gacor;tagline;laut-1;;;45;aktif;Gacor sudah;Gas sudah"))
        .isEmpty();
  }

  @Test
  void leavesEntriesAloneThatDoNotMatchYetOrAnyMore() {
    assertThat(
            problems(
                "gas;Gas;tagline;laut-1;;;45;usul;Pergi;Gas",
                "gacor;Gacor;tagline;laut-1;;;45;pensiun;Pergi;Gacor"))
        .isEmpty();
    assertThat(problems("gas;Gas;tagline;laut-1;;;45;uji;Pergi;Gas")).hasSize(2);
  }

  @Test
  void keepsTheOrderOfTheEntries() {
    assertThat(
            problems(
                "gas;Gas;tagline;laut-1;;;45;aktif;Satu;Gas dua",
                "gacor;Gacor;tagline;laut-1;;;45;aktif;Tiga;"))
        .extracting(TableProblem::value)
        .containsExactly("Satu", "Gas dua", "Tiga");
  }
}
