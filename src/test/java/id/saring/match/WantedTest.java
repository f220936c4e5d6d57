package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Entry;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lexicon looks for, as an index of whole texts is told. */
class WantedTest {

  private static final Screening SCREENING = Lab.INVENTED.screening();

  private static Entry entry(String id) {
    return Objects.requireNonNull(Lab.INVENTED.lexicon().entries().get(id), id);
  }

  private static List<String> phrases(Wanted wanted) {
    List<String> words = wanted.words();
    return wanted.phrases().stream()
        .map(phrase -> Arrays.stream(phrase).mapToObj(words::get).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void theLexiconLooksForEveryFormOfWhatIsActiveOrOnTrial() {
    assertThat(phrases(SCREENING.wanted()))
        .contains("gas", "gaspol", "oke gas", "sejuk", "#gascamar", "nomor urut 4")
        .doesNotContain("bestari", "rencana baru");
  }

  @Test
  void someEntriesLookForTheirOwnFormsOnly() {
    assertThat(phrases(SCREENING.wanted(Set.of("lampau", "kapas"))))
        .containsExactlyInAnyOrder("lampau sudah", "kapas");
    assertThat(phrases(SCREENING.wanted(Set.of("bestari", "tidak-ada")))).isEmpty();
    assertThat(phrases(SCREENING.wanted(Set.of()))).isEmpty();
  }

  @Test
  void onlyTheLexiconAsAWholeLooksForCampaignAccounts() {
    assertThat(SCREENING.wanted().targets())
        .containsExactlyInAnyOrder(
            "tonilusi_resmi", "777001", "rindujati", "sobat geri tea", "kapas sedunia");
    assertThat(SCREENING.wanted(Set.of("toni")).targets()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          gacor,        gacor
          Gacorrrr,     gacor
          G4c0r,        gacor
          '#OkeGas',    okegas
          '#GasGacor',  gas gacor
          kucing,       ''
          '',           ''
          """)
  void aSpellingShowsTheWordsThatAreFoundInIt(String spelling, String words) throws IOException {
    Wanted wanted = SCREENING.wanted();
    Set<String> seen =
        IntStream.of(wanted.seenIn(spelling))
            .mapToObj(wanted.words()::get)
            .collect(Collectors.toSet());
    assertThat(seen).isEqualTo(words.isEmpty() ? Set.of() : Set.of(words.split(" ")));
  }

  @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
  @CsvSource(
      textBlock =
          """
          gacor,  kota-camar, 2030-09-15, true
          gacor,  kota-elang, 2030-09-15, false
          gacor,  '',         2030-09-15, true
          gacor,  kota-camar, 2040-01-01, false
          gacor,  kota-camar, '',         true
          lampau, kota-camar, 2030-02-01, true
          lampau, kota-camar, 2030-01-31, false
          lampau, kota-camar, 2030-05-31, true
          lampau, kota-camar, 2030-06-01, false
          nomor-dua, kota-elang, 2030-09-15, true
          nomor-empat, kota-elang, 2030-09-15, false
          ganti,  kota-elang, 1999-01-01, true
          """)
  void anEntryReachesWhomItCouldCountForAtHome(
      String id, String region, String day, boolean reaches) {
    assertThat(SCREENING.reaches(entry(id), Lab.standing(region, day))).isEqualTo(reaches);
  }
}
