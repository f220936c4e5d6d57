package id.saring.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dd/mm/yy hh:mm:ss      | true",
        "[$-421]dd mmmm yyyy;@  | true",
        "[h]:mm                 | false",
        "h:mm AM/PM             | true",
        "General                | false",
        "0.00                   | false",
        "0\" hari\"             | false",
        "#,##0;[Red]-#,##0      | false",
        "_(Rp* #,##0_);_(Rp* (#,##0)  | false",
        "0.00E+00               | false",
        "@                      | false",
      })
  void aFormatThatShowsADayOrTimeIsKnown(String format, boolean expected) {
    assertThat(SheetCells.isDate(format)).isEqualTo(expected);
  }
}
