package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.Contest;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Acts and annex items of SKB 2/2022 over the lexicon that comes with the program. */
class ProposedCodeTest {

  private static final ProposedCode CODES = new ProposedCode(Findings.LEXICON);
  private static final Contest CONTEST = Findings.contest();

  private static Item.Builder item(Activity activity) {
    return Findings.item(Platform.FACEBOOK, activity);
  }

  private static Match match(Occurrence occurrence, Contest contest) {
    return new Match(occurrence, Optional.of(Findings.owner(contest)), List.of());
  }

  private static Occurrence occurrence(String entryId, Passage.Field field, int start, int end) {
    return Findings.occurrence(entryId, field, start, end, "");
  }

  /** The sign of a text of the table is marked «so». */
  @ParameterizedTest(name = "{0} {2} {3}: {4}")
  @CsvFileSource(resources = "usulan-kode.tsv", delimiter = '\t', numLinesToSkip = 1)
  void everyActHasItsCodeAndThePhaseItsItem(
      String act, String entry, String marked, @Nullable String day, String expected) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    String text = marked.replace("«", "").replace("»", "");
    Item item = item(Activity.of(act).orElseThrow()).text(text).build();
    Match match = match(occurrence(entry, Passage.Field.TEXT, start, end), CONTEST);

    assertThat(CODES.of(item, match, Optional.ofNullable(day).map(LocalDate::parse)))
        .isEqualTo(expected);
  }

  @Test
  void wordsOfWhatWasSharedAreNotTheSharersCall() {
    String target = "jangan lupa coblos Gacor";
    Item item = item(Activity.SHARE).target(new Target("", "", "", target)).build();
    Occurrence occurrence = occurrence("gacor-kota-kupang-2024", Passage.Field.TARGET_TEXT, 19, 24);

    assertThat(CODES.of(item, match(occurrence, CONTEST), Optional.empty())).startsWith("SKB-04 ");
  }

  @Test
  void aContestWithoutDateOfPenetapanNamesBothItems() {
    Contest undated =
        new Contest(
            "uji",
            "Uji",
            Contest.Kind.PEMILIHAN,
            "kota-kupang",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            7,
            false);
    Item item = item(Activity.POST).text("Gacor").build();
    Occurrence occurrence = occurrence("gacor-kota-kupang-2024", Passage.Field.TEXT, 0, 5);

    assertThat(CODES.of(item, match(occurrence, undated), Optional.of(LocalDate.of(2024, 10, 1))))
        .isEqualTo("SKB-04 etik E4 / disiplin D6 (usulan)");
  }

  @Test
  void whatIsCancelledHasItsActOnly() {
    Item item = item(Activity.POST).text("Gacor").build();

    assertThat(CODES.of(item, occurrence("gacor-kota-kupang-2024", Passage.Field.TEXT, 0, 5)))
        .isEqualTo("SKB-04 (usulan)");
  }
}
