package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.ledger.Cause;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.ledger.Night;
import id.saring.ledger.SheetKind;
import id.saring.review.ReviewRow;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nights delivered and people decided, asked of the ledger alone. */
class LedgerFindingsTest {

  private static final List<ReviewRow> ROWS =
      List.of(
          Sheets.finding(1),
          Sheets.finding(2, "SRG", "Gas terus"),
          Sheets.finding(3, "SRG", "Gas terus"),
          Sheets.finding(4, "KPG", "Gas terus"));

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void aNight() throws IOException {
    ledger = Ledger.open(folder, "0.1");
    ledger.commit(night("2024-12-01", ROWS.stream().map(LedgerFindingsTest::delivery).toList()));
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  private static Night.Delivery delivery(ReviewRow row) {
    Map<String, String> cells = new TreeMap<>();
    row.cells().forEach((column, cell) -> cells.put(column.header(), cell));
    return new Night.Delivery(
        row.id(),
        new ItemKey(cells.get("sha256")),
        List.of(),
        SheetKind.REVIEW,
        Cause.NEW,
        Sha256.of(cells.get("teks")),
        Set.of("uji-gas"),
        Optional.of(
            new Night.Evidence(cells, Optional.empty(), cells.get("sha256"), List.of(), "")));
  }

  private static Night night(String run, List<Night.Delivery> deliveries) {
    return new Night(
        new Night.Identity(run, LocalDate.parse(run), "f" + run, "c", "1", "l", "r", "", "m"),
        Map.of(),
        List.of(),
        List.of(),
        deliveries,
        Map.of(),
        List.of(),
        Map.of(),
        "{}");
  }

  @Test
  void answersAsTheRowsThemselves() throws IOException {
    KnownFindings expected = Sheets.known(ROWS);
    LedgerFindings known = new LedgerFindings(ledger);

    assertThat(known.offices()).isEqualTo(expected.offices());
    for (ReviewRow row : ROWS) {
      FindingId id = row.id();
      assertThat(known.copiesOf(id)).isEqualTo(expected.copiesOf(id));
      assertThat(known.deliveries(id)).hasSize(1);
      for (SheetColumn column : Likeness.COMPARED) {
        assertThat(known.deliveries(id).get(0).cell(column))
            .as(id + " " + column)
            .isEqualTo(expected.deliveries(id).get(0).cell(column));
      }
      for (SheetColumn column : Likeness.IDENTITY) {
        String cell = " " + row.cells().get(column).toUpperCase(java.util.Locale.ROOT);
        assertThat(known.sharing(column, cell))
            .isEqualTo(expected.sharing(column, cell))
            .contains(id);
      }
    }
    assertThat(known.sharing(SheetColumn.TAUTAN, "")).isEmpty();
    assertThat(known.deliveries(Sheets.finding(9).id())).isEmpty();
    assertThat(known.copiesOf(Sheets.finding(9).id())).isEmpty();
  }

  private static RecordedDecision recorded(ReviewRow row, Verdict verdict, String reason) {
    Decision decision =
        new Decision(
            row.id(),
            verdict,
            "SKB-02",
            reason,
            "catatan \u2013 \uD83D\uDE00",
            "Ani",
            "Budi",
            Optional.of(LocalDate.of(2024, 10, 16)),
            Optional.empty(),
            Optional.of(ROWS.get(2).id()));
    return new RecordedDecision(decision, "lembar.csv", 7, Sheets.NOW);
  }

  @Test
  void decisionsAreReadBackAsTheyWereRecorded() throws IOException {
    DecisionBook book = new DecisionBook(ledger);
    List<RecordedDecision> expected = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      expected.add(recorded(ROWS.get(1), verdict, "baris satu\nbaris dua; \"ya\""));
    }
    book.append(expected.subList(0, 3));
    book.append(expected.subList(3, expected.size()));

    assertThat(book.of(ROWS.get(1).id())).isEqualTo(expected);
  }

  @Test
  void anImportThatBreaksOffLeavesNothing() throws IOException {
    DecisionBook book = new DecisionBook(ledger);
    List<RecordedDecision> broken =
        List.of(
            recorded(ROWS.get(0), Verdict.TUNDA, "a"),
            recorded(Sheets.finding(9), Verdict.TUNDA, "tak pernah terbit"));

    assertThatThrownBy(() -> book.append(broken)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.decisions()).isEmpty();
  }

  @Test
  void onlyWhatIsPutOffComesBackWithTheNextNight() throws IOException {
    new DecisionBook(ledger)
        .append(
            List.of(
                recorded(ROWS.get(0), Verdict.TUNDA, "a"),
                recorded(ROWS.get(1), Verdict.BUKAN_PELANGGARAN, "b")));

    assertThat(ledger.reopenedSources(Ledger.ALL)).containsExactly("ekspor.ndjson:1");
    ledger.commit(night("2024-12-02", List.of(delivery(ROWS.get(0)))));
    assertThat(ledger.reopenedSources(Ledger.ALL)).isEmpty();
    assertThat(ledger.reopenedSources(2)).as("before that night").hasSize(1);
  }

  @Test
  void aLedgerThatCannotBeReadIsNoEmptyOne() throws IOException {
    LedgerFindings known = new LedgerFindings(ledger);
    ledger.close();

    assertThatThrownBy(
            () ->
                new ReviewImport(known, id -> List.of(), Sheets.USUAL)
                    .read(
                        List.of(
                            Sheets.file(
                                folder,
                                "a.csv",
                                Sheets.written(
                                    List.of(
                                        Sheets.decided(
                                            ROWS.get(0), Verdict.TUNDA, "Ani", "2024-10-16")),
                                    id.saring.io.CsvOutput.Dialect.EXCEL_ID)))))
        .isInstanceOf(LedgerException.class);
  }
}
