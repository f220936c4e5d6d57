package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.FindingId;
import id.saring.review.ReviewRow;
import id.saring.review.SheetColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose row it is: in doubt nobody's. */
class RowFinderTest {

  private static final ReviewRow ONE = Sheets.finding(1);
  private static final ReviewRow TWO = Sheets.finding(2);
  private static final RowFinder FINDER =
      new RowFinder(Sheets.known(List.of(ONE, TWO, Sheets.finding(3, "KPG", "Gas"))));
  private static final String ID = ONE.id().text();

  /** The row of the first finding with another id and other cells. */
  private static ReturnedRow returned(String id, Map<SheetColumn, String> others) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.putAll(ONE.cells());
    cells.putAll(others);
    cells.put(SheetColumn.ID_TEMUAN, id);
    return new ReturnedRow("a.csv", 2, cells);
  }

  private static Map<SheetColumn, String> without(SheetColumn... columns) {
    Map<SheetColumn, String> empty = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : columns) {
      empty.put(column, "");
    }
    return empty;
  }

  private static final SheetColumn[] IDENTITY = Likeness.IDENTITY.toArray(SheetColumn[]::new);

  /** What became of the row: {@code ID key} or {@code !key}. */
  private static String told(ReturnedRow row) {
    RowFinder.Outcome outcome = FINDER.find(row);
    if (outcome instanceof RowFinder.Found found) {
      return found.id()
          + found.repair().map(one -> " " + one.message().key().substring(7)).orElse("")
          + (found.foreseen() ? " foreseen" : "");
    }
    return "!" + ((RowFinder.Refused) outcome).why().message().key().substring(7);
  }

  private static String told(String id) {
    return told(returned(id, Map.of()));
  }

  @Test
  void anIdIsReadHoweverItIsTyped() {
    assertThat(told(ID)).isEqualTo(ID);
    assertThat(told(ID.toLowerCase(Locale.ROOT))).isEqualTo(ID + " id-respelled");
    assertThat(told(ID.replace("-", " "))).isEqualTo(ID + " id-respelled");
  }

  @Test
  void aDamagedIdIsMendedByTheRestOfItsRow() {
    String wrong = ID.substring(0, 6) + (ID.charAt(6) == 'A' ? 'B' : 'A') + ID.substring(7);

    assertThat(told(wrong)).isEqualTo(ID + " id-mended");
    assertThat(told(ID.substring(0, ID.length() - 2))).isEqualTo(ID + " id-mended");
    assertThat(told(ID + "X")).isEqualTo(ID + " id-mended");
    assertThat(told("#REF!")).isEqualTo(ID + " id-mended");
    assertThat(told("")).isEqualTo(ID + " id-found");
  }

  @Test
  void withoutAnythingThatConfirmsItNoIdIsGuessed() {
    Map<SheetColumn, String> bare = without(Likeness.COMPARED.toArray(SheetColumn[]::new));

    assertThat(told(returned("#REF!", bare))).isEqualTo("!id-damaged");
    assertThat(told(returned("", bare))).isEqualTo("!id-missing");
    assertThat(told(returned(ID, bare))).as("the check character fits").isEqualTo(ID);
    assertThat(told(returned("", without(IDENTITY))))
        .as("what several rows may share is not enough")
        .isEqualTo("!id-missing");
  }

  @Test
  void anIdUnderAnotherOfficeIsOursIfTheRowSaysSo() {
    String other = ONE.id().withOffice("KPG").text();
    String strange = Sheets.finding(9, "JKT", "x").id().text();
    Map<SheetColumn, String> bare = without(Likeness.COMPARED.toArray(SheetColumn[]::new));

    assertThat(told(other)).isEqualTo(ID + " id-mended");
    assertThat(told(returned(other, bare))).isEqualTo("!id-unknown");
    assertThat(told(returned(strange, bare))).isEqualTo("!id-other-office");
  }

  @Test
  void aRowThatContradictsItsIdIsShifted() {
    assertThat(told(TWO.id().text())).isEqualTo("!row-shifted");
  }

  @ParameterizedTest
  @CsvSource({
    "bertambah: istilah baru, foreseen",
    "berkurang: istilah lama, !id-unknown",
    "'',                      !id-unknown",
  })
  void aRowThatAnotherLexiconWouldAddWaitsForItsNight(String difference, String told) {
    ReviewRow coming = Sheets.finding(9);
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.putAll(coming.cells());
    cells.put(SheetColumn.PERBEDAAN, difference);
    FindingId id = coming.id();

    assertThat(told(new ReturnedRow("beda.csv", 2, cells)))
        .isEqualTo(told.startsWith("!") ? told : id + " " + told);
  }

  /** Which of the columns are as delivered (=), others (x) or empty (-). */
  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
    "===, =====, AGREES",
    "---, -----, SILENT",
    "---, =----, AGREES",
    "=--, -----, AGREES",
    "x--, -----, DISAGREES",
    "x--, =====, DISAGREES",
    "===, x----, DISAGREES",
    "=x-, -----, DISAGREES",
    "==x, -----, AGREES",
    "---, ==x--, AGREES",
    "---, =x---, DISAGREES",
    "==-, ===xx, AGREES",
  })
  void aRowIsAsDeliveredIfMostOfEachKindIs(String identity, String description, Likeness is) {
    String marks = identity + description;
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < marks.length(); i++) {
      SheetColumn column = Likeness.COMPARED.get(i);
      String delivered = ONE.cells().getOrDefault(column, "");
      cells.put(
          column,
          switch (marks.charAt(i)) {
            case '=' -> " " + delivered.toUpperCase(Locale.ROOT) + "!";
            case 'x' -> "lain sama sekali";
            default -> "";
          });
    }

    assertThat(
            Likeness.of(
                new ReturnedRow("a.csv", 2, cells),
                Sheets.known(List.of(ONE)).deliveries(ONE.id()).get(0)))
        .isEqualTo(is);
  }

  @Test
  void ofALongTextTheBeginningTells() {
    assertThat(Likeness.plain("A b-é1\n".repeat(200))).hasSize(400).startsWith("ab1ab1");
    assertThat(Likeness.plain("a".repeat(400))).isEqualTo(Likeness.plain("a".repeat(500)));
  }
}
