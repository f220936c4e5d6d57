package id.saring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of what a text may make of a term without its being a form. */
class FormExamplesTest {

  private static Entry entry(String term) {
    return SmallLexicon.of("uji;" + term + ";tagline;laut-1;;;45;aktif;;")
        .entries()
        .values()
        .iterator()
        .next();
  }

  private static Entry graded(String term, int grade) {
    Entry e = entry(term);
    return new Entry(
        e.id(),
        e.term(),
        e.kind(),
        e.contenders(),
        e.pairNumber(),
        e.variants(),
        e.inflected(),
        grade,
        e.requires(),
        e.excludes(),
        e.window(),
        e.weight(),
        e.code(),
        e.status(),
        e.budget(),
        e.validFrom(),
        e.validTo(),
        e.hitExamples(),
        e.freeExamples(),
        e.proposer(),
        e.approver(),
        e.source(),
        e.note(),
        e.place());
  }

  private static String shown(Entry entry) {
    return FormExamples.undone(entry).stream().map(Form::text).collect(Collectors.joining("|"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Gas;      gaaaas|#AyoGas|𝐠𝐚𝐬|g4s|g.a.s
          Oke Gas;  oke gaaaas|#AyoOkeGas|𝐨𝐤𝐞 𝐠𝐚𝐬|ok3 gas|o.k.e g.a.s
          Asik;     asiiiik|#AyoAsik|𝐚𝐬𝐢𝐤|a5ik|a.s.i.k
          R1DO;     r1doooo|#AyoR1do|𝐫1𝐝𝐨|r1d0|r1d.o
          Psst;     #AyoPsst|𝐩𝐬𝐬𝐭|p5st|p.s.s.t
          Brr;      #AyoBrr|𝐛𝐫𝐫|b.r.r
          Ka'bah;   ka'baaaah|𝐤𝐚'𝐛𝐚𝐡|k4'bah|k.a'b.a.h
          '#OkeGas'; '#okegaaaas'
          """)
  void everyLevelHasItsExample(String term, String examples) {
    assertThat(shown(entry(term))).isEqualTo(examples);
  }

  @ParameterizedTest(name = "grade {0}: {1}")
  @CsvSource({
    "0, gaaaas|#AyoGas",
    "1, gaaaas|#AyoGas|𝐠𝐚𝐬",
    "2, gaaaas|#AyoGas|𝐠𝐚𝐬|g4s|g.a.s",
    "3, gaaaas|#AyoGas|𝐠𝐚𝐬|g4s|g.a.s|g*s"
  })
  void disguisesGoAsFarAsTheGradeOfTheEntry(int grade, String examples) {
    assertThat(shown(graded("Gas", grade))).isEqualTo(examples);
  }

  @Test
  void aHashtagHasNoDisguiseWhateverItsGrade() {
    assertThat(shown(graded("#Gas", 3))).isEqualTo("#gaaaas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "✌️", "2 th", "🔥 gas", "гас"})
  void emojiAndTermsOfFewLettersHaveNone(String term) {
    assertThat(FormExamples.undone(entry(term))).isEqualTo(List.of());
  }
}
