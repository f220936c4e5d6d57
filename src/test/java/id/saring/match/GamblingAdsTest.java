package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is an advertisement of gambling and what only sounds like one, over invented texts. */
class GamblingAdsTest {

  private final Lab lab = Lab.inventedFor();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "iklan-judi.csv", delimiter = '|', numLinesToSkip = 1)
  void anAdvertisementIsCancelledWithItsProofsAndASupporterIsNot(
      String text, @Nullable String proofs) {
    Examination examination = lab.examine(text, Lab.CAMAR);

    if (proofs == null) {
      assertThat(examination.matches()).as("counts").isNotEmpty();
      assertThat(examination.cancelled()).as("cancelled").isEmpty();
    } else {
      assertThat(examination.matches()).as("counts").isEmpty();
      assertThat(examination.cancelled())
          .isNotEmpty()
          .allSatisfy(
              one -> assertThat(one.why()).isEqualTo("dibatalkan: iklan judi (" + proofs + ")"));
    }
  }

  @Test
  void anAdvertisementCancelsEverySignOfItsPassageOnce() {
    Examination examination = lab.examine("Toni Gewang: slot gacor maxwin, gacor!", Lab.CAMAR);

    assertThat(examination.cancelled())
        .extracting(one -> one.occurrence().sign().id())
        .containsExactlyInAnyOrder("toni", "gacor", "gacor");
  }

  @Test
  void whatAnotherFieldSaysStillCounts() {
    Item item =
        Lab.item(1, Activity.SHARE)
            .text("slot gacor maxwin")
            .target(new Target("", "", "", "Geri gacor"))
            .build();

    Examination examination = lab.examine(new Subject(item, Optional.empty(), Lab.CAMAR));

    assertThat(examination.matches()).isNotEmpty();
    assertThat(examination.matches())
        .extracting(match -> match.occurrence().span().field())
        .containsOnly(Passage.Field.TARGET_TEXT);
  }

  @Test
  void theOrderOfTheWordsDoesNotMatter() {
    for (String text : List.of("maxwin slot gacor", "gacor maxwin slot", "slot maxwin gacor")) {
      assertThat(lab.examine(text, Lab.CAMAR).matches()).as(text).isEmpty();
    }
  }
}
