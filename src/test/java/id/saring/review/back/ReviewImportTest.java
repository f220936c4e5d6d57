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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewImportTest {

  private static final String DAY = "2024-10-16";

  @TempDir Path folder;

  private final ReviewRow one = Sheets.finding(1);
  private final ReviewRow two = Sheets.finding(2);
  private final KnownFindings known = Sheets.known(List.of(one, two));

  private Path sheet(String name, ReviewRow... rows) {
    return Sheets.file(folder, name, Sheets.written(List.of(rows), Dialect.EXCEL_ID));
  }

  private ImportReport read(Path... files) {
    return Sheets.imported(known, List.of(), Sheets.USUAL, files);
  }

  private static List<String> keys(ImportReport report) {
    return report.problems().stream().map(problem -> problem.message().key()).toList();
  }

  private static ReviewRow withId(ReviewRow row, String id) {
    return Sheets.typed(row, Map.of(SheetColumn.ID_TEMUAN, id));
  }

  @Test
  void keepsBothDecisionsOfTwoPeopleAndListsTheConflict() {
    ImportReport report =
        read(
            sheet("ani.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)),
            sheet("budi.csv", Sheets.decided(one, Verdict.BUKAN_PELANGGARAN, "Budi", DAY)));

    assertThat(report.added()).hasSize(2);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.id()).isEqualTo(one.id());
              assertThat(conflict.shown())
                  .contains("tunda – Ani", "ani.csv:2", "bukan_pelanggaran – Budi", "budi.csv:2");
            });
  }

  @Test
  void listsAConflictWithWhatWasImportedEarlier() {
    ImportReport first = read(sheet("a.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)));
    Path later = sheet("b.csv", Sheets.decided(one, Verdict.DUPLIKAT, "Budi", DAY));

    assertThat(Sheets.imported(known, first.added(), Sheets.USUAL, later).conflicts()).hasSize(1);
  }

  @Test
  void agreementIsNoConflict() {
    assertThat(
            read(
                    sheet("a.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)),
                    sheet("b.csv", Sheets.decided(one, Verdict.TUNDA, "Budi", DAY)))
                .conflicts())
        .isEmpty();
  }

  @Test
  void aLaterDecisionOfTheSamePersonReplacesTheEarlierOne() {
    ImportReport first = read(sheet("a.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)));
    Path later = sheet("b.csv", Sheets.decided(one, Verdict.DUPLIKAT, "ANI ", "2024-10-20"));

    ImportReport second = Sheets.imported(known, first.added(), Sheets.USUAL, later);

    assertThat(second.added()).hasSize(1);
    assertThat(second.conflicts()).isEmpty();
  }

  @Test
  void theSamePersonTwiceInOneImportWithoutDatesIsAConflict() {
    ImportReport report =
        read(
            sheet("a.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", "")),
            sheet("b.csv", Sheets.decided(one, Verdict.DUPLIKAT, "Ani", "")));

    assertThat(report.added()).hasSize(2);
    assertThat(report.conflicts()).hasSize(1);
  }

  @Test
  void refusesAnOldVersionOfASheet() {
    ImportReport first =
        read(sheet("new.csv", Sheets.decided(one, Verdict.DUPLIKAT, "Ani", "2024-10-20")));
    Path old = sheet("old.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY));

    ImportReport second = Sheets.imported(known, first.added(), Sheets.USUAL, old);

    assertThat(second.added()).isEmpty();
    assertThat(second.refused()).isEqualTo(1);
    assertThat(keys(second)).containsExactly("review.row-outdated");
  }

  @Test
  void saysWhenADecisionWasReplacedSince() {
    Path old = sheet("old.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY));
    List<RecordedDecision> before = new ArrayList<>(read(old).added());
    before.addAll(
        Sheets.imported(
                known,
                before,
                Sheets.USUAL,
                sheet("new.csv", Sheets.decided(one, Verdict.DUPLIKAT, "Ani", "2024-10-20")))
            .added());

    ImportReport again = Sheets.imported(known, before, Sheets.USUAL, old);

    assertThat(again.added()).isEmpty();
    assertThat(again.isComplete()).isTrue();
    assertThat(keys(again)).containsExactly("review.row-replaced");
  }

  @Test
  void refusesASheetOfAnotherOfficeWhole() {
    ReviewRow theirs =
        Sheets.decided(Sheets.finding(1, "KPG", "Gas terus nomor 1"), Verdict.TUNDA, "Ani", DAY);

    ImportReport report = read(sheet("kpg.csv", theirs));

    assertThat(report.added()).isEmpty();
    assertThat(report.refusedSheets()).isEqualTo(1);
    assertThat(report.problems().get(0).message().indonesian()).contains("KPG", "SRG");
  }

  @Test
  void refusesARowOfAnotherOfficeAmongOurs() {
    ReviewRow theirs =
        Sheets.decided(Sheets.finding(9, "KPG", "Gas terus nomor 9"), Verdict.TUNDA, "Ani", DAY);

    ImportReport report =
        read(sheet("a.csv", theirs, Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)));

    assertThat(report.added()).hasSize(1);
    assertThat(keys(report)).containsExactly("review.id-other-office");
  }

  @Test
  void refusesAnIdThatNoNightDelivered() {
    ReviewRow unknown = Sheets.decided(Sheets.finding(7), Verdict.TUNDA, "Ani", DAY);

    assertThat(keys(read(sheet("a.csv", unknown)))).containsExactly("review.id-unknown");
  }

  @Test
  void refusesARowWhoseIdBelongsToAnother() {
    ReviewRow shifted = withId(Sheets.decided(one, Verdict.TUNDA, "Ani", DAY), two.id().text());

    ImportReport report = read(sheet("a.csv", shifted));

    assertThat(report.added()).isEmpty();
    assertThat(keys(report)).containsExactly("review.row-shifted");
    assertThat(report.problems().get(0).location()).endsWith("a.csv:2:id_temuan");
  }

  @Test
  void doesNotMendAnIdWhereNothingElseInTheRowConfirmsIt() {
    String id = one.id().text();
    String damaged = id.substring(0, 5) + (id.charAt(5) == 'A' ? 'B' : 'A') + id.substring(6);
    Path file =
        Sheets.file(
            folder,
            "a.csv",
            ("id_temuan;keputusan;penelaah\r\n" + damaged + ";tunda;Ani\r\n").getBytes());

    assertThat(keys(read(file))).containsExactly("review.id-damaged");
  }

  @Test
  void doesNotGuessBetweenTwoFindingsOfOneRecord() {
    ReviewRow eight = Sheets.finding(8, "SRG", one.cells().get(SheetColumn.TEKS));
    ReviewRow twin =
        Sheets.typed(
            eight,
            Map.of(
                SheetColumn.SHA256, one.cells().get(SheetColumn.SHA256),
                SheetColumn.SUMBER, one.cells().get(SheetColumn.SUMBER),
                SheetColumn.TAUTAN, one.cells().get(SheetColumn.TAUTAN)));
    KnownFindings twins = Sheets.known(List.of(one, twin));
    Path file = sheet("a.csv", withId(Sheets.decided(one, Verdict.TUNDA, "Ani", DAY), ""));

    ImportReport report = Sheets.imported(twins, List.of(), Sheets.USUAL, file);

    assertThat(report.added()).isEmpty();
    assertThat(keys(report)).containsExactly("review.id-ambiguous");
  }

  @Test
  void aSuspicionNeedsASecondPersonUnlessTheOfficeDecidesAlone() {
    Path alone = sheet("a.csv", Sheets.decided(one, Verdict.DUGAAN_PELANGGARAN, "Ani", DAY));
    Path twice =
        sheet(
            "b.csv",
            Sheets.typed(
                Sheets.decided(one, Verdict.DUGAAN_PELANGGARAN, "Ani", DAY),
                Map.of(SheetColumn.PENELAAH_KEDUA, "ani")));
    ImportOptions oneReviewer =
        new ImportOptions(DateOrder.UNTOLD, false, false, Sheets.NOW, Sheets.USUAL.today());

    assertThat(keys(read(alone))).containsExactly("review.second-missing");
    assertThat(keys(read(twice))).containsExactly("review.second-same");
    assertThat(Sheets.imported(known, List.of(), oneReviewer, alone).added()).hasSize(1);
  }

  @Test
  void namesEverythingWrongInARowAtOnce() {
    ReviewRow row =
        Sheets.typed(
            one,
            Map.of(
                SheetColumn.KEPUTUSAN, "ya",
                SheetColumn.TANGGAL_DIKETAHUI, "1/9/24",
                SheetColumn.TANGGAL_TELAAH, "2031-01-01"));

    ImportReport report = read(sheet("a.csv", row));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(keys(report))
        .containsExactly("review.verdict-unknown", "review.date-ambiguous", "review.date-future");
    assertThat(report.problems())
        .extracting(TableProblem::value)
        .containsExactly("ya", "1/9/24", "2031-01-01");
  }

  @Test
  void aNoteWithoutDecisionIsNotLostInSilence() {
    ReviewRow noted = Sheets.typed(one, Map.of(SheetColumn.CATATAN, "tanya Pak Lurah"));
    ReviewRow named = Sheets.typed(two, Map.of(SheetColumn.PENELAAH, "Ani"));

    ImportReport report = read(sheet("a.csv", noted, named));

    assertThat(keys(report)).startsWith("review.verdict-missing");
    assertThat(report.open()).isEqualTo(1);
  }

  private ImportReport grouped(List<ReviewRow> night, ReviewRow... typed) {
    ImportOptions groups =
        new ImportOptions(DateOrder.UNTOLD, true, true, Sheets.NOW, Sheets.USUAL.today());
    return Sheets.imported(Sheets.known(night), List.of(), groups, sheet("a.csv", typed));
  }

  private static List<ReviewRow> copies() {
    return List.of(
        Sheets.finding(1, "SRG", "Gas!"),
        Sheets.finding(2, "SRG", "Gas!"),
        Sheets.finding(3, "SRG", "Gas!"),
        Sheets.finding(4, "SRG", "lain"));
  }

  @Test
  void oneDecisionHoldsForAllCopiesOfTheText() {
    List<ReviewRow> night = copies();
    ReviewRow typed = Sheets.decided(night.get(0), Verdict.BUKAN_PELANGGARAN, "Ani", DAY);

    ImportReport report = grouped(night, typed);

    assertThat(report.copied()).isEqualTo(2);
    assertThat(report.added())
        .extracting(decision -> decision.decision().id())
        .containsExactlyInAnyOrder(night.get(0).id(), night.get(1).id(), night.get(2).id());
    FindingId typedOn = night.get(0).id();
    assertThat(report.added().subList(1, 3))
        .allMatch(decision -> decision.decision().copyOf().orElseThrow().equals(typedOn));
    ImportOptions groups =
        new ImportOptions(DateOrder.UNTOLD, true, true, Sheets.NOW, Sheets.USUAL.today());
    assertThat(
            Sheets.imported(Sheets.known(night), report.added(), groups, sheet("again.csv", typed))
                .added())
        .isEmpty();
  }

  @Test
  void whatIsDecidedByItselfOrDividedOrPersonalIsNotSpread() {
    List<ReviewRow> night = copies();
    ReviewRow no = Sheets.decided(night.get(0), Verdict.BUKAN_PELANGGARAN, "Ani", DAY);
    ReviewRow other = Sheets.decided(night.get(1), Verdict.TUNDA, "Ani", DAY);
    ReviewRow person = Sheets.decided(night.get(0), Verdict.BUKAN_ASN, "Ani", DAY);

    ImportReport divided = grouped(night, no, other);
    ImportReport personal = grouped(night, person);

    assertThat(divided.added()).hasSize(2);
    assertThat(keys(divided)).containsExactly("review.group-divided");
    assertThat(personal.added()).hasSize(1);
    assertThat(keys(personal)).containsExactly("review.group-person");
  }

  @Test
  void oneBadSheetDoesNotKeepTheOthersOut() {
    Path empty = Sheets.file(folder, "kosong.csv", new byte[0]);

    ImportReport report =
        read(empty, sheet("a.csv", Sheets.decided(one, Verdict.TUNDA, "Ani", DAY)));

    assertThat(report.added()).hasSize(1);
    assertThat(report.refusedSheets()).isEqualTo(1);
    assertThat(report.isComplete()).isFalse();
  }
}
