package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.ReviewRow;
import id.saring.review.SheetColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row that came back is counted once, and for what became of it. */
class ImportFiguresTest {

  private static final String DAY = "2024-10-16";

  private static final List<ReviewRow> NIGHT =
      List.of(Sheets.finding(1), Sheets.finding(2), Sheets.finding(3));

  @TempDir private Path folder;

  private final List<RecordedDecision> recorded = new ArrayList<>();

  private ImportReport read(String name, ReviewRow... rows) {
    ImportReport report =
        Sheets.imported(
            Sheets.known(NIGHT),
            recorded,
            Sheets.USUAL,
            Sheets.file(folder, name, Sheets.written(List.of(rows), Dialect.EXCEL_ID)));
    recorded.addAll(report.added());
    return report;
  }

  private static ReviewRow decided(int finding, Verdict verdict, String reviewer, String day) {
    return Sheets.decided(NIGHT.get(finding), verdict, reviewer, day);
  }

  private static List<String> keys(ImportReport report) {
    return report.problems().stream().map(one -> one.message().key()).toList();
  }

  /** Rows, open, added, known, repaired, refused. */
  private static List<Long> figures(ImportReport report) {
    return List.of(
        report.rows(),
        report.open(),
        (long) report.added().size(),
        report.known(),
        report.repaired(),
        report.refused());
  }

  @Test
  void openDecidedRepairedAndRefusedRowsAddUp() {
    ReviewRow respelled =
        Sheets.typed(
            decided(1, Verdict.TUNDA, "Ani", DAY),
            Map.of(SheetColumn.ID_TEMUAN, NIGHT.get(1).id().text().toLowerCase(Locale.ROOT)));
    ReviewRow strange = Sheets.decided(Sheets.finding(9), Verdict.TUNDA, "Ani", DAY);
    ReviewRow unreadable = decided(2, Verdict.TUNDA, "Ani", "kemarin");

    ImportReport report =
        read(
            "a.csv",
            NIGHT.get(0),
            decided(0, Verdict.TUNDA, "Ani", DAY),
            respelled,
            decided(2, Verdict.TUNDA, "Ani", "16/10/2024"),
            strange,
            unreadable);

    assertThat(figures(report)).containsExactly(6L, 1L, 3L, 0L, 2L, 2L);
    assertThat(report.sheets()).isEqualTo(1);
    assertThat(keys(report))
        .containsExactlyInAnyOrder(
            "review.id-respelled",
            "review.date-respelled",
            "review.id-unknown",
            "review.date-unreadable");
    assertThat(report.problems().stream().filter(TableProblem::isError)).hasSize(2);
  }

  @Test
  void whatCameBackOnceMoreIsKnown() {
    ReviewRow row = decided(0, Verdict.TUNDA, "Ani", DAY);
    read("a.csv", row);

    ImportReport again = read("a.csv", row);
    assertThat(figures(again)).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
    assertThat(again.problems()).isEmpty();
    assertThat(again.conflicts()).isEmpty();
  }

  @Test
  void aChangeOfMindIsNotedWithWhatItReplaces() {
    read("a.csv", decided(0, Verdict.TUNDA, "Ani", DAY), decided(1, Verdict.TUNDA, "Ani", ""));

    ImportReport report =
        read(
            "b.csv",
            decided(0, Verdict.DUPLIKAT, "Ani", "2024-10-17"),
            decided(1, Verdict.DUPLIKAT, "Ani", ""));
    assertThat(keys(report)).containsExactly("review.row-replaces", "review.row-replaces");
    assertThat(report.problems())
        .extracting(one -> one.message().values())
        .containsExactly(List.of("tunda", DAY), List.of("tunda", "–"));
    assertThat(figures(report)).containsExactly(2L, 0L, 2L, 0L, 0L, 0L);

    ImportReport same = read("c.csv", decided(0, Verdict.DUPLIKAT, "Ani", "2024-10-18"));
    assertThat(same.added()).as("the same decision of a later day").hasSize(1);
    assertThat(same.problems()).isEmpty();
  }

  @Test
  void theOldOneOfTwoIsKnownAndAnOlderOneIsRefused() {
    read("a.csv", decided(0, Verdict.TUNDA, "Ani", DAY));
    read("b.csv", decided(0, Verdict.DUPLIKAT, "Ani", "2024-10-18"));

    ImportReport replaced = read("a.csv", decided(0, Verdict.TUNDA, "Ani", DAY));
    ImportReport outdated = read("c.csv", decided(0, Verdict.BUKAN_ASN, "Ani", "2024-10-17"));
    assertThat(keys(replaced)).containsExactly("review.row-replaced");
    assertThat(figures(replaced)).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
    assertThat(keys(outdated)).containsExactly("review.row-outdated");
    assertThat(figures(outdated)).containsExactly(1L, 0L, 0L, 0L, 0L, 1L);
  }

  @Test
  void aConflictIsToldAgainWhenItsSheetComesAgain() {
    read("a.csv", decided(0, Verdict.TUNDA, "Ani", DAY));
    ReviewRow other = decided(0, Verdict.DUPLIKAT, "Budi", DAY);

    assertThat(read("b.csv", other).conflicts()).hasSize(1);
    ImportReport again = read("b.csv", other);
    assertThat(again.added()).isEmpty();
    assertThat(again.conflicts()).hasSize(1);
    assertThat(again.conflicts().get(0).shown())
        .matches("tunda – Ani \\(.*a\\.csv:2\\); duplikat – Budi \\(.*b\\.csv:2\\)");
    assertThat(read("c.csv", decided(1, Verdict.TUNDA, "Ani", DAY)).conflicts())
        .as("of what did not come back nothing is told")
        .isEmpty();
  }

  private static final String ID = NIGHT.get(0).id().text();

  /** What typing does: a character lost, doubled, swapped with its neighbour, mistaken. */
  @Test
  void anIdWithOneSlipIsAmongTheGuesses() {
    String plain = ID.replace("-", "");
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      String before = plain.substring(0, i);
      String after = plain.substring(i + 1);
      slips.add(before + after);
      slips.add(before + plain.charAt(i) + plain.charAt(i) + after);
      slips.add(before + "U" + after);
      if (!after.isEmpty()) {
        slips.add(before + after.charAt(0) + plain.charAt(i) + after.substring(1));
      }
    }

    assertThat(slips)
        .filteredOn(slip -> !plain.equals(slip))
        .hasSizeGreaterThan(50)
        .allSatisfy(slip -> assertThat(texts(slip)).contains(ID));
    assertThat(texts(ID.toLowerCase(Locale.ROOT).replace("-", " . ") + "!")).contains(ID);
  }

  private static List<String> texts(String typed) {
    return IdGuesses.of(typed).stream().map(FindingId::text).toList();
  }

  @Test
  void everyGuessIsAnIdWhoseCheckCharacterFits() {
    assertThat(IdGuesses.of(ID.replace('-', '0')))
        .allSatisfy(guess -> assertThat(FindingId.parse(guess.text())).contains(guess));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#REF!", "SRG-7F3K-9Q2", "satu kalimat yang panjang sekali"})
  void whatIsTooShortOrTooLongIsNotGuessedAt(String typed) {
    assertThat(IdGuesses.of(typed)).isEmpty();
  }
}
