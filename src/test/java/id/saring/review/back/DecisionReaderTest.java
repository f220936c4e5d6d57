package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was typed into one row, and what has to be put right first. */
class DecisionReaderTest {

  private static final FindingId ID = Sheets.finding(1).id();

  /** Cells as {@code column=cell}. */
  private static ReturnedRow row(String... cells) {
    Map<SheetColumn, String> row = new EnumMap<>(SheetColumn.class);
    for (String cell : cells) {
      int cut = cell.indexOf('=');
      row.put(SheetColumn.valueOf(cell.substring(0, cut)), cell.substring(cut + 1));
    }
    return new ReturnedRow("a.csv", 7, row);
  }

  private static ImportOptions options(DateOrder order, boolean two) {
    return new ImportOptions(order, two, false, Sheets.NOW, LocalDate.of(2024, 12, 1));
  }

  /** What was said of a row that is read in the usual way, and whether it was refused. */
  private static List<String> told(DecisionReader reader) {
    boolean used = reader.read(ID).isPresent();
    List<String> keys =
        reader.problems().stream()
            .map(one -> (one.isError() ? "!" : "") + one.message().key().substring(7))
            .toList();
    assertThat(keys.stream().noneMatch(one -> one.startsWith("!"))).isEqualTo(used);
    return keys;
  }

  private static List<String> told(String... cells) {
    return told(new DecisionReader(row(cells), options(DateOrder.UNTOLD, true)));
  }

  @Test
  void aWholeRowIsReadAsItStands() {
    DecisionReader reader =
        new DecisionReader(
            row(
                "KEPUTUSAN= Dugaan pelanggaran ",
                "KODE_AKHIR=SKB-04",
                "ALASAN_KEPUTUSAN='=jelas",
                "CATATAN=catatan",
                "PENELAAH=Ani W.",
                "PENELAAH_KEDUA=Budi",
                "TANGGAL_DIKETAHUI=2024-11-30",
                "TANGGAL_TELAAH=2024-12-01"),
            options(DateOrder.UNTOLD, true));

    assertThat(reader.read(ID))
        .contains(
            new Decision(
                ID,
                Verdict.DUGAAN_PELANGGARAN,
                "SKB-04",
                "=jelas",
                "catatan",
                "Ani W.",
                "Budi",
                Optional.of(LocalDate.of(2024, 11, 30)),
                Optional.of(LocalDate.of(2024, 12, 1)),
                Optional.empty()));
    assertThat(reader.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SheetColumn.class)
  void aNameOrTheDayOfTheReviewDecidesNothing(SheetColumn column) {
    boolean telling =
        switch (column) {
          case KEPUTUSAN, KODE_AKHIR, ALASAN_KEPUTUSAN, CATATAN, TANGGAL_DIKETAHUI -> true;
          default -> false;
        };

    assertThat(DecisionReader.isOpen(row(column + "=x"))).isEqualTo(!telling);
    assertThat(DecisionReader.isOpen(row(column + "= "))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                  !verdict-missing",
    "tunda,               ''",
    "TUNDA,               ''",
    "dugaan pelangaran,   !verdict-misspelled",
    "bukan_pelangaran,    !verdict-misspelled",
    "ya,                  !verdict-unknown",
  })
  void theDecisionIsOneOfTheList(String typed, String told) {
    assertThat(String.join(" ", told("KEPUTUSAN=" + typed, "CATATAN=x", "PENELAAH=Ani")))
        .isEqualTo(told);
  }

  @Test
  void aMisspelledDecisionNamesTheNearest() {
    DecisionReader reader =
        new DecisionReader(row("KEPUTUSAN=bukan pelangaran"), options(DateOrder.UNTOLD, true));

    assertThat(reader.read(ID)).isEmpty();
    assertThat(reader.problems().get(0).message().values()).containsExactly("bukan_pelanggaran");
  }

  @ParameterizedTest
  @CsvSource({
    "'',       '',             ''",
    "SKB-04,   '',             SKB-04",
    "skb 4,    code-respelled, SKB-04",
    "entah,    code-unknown,   entah",
  })
  void aCodeThatIsNoneIsKeptAsItWasTyped(String typed, String told, String code) {
    DecisionReader reader =
        new DecisionReader(
            row("KEPUTUSAN=tunda", "PENELAAH=Ani", "KODE_AKHIR=" + typed),
            options(DateOrder.UNTOLD, true));

    assertThat(reader.read(ID).map(Decision::finalCode)).contains(code);
    assertThat(String.join(" ", told(reader))).startsWith(told);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2024-12-01,   UNTOLD,      '',               2024-12-01",
    "2024-12-02,   UNTOLD,      !date-future,     ''",
    "2024-10-16,   UNTOLD,      '',               2024-10-16",
    "16/10/2024,   UNTOLD,      date-respelled,   2024-10-16",
    "1/9/2024,     UNTOLD,      !date-ambiguous,  ''",
    "1/9/2024,     DAY_FIRST,   date-respelled,   2024-09-01",
    "11/28/24,     DAY_FIRST,   !date-against-order, ''",
    "28/11/2024,   MONTH_FIRST, !date-against-order, ''",
    "28/11/2024,   UNTOLD,      date-respelled,   2024-11-28",
    "1/9/2024,     MONTH_FIRST, date-respelled,   2024-01-09",
    "2/12/2024,    DAY_FIRST,   !date-future,     ''",
    "kemarin,      UNTOLD,      !date-unreadable, ''",
  })
  void aDayIsOneDayAndNotStillToCome(String typed, DateOrder order, String told, String day) {
    for (SheetColumn column : List.of(SheetColumn.TANGGAL_DIKETAHUI, SheetColumn.TANGGAL_TELAAH)) {
      DecisionReader reader =
          new DecisionReader(
              row("KEPUTUSAN=tunda", "PENELAAH=Ani", column + "=" + typed), options(order, true));
      assertThat(String.join(" ", told(reader))).as(column.header()).isEqualTo(told);
      Optional<LocalDate> read =
          reader
              .read(ID)
              .flatMap(
                  one -> column == SheetColumn.TANGGAL_TELAAH ? one.reviewedOn() : one.knownOn());
      assertThat(read.map(LocalDate::toString).orElse("")).isEqualTo(day);
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "tunda,              Ani, '',   true,  ''",
    "tunda,              '',  '',   true,  reviewer-missing",
    "tunda,              '',  Ani,  true,  reviewer-missing",
    "dugaan_pelanggaran, Ani, Budi, true,  ''",
    "dugaan_pelanggaran, Ani, '',   true,  !second-missing",
    "dugaan_pelanggaran, Ani, ANI., true,  !second-same",
    "dugaan_pelanggaran, '',  Budi, true,  !reviewer-needed",
    "dugaan_pelanggaran, '',  '',   true,  !reviewer-needed !second-missing",
    "dugaan_pelanggaran, Ani, '',   false, ''",
    "dugaan_pelanggaran, '',  '',   false, reviewer-missing",
  })
  void aCaseAgainstSomebodyIsSignedByTwo(
      String decision, String first, String second, boolean two, String told) {
    ReturnedRow row = row("KEPUTUSAN=" + decision, "PENELAAH=" + first, "PENELAAH_KEDUA=" + second);

    assertThat(String.join(" ", told(new DecisionReader(row, options(DateOrder.UNTOLD, two)))))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"day-first, DAY_FIRST", "' Month-First ', MONTH_FIRST", "untold, ''", "'', ''"})
  void theOrderOfADateIsSaidInAWord(String word, String order) {
    assertThat(DateOrder.of(word).map(DateOrder::name).orElse("")).isEqualTo(order);
  }

  private static SheetHeader header(String cells) {
    return new SheetHeader(cells(cells));
  }

  private static List<String> cells(String joined) {
    return Arrays.asList(joined.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "ID Temuan;Keputusan;x,          0",
    "judul;;/id_temuan;teks,        1",
    "a;b/c;d/KEPUTUSAN;catatan,    2",
    "teks;catatan/id_temuan;teks,   1",
    "id_temuan;lain,                 -1",
    "id_temuan;id temuan,            -1",
    "teks;catatan,                   -1",
    "'',                             -1",
  })
  void theHeaderIsTheFirstRowWithTwoColumnsOfOursOneOfThemTelling(String rows, int place) {
    List<List<String>> all = Arrays.stream(rows.split("/")).map(DecisionReaderTest::cells).toList();

    assertThat(SheetHeader.find(all)).isEqualTo(place);
  }

  @Test
  void columnsMayBeMovedAndAddedAndOneThatStandsTwiceTellsWhatIsFilled() {
    SheetHeader header = header("Keputusan; warna ;ID-TEMUAN;;keputusan");

    assertThat(header.width()).isEqualTo(5);
    assertThat(header.unknown()).containsExactly("warna");
    assertThat(header.has(SheetColumn.KEPUTUSAN)).isTrue();
    assertThat(header.has(SheetColumn.CATATAN)).isFalse();
    assertThat(header.cells(cells("tunda;merah;A;x;")))
        .isEqualTo(Map.of(SheetColumn.KEPUTUSAN, "tunda", SheetColumn.ID_TEMUAN, "A"));
    assertThat(header.cells(cells(" ;merah;A;x;tunda")))
        .containsEntry(SheetColumn.KEPUTUSAN, "tunda");
    assertThat(header.cells(cells("tunda")))
        .isEqualTo(Map.of(SheetColumn.KEPUTUSAN, "tunda", SheetColumn.ID_TEMUAN, ""));
    assertThat(header.isRepeatedBy(cells("id_temuan;keputusan"))).isTrue();
    assertThat(header.isRepeatedBy(cells("id_temuan;teks"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "tunda;A;,           ''",
    "tunda;A,            ''",
    "tunda;A;tunda,      ''",
    "tunda;A; tunda ,    ''",
    ";A;tunda,           ''",
    "tunda;A;duplikat,   row-column-twice",
    "tunda;A;;;  ,       ''",
    "tunda;A;;x,         row-too-wide",
    "tunda;A;;;x,        row-too-wide",
  })
  void aRowThatContradictsItsHeaderIsNotTrusted(String row, String fault) {
    assertThat(
            header("keputusan;id_temuan;keputusan")
                .fault(cells(row))
                .map(one -> one.key().substring(7))
                .orElse(""))
        .isEqualTo(fault);
  }
}
