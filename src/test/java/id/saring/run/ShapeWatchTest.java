package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FillRates;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.fill.FormatWarning;
import id.saring.ingest.fill.ShapeWarning;
import id.saring.item.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeWatchTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);

  private static FillRates posts(long items, long withText) {
    return FillRates.NONE
        .with(Activity.POST, items)
        .with(Activity.POST, FilledField.TEXT, withText)
        .withRecords(items, 0);
  }

  private static PastNights.Sighting night(
      int day, String format, long withText, String... warned) {
    return new PastNights.Sighting(
        FIRST.plusDays(day), format, posts(100, withText), Set.of(warned));
  }

  /** Nights of a hundred posts each, so many with text. */
  private static List<PastNights.Sighting> nights(String texts) {
    List<PastNights.Sighting> nights = new ArrayList<>();
    for (String text : texts.split(" ", 0)) {
      nights.add(night(nights.size(), "csv", Long.parseLong(text)));
    }
    return nights;
  }

  @ParameterizedTest
  @CsvSource({
    "95 96 97, 0, true",
    "95 96 97, 60, true",
    "95 96 97, 90, false",
    "95, 20, true",
    "30 95 40, 20, false",
    "30 32 31, 0, true",
    "10 12 11, 0, false",
  })
  void aFieldFarBelowAllItsNightsIsTold(String past, long tonight, boolean warns) {
    List<ShapeWarning> warnings =
        ShapeWatch.judge("csv", posts(100, tonight), ExpectedFill.NOTHING, nights(past));

    assertThat(warnings).hasSize(warns ? 1 : 0);
  }

  @Test
  void theWarningNamesFieldRateUsualAndWhatToDo() {
    assertThat(
            ShapeWatch.judge("csv", posts(200, 0), ExpectedFill.NOTHING, nights("95 97 99"))
                .get(0)
                .message()
                .in(Locale.ENGLISH))
        .isEqualTo(
            "field text is filled in only 0% of 200 items of kind post; in the last nights (3) it"
                + " was usually 97%. Perhaps the export has changed its shape: look with saring"
                + " inspect --detail, export again, and for a table name its columns with"
                + " --map-file");
  }

  @Test
  void aNightThatWasWarnedAboutIsNoMeasure() {
    List<PastNights.Sighting> past =
        List.of(night(1, "csv", 0, "text post"), night(0, "csv", 95), night(2, "csv", 97));

    assertThat(ShapeWatch.judge("csv", posts(100, 0), ExpectedFill.NOTHING, past)).hasSize(1);
  }

  @Test
  void ownNightsSayMoreThanTheFormat() {
    List<ShapeWarning> warnings =
        ShapeWatch.judge(
            "csv",
            posts(100, 0),
            ExpectedFill.NOTHING.with(Set.of(Activity.POST), FilledField.TEXT, 0.2),
            nights("95"));

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).message().key()).isEqualTo("ingest.fill-low-past");
  }

  @Test
  void recordsThatAreSuddenlyAllEmptyAreTold() {
    List<ShapeWarning> warnings =
        ShapeWatch.judge(
            "csv", FillRates.NONE.withRecords(0, 40), ExpectedFill.NOTHING, nights("95 96"));

    assertThat(warnings)
        .extracting(one -> one.message().key())
        .containsExactly("ingest.fill-empty-past");
  }

  @Test
  void anotherFormatThanBeforeIsTold() {
    List<PastNights.Sighting> past = Stream.of(0, 1).map(day -> night(day, "csv", 95)).toList();

    assertThat(ShapeWatch.judge("table", posts(100, 95), ExpectedFill.NOTHING, past))
        .containsExactly(new FormatWarning("csv", "table", 2));
    assertThat(ShapeWatch.judge("csv", posts(100, 95), ExpectedFill.NOTHING, past)).isEmpty();
    assertThat(ShapeWatch.judge("table", posts(100, 95), ExpectedFill.NOTHING, List.of()))
        .isEmpty();
  }
}
