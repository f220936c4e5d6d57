package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.io.TableProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lexicon that comes with the program. */
class BaseLexiconTest {

  private static final Path BASE = Path.of("lexicon");
  private static final Path SAMPLE = Path.of("sample-data", "lexicon");

  @BeforeEach
  void needsTheLexicon() {
    assumeTrue(Files.isDirectory(BASE), "the folder lexicon is not there yet");
  }

  private static List<TableProblem> errors(LexiconLoad load) {
    return load.problems().stream().filter(TableProblem::isError).toList();
  }

  @Test
  void hasNoErrors() {
    assertThat(errors(LexiconReader.read(List.of(BASE)))).isEmpty();
  }

  @Test
  void hasNoErrorsUnderTheSampleLayer() {
    assumeTrue(Files.isDirectory(SAMPLE), "the sample layer is not there yet");
    assertThat(errors(LexiconReader.read(List.of(BASE, SAMPLE)))).isEmpty();
  }

  @Test
  void holdsTheSeedLexicon() {
    Lexicon lexicon = LexiconReader.read(List.of(BASE)).lexicon();
    assertThat(lexicon.entries()).hasSizeGreaterThanOrEqualTo(386);
    assertThat(lexicon.groups()).hasSizeGreaterThanOrEqualTo(42);
    assertThat(lexicon.accounts()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lexicon.violations()).containsKeys("SKB-01", "SKB-13", "SKB-99");
    assertThat(lexicon.routes()).isNotEmpty();
  }

  @Test
  void itsContestsWereValidWhenItWasMadeButForThoseOfThePast() {
    List<TableProblem> found =
        LexiconCheck.runAll(LexiconReader.read(List.of(BASE)), LocalDate.of(2024, 10, 15));
    assertThat(found)
        .filteredOn(problem -> problem.message().key().equals("lexicon.found-contest-expired"))
        .extracting(TableProblem::value)
        .allMatch(contest -> contest.matches(".*-201[789]"));
    assertThat(found)
        .extracting(problem -> problem.message().key())
        .doesNotContain(
            "lexicon.found-gate-without-key",
            "lexicon.found-number-twice",
            "lexicon.found-number-of-nobody",
            "lexicon.found-no-examples");
  }

  @Test
  void everyEntryHasForms() {
    FormGenerator generator = new FormGenerator();
    for (Entry entry : LexiconReader.read(List.of(BASE)).lexicon().entries().values()) {
      List<Form> forms = generator.forms(entry);
      Set<String> texts = new HashSet<>();
      forms.forEach(form -> texts.add(form.text()));
      assertThat(forms).as(entry.id()).isNotEmpty().hasSameSizeAs(texts);
      assertThat(forms.get(0).level()).as(entry.id()).isIn(Level.PERSIS, Level.EMOJI);
    }
  }
}
