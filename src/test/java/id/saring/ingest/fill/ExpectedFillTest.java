package id.saring.ingest.fill;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Readers;
import id.saring.item.Activity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedFillTest {

  /** Items of one kind that have everything, but this field only so often. */
  private static FillRates rates(Activity kind, long items, FilledField field, long filled) {
    FillRates rates = FillRates.NONE.with(kind, items).withRecords(items, 0);
    for (FilledField each : FilledField.values()) {
      rates = rates.with(kind, each, items);
    }
    return rates.with(kind, field, filled);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, TEXT, 0, true",
    "POST, TEXT, 40, false",
    "COMMENT, TEXT, 30, true",
    "COMMENT, TEXT, 90, false",
    "MESSAGE, TEXT, 40, false",
    "LIKE, TEXT, 0, false",
    "LIKE, TARGET, 0, true",
    "LIKE, AUTHOR, 0, true",
    "SHARE, TEXT, 0, false",
    "POST, TIME, 20, true",
    "POST, TIME, 95, false",
    "POST, URL, 0, false",
    "COMMENT, MEDIA, 0, false",
  })
  void whatAnyExportMustHave(Activity kind, FilledField field, long filled, boolean warns) {
    List<FillWarning> warnings = ExpectedFill.USUAL.judge(rates(kind, 100, field, filled));

    assertThat(warnings).hasSize(warns ? 1 : 0);
    assertThat(warnings).allMatch(one -> one.field() == field && one.nights() == 0);
  }

  @Test
  void aFewItemsProveNothing() {
    assertThat(ExpectedFill.USUAL.judge(rates(Activity.POST, 9, FilledField.TEXT, 0))).isEmpty();
    assertThat(ExpectedFill.USUAL.judge(rates(Activity.POST, 40, FilledField.TEXT, 0))).hasSize(1);
  }

  @Test
  void recordsWithoutAnythingAreLostTextThoughTheyAreNoItems() {
    List<FillWarning> warnings = ExpectedFill.USUAL.judge(FillRates.NONE.withRecords(0, 50));

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).message().in(java.util.Locale.ENGLISH))
        .startsWith("only 0% of 50 records hold words (field text) or a target")
        .contains("--map-file");
  }

  @Test
  void everyFormatExpectsWordsOfItsComments() {
    assertThat(Readers.standard().all())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            reader ->
                assertThat(reader.expectedFill().least(Activity.COMMENT, FilledField.TEXT))
                    .as(reader.format())
                    .isPositive());
  }

  @ParameterizedTest
  @CsvSource({
    "x-archive, LIKE, TIME",
    "youtube-takeout-subscriptions, FOLLOW, TIME",
    "facebook-graph, COMMENT, AUTHOR",
    "facebook-json, POST, AUTHOR",
    "saved-page, POST, TIME",
  })
  void aFormatExpectsNothingThatItDoesNotHave(String format, Activity kind, FilledField field) {
    assertThat(Readers.standard().all())
        .filteredOn(reader -> reader.format().equals(format))
        .hasSize(1)
        .allMatch(reader -> reader.expectedFill().least(kind, field) == 0);
  }

  @Test
  void anotherShareStandsForTheseKindsAlone() {
    ExpectedFill changed = ExpectedFill.USUAL.with(Set.of(Activity.POST), FilledField.TEXT, 0.9);

    assertThat(changed.least(Activity.POST, FilledField.TEXT)).isEqualTo(0.9);
    assertThat(changed.least(Activity.COMMENT, FilledField.TEXT)).isEqualTo(0.5);
  }
}
