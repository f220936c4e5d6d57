package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

  private static List<String> read(String cell, DateOrder order) {
    return SheetDate.readings(cell, order).stream().map(LocalDate::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10-16",
        "2024/10/16",
        "16/10/2024",
        "16-10-2024",
        "16.10.2024",
        "16 / 10 / 2024",
        "10/16/2024",
        "16/10/24",
        "16 Oktober 2024",
        "16 oktober 2024",
        "16 Okt 2024",
        "16-Okt-24",
        "16-Oct-2024",
        "16 Oct. 2024",
        "October 16, 2024",
        "Oct 16 2024",
        "Rabu, 16 Oktober 2024",
        "Jum'at, 16 Oktober 2024",
        "Wednesday, 16 October 2024",
        "2024-10-16 00:00:00",
        "2024-10-16T08:30",
        "16/10/2024 0:00:00",
        "16/10/2024 08.30",
        "16/10/2024 8:30 WITA",
        "10/16/2024 8:30 PM",
        "  16\u00a0Oktober\u00a02024 ",
        "45581",
        "45581.5",
        "45581,35"
      })
  void readsWhatPeopleAndSpreadsheetsMakeOfADay(String cell) {
    assertThat(read(cell, DateOrder.UNTOLD)).containsExactly("2024-10-16");
  }

  @ParameterizedTest
  @CsvSource({
    "1 Januari 2024, 2024-01-01",
    "2 Pebruari 2024, 2024-02-02",
    "3 Maret 2024, 2024-03-03",
    "5 Mei 2024, 2024-05-05",
    "7 Juli 2024, 2024-07-07",
    "8 Agustus 2024, 2024-08-08",
    "8-Agt-24, 2024-08-08",
    "8 Ags 2024, 2024-08-08",
    "9 September 2024, 2024-09-09",
    "11 Nopember 2024, 2024-11-11",
    "12 Desember 2024, 2024-12-12",
    "29/2/2024, 2024-02-29"
  })
  void knowsTheMonths(String cell, String day) {
    assertThat(read(cell, DateOrder.UNTOLD)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1/9/24, 2024-09-01, 2024-01-09",
    "01/09/2024, 2024-09-01, 2024-01-09",
    "12-11-2024, 2024-11-12, 2024-12-11"
  })
  void tellsBothDaysThatACellCanMeanUntilTheOrderIsKnown(
      String cell, String dayFirst, String monthFirst) {
    assertThat(read(cell, DateOrder.UNTOLD)).containsExactly(dayFirst, monthFirst);
    assertThat(read(cell, DateOrder.DAY_FIRST)).containsExactly(dayFirst);
    assertThat(read(cell, DateOrder.MONTH_FIRST)).containsExactly(monthFirst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9/9/2024", "09-09-24"})
  void isNotAmbiguousWhereBothAreTheSameDay(String cell) {
    assertThat(read(cell, DateOrder.UNTOLD)).containsExactly("2024-09-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kemarin",
        "30/2/2024",
        "2024-13-01",
        "16/10",
        "Oktober 2024",
        "2024",
        "123",
        "99999",
        "16 Brumaire 2024",
        "#########",
        "16/10/2024/1",
        "-1",
        "20241016"
      })
  void readsNothingElse(String cell) {
    assertThat(Stream.of(DateOrder.values()).map(order -> read(cell, order)))
        .allMatch(List::isEmpty);
  }
}
