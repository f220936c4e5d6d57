package id.saring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was delivered comes again for a reason, or not at all. */
class DeliveredTest {

  /** Deliveries as {@code SEQ SHEET WORDS ENTRY+ENTRY}, after one another. */
  private static Delivered delivered(String past, Optional<Long> reopenedAfter) {
    List<Delivered.Past> all =
        past.isEmpty()
            ? List.of()
            : Arrays.stream(past.split(", "))
                .map(one -> one.split(" "))
                .map(
                    one ->
                        new Delivered.Past(
                            Long.parseLong(one[0]),
                            SheetKind.ofCode(one[1]),
                            Cause.NEW,
                            one[2],
                            entries(one[3])))
                .toList();
    return new Delivered(1, Nights.id("satu"), all, reopenedAfter);
  }

  private static Set<String> entries(String joined) {
    return Set.of(joined.split("\\+"));
  }

  private static String due(Delivered delivered, String sighting) {
    String[] now = sighting.split(" ");
    return delivered
        .due(
            new Delivered.Sighting(
                SheetKind.ofCode(now[0]), now[1], now.length > 3, entries(now[2])))
        .map(Cause::code)
        .orElse("-");
  }

  @ParameterizedTest(name = "{0} | {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # delivered so far                      | seen now              | why it comes
          ''                                      | tinjauan a gas        | baru
          1 tinjauan a gas                        | tinjauan a gas        | -
          # another sheet
          1 uji a gas                             | tinjauan a gas        | baru
          1 dikecualikan a gas                    | uji a gas             | baru
          1 sampel a gas                          | dikecualikan a gas    | baru
          1 tinjauan a gas                        | uji a gas             | -
          1 uji a gas                             | dikecualikan a gas    | -
          1 tinjauan a gas                        | sampel a gas          | -
          # other words
          1 tinjauan a gas                        | tinjauan b gas        | diubah
          1 tinjauan a gas                        | tinjauan b gas cut    | -
          1 tinjauan a gas, 2 tinjauan b gas      | tinjauan a gas        | -
          1 uji b gas, 2 tinjauan a gas           | tinjauan b gas        | diubah
          # other entries
          1 tinjauan a gas                        | tinjauan a gas+pol    | istilah_baru
          1 tinjauan a gas                        | tinjauan b pol cut    | istilah_baru
          1 tinjauan a gas+pol                    | tinjauan a pol        | -
          1 tinjauan a gas, 2 tinjauan a pol      | tinjauan a gas+pol    | -
          1 uji a pol, 2 tinjauan a gas           | tinjauan a gas+pol    | istilah_baru
          # other words count before other entries
          1 tinjauan a gas                        | tinjauan b gas+pol    | diubah
          """)
  void comesAgainForWhatItsOwnAndWeightierSheetsDidNotShow(String past, String now, String why) {
    assertThat(due(delivered(past, Optional.empty()), now)).isEqualTo(why);
  }

  @ParameterizedTest(name = "{0}, opened after {1} | {2} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 tinjauan a gas                   | 1 | tinjauan a gas | dibuka_lagi
          1 tinjauan a gas                   | 2 | tinjauan a gas | dibuka_lagi
          1 tinjauan a gas                   | 2 | tinjauan b pol | dibuka_lagi
          1 tinjauan a gas, 2 tinjauan a gas | 1 | tinjauan a gas | -
          1 tinjauan a gas, 2 uji a gas      | 1 | tinjauan a gas | dibuka_lagi
          1 tinjauan a gas                   | 1 | uji a gas      | -
          """)
  void whatWasOpenedAgainComesOnceMoreIntoTheReviewSheetOnly(
      String past, long after, String now, String why) {
    assertThat(due(delivered(past, Optional.of(after)), now)).isEqualTo(why);
  }

  @Test
  void aRunSeesOnlyWhatWasDeliveredBeforeIt() {
    Delivered all =
        delivered("1 tinjauan a gas, 2 tinjauan b gas, 3 tinjauan c gas", Optional.of(1L));

    assertThat(all.before(2).past()).extracting(Delivered.Past::seq).containsExactly(1L);
    assertThat(all.before(1).past()).isEmpty();
    assertThat(all.before(Ledger.ALL)).isEqualTo(all);
    assertThat(all.before(2).reopenedAfter()).contains(1L);
  }

  @Test
  void aRunKnowsWhyItDeliveredItself() {
    Delivered delivered = delivered("1 tinjauan a gas, 3 tinjauan b gas", Optional.empty());

    assertThat(delivered.deliveredBy(3)).contains(Cause.NEW);
    assertThat(delivered.deliveredBy(2)).isEmpty();
  }
}
