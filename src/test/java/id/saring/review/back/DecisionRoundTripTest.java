package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.ReviewRow;
import id.saring.review.SheetColumn;
import id.saring.review.back.Chewer.Damage;
import id.saring.review.back.Chewer.SavedAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a spreadsheet does to a sheet, the decisions come back, and to nobody else's row. */
class DecisionRoundTripTest {

  private static Path folder = Path.of("");

  /** What a person typed into one row; nothing if it is still open. */
  record Typed(
      Verdict verdict,
      String code,
      String reason,
      String note,
      int reviewer,
      int knownOn,
      int day) {

    Decision about(FindingId id, SavedAs saved) {
      return new Decision(
          id,
          verdict,
          code,
          saved.kept(reason),
          saved.kept(note),
          name(),
          verdict.needsSecondReviewer() ? "Budi" : "",
          knownOn < 0 ? Optional.empty() : Optional.of(date(knownOn)),
          Optional.of(date(day)),
          Optional.empty());
    }

    private String name() {
      return List.of("Ani", "Café Tua", "D. Nara, S.H.").get(reviewer);
    }

    private static LocalDate date(int offset) {
      return LocalDate.of(2024, 9, 1).plusDays(offset);
    }

    Map<SheetColumn, String> cells() {
      Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
      cells.put(SheetColumn.KEPUTUSAN, verdict.code().replace('_', ' '));
      cells.put(SheetColumn.KODE_AKHIR, code);
      cells.put(SheetColumn.ALASAN_KEPUTUSAN, reason);
      cells.put(SheetColumn.CATATAN, note);
      cells.put(SheetColumn.PENELAAH, name());
      cells.put(SheetColumn.PENELAAH_KEDUA, verdict.needsSecondReviewer() ? "Budi" : "");
      cells.put(SheetColumn.TANGGAL_DIKETAHUI, knownOn < 0 ? "" : date(knownOn).toString());
      cells.put(SheetColumn.TANGGAL_TELAAH, date(day).toString());
      return cells;
    }
  }

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("saring-kembali");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("lembar"));
    Files.deleteIfExists(folder);
  }

  private static List<ReviewRow> findings(int count) {
    List<ReviewRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(Sheets.finding(i, "SRG", "Gas terus gacor jilid " + i / 2));
    }
    return rows;
  }

  private static List<ReviewRow> typedInto(List<ReviewRow> rows, List<Optional<Typed>> typed) {
    List<ReviewRow> filled = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      filled.add(Sheets.typed(rows.get(i), typed.get(i).map(Typed::cells).orElse(Map.of())));
    }
    return filled;
  }

  private static List<Decision> expected(
      List<ReviewRow> rows, List<Optional<Typed>> typed, SavedAs saved) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      FindingId id = rows.get(i).id();
      typed.get(i).ifPresent(one -> decisions.add(one.about(id, saved)));
    }
    return decisions;
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyDecisionComesBackFromAChewedSheet(
      @ForAll("sheets") List<Optional<Typed>> typed,
      @ForAll Set<Damage> damages,
      @ForAll SavedAs saved,
      @ForAll long seed) {
    List<ReviewRow> rows = findings(typed.size());
    List<List<String>> sheet =
        new Chewer(damages, seed).chewed(Sheets.cells(typedInto(rows, typed)));
    Path file = Sheets.file(folder, "lembar", saved.bytes(sheet));

    ImportReport report = Sheets.imported(Sheets.known(rows), List.of(), Sheets.USUAL, file);

    assertThat(report.problems()).noneMatch(TableProblem::isError);
    assertThat(report.added())
        .extracting(RecordedDecision::decision)
        .containsExactlyInAnyOrderElementsOf(expected(rows, typed, saved));
    assertThat(report.rows()).isEqualTo(report.open() + report.added().size());
    assertThat(report.conflicts()).isEmpty();

    ImportReport again =
        Sheets.imported(Sheets.known(rows), report.added(), Sheets.USUAL, file, file);
    assertThat(again.added()).isEmpty();
    assertThat(again.known()).isEqualTo(2L * report.added().size());
    assertThat(again.isComplete()).isTrue();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void noDecisionEverLandsOnAnotherFinding(
      @ForAll("sheets") List<Optional<Typed>> typed,
      @ForAll Set<Damage> damages,
      @ForAll SavedAs saved,
      @ForAll long seed) {
    List<ReviewRow> rows = findings(typed.size());
    List<ReviewRow> filled = new ArrayList<>();
    for (ReviewRow row : typedInto(rows, typed)) {
      boolean open = row.cells().getOrDefault(SheetColumn.KEPUTUSAN, "").isEmpty();
      filled.add(
          open ? row : Sheets.typed(row, Map.of(SheetColumn.CATATAN, "untuk " + row.id().text())));
    }
    List<List<String>> sheet = new ArrayList<>(Sheets.cells(filled));
    shuffleColumn(sheet, 0, new Random(seed));
    Path file = Sheets.file(folder, "lembar", saved.bytes(new Chewer(damages, seed).chewed(sheet)));

    ImportReport report = Sheets.imported(Sheets.known(rows), List.of(), Sheets.USUAL, file);

    assertThat(report.added())
        .allMatch(one -> one.decision().note().equals("untuk " + one.decision().id().text()));
    assertThat(report.rows())
        .isEqualTo(report.open() + report.added().size() + report.refused() + report.known());
  }

  /** What happens when only one column is selected and sorted. */
  private static void shuffleColumn(List<List<String>> sheet, int column, Random random) {
    List<String> cells = new ArrayList<>();
    sheet.subList(1, sheet.size()).forEach(row -> cells.add(row.get(column)));
    Collections.shuffle(cells, random);
    for (int i = 1; i < sheet.size(); i++) {
      List<String> row = new ArrayList<>(sheet.get(i));
      row.set(column, cells.get(i - 1));
      sheet.set(i, row);
    }
  }

  @Provide
  Arbitrary<List<Optional<Typed>>> sheets() {
    Arbitrary<String> words =
        Arbitraries.of(
                "Gas",
                "café",
                "“kutip”",
                "– ya",
                "😀",
                "=1+1",
                "'x",
                "-",
                "@nama",
                "a;b,c",
                "\"",
                "baris\nbaru",
                "0812",
                "2-1",
                "a\tb",
                "'=x",
                "\\",
                "100%",
                "１")
            .list()
            .ofMaxSize(4)
            .map(list -> String.join(" ", list).strip());
    return Combinators.combine(
            Arbitraries.of(Verdict.class),
            Arbitraries.of("", "SKB-02", "SKB-02|SKB-11"),
            words,
            words,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(-1, 60),
            Arbitraries.integers().between(0, 90))
        .as(Typed::new)
        .optional()
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }
}
