package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.CsvOutput.Dialect;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReviewSheetsTest {

  private static final List<SheetColumn> COLUMNS =
      List.of(SheetColumn.ID_TEMUAN, SheetColumn.KELOMPOK, SheetColumn.ULANG, SheetColumn.TEKS);

  /** Ids in the order of their names. */
  private static FindingId id(String name) {
    String bits = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    return FindingId.of(new ItemKey(bits + "0".repeat(64 - bits.length())), "SRG");
  }

  private static ReviewRow row(String id, String group, int score, String time) {
    return new ReviewRow(
        id(id),
        group,
        score,
        time,
        Map.of(SheetColumn.ID_TEMUAN, id, SheetColumn.KELOMPOK, group, SheetColumn.TEKS, "=" + id));
  }

  private static String write(List<ReviewRow> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      assertThat(ReviewSheets.write(out, Dialect.RFC4180, COLUMNS, rows)).isEqualTo(rows.size());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void strongestFirstAndCopiesTogether() {
    assertThat(
            write(
                List.of(
                    row("D", "K-1", 40, "2024-10-02"),
                    row("A", "K-2", 60, "2024-10-01"),
                    row("C", "K-1", 90, "2024-10-03"),
                    row("F", "K-3", 60, "2024-10-01"),
                    row("B", "K-1", 40, "2024-10-01"),
                    row("E", "K-1", 40, "2024-10-02"))))
        .isEqualTo(
            """
            id_temuan,kelompok,ulang,teks
            C,K-1,4,'=C
            B,K-1,4,'=B
            D,K-1,4,'=D
            E,K-1,4,'=E
            A,K-2,1,'=A
            F,K-3,1,'=F
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void ofRowsWithTheHighestScoreTheGreaterSumStandsFirst() {
    List<ReviewRow> rows = new ArrayList<>();
    Map<String, String> reasons =
        Map.of(
            "A", "100 = 45 a + 74 b (119, dibatasi 100)",
            "B", "100 = 45 a + 55 b", // just 100
            "C", "100 = 200 a + 71 b (271, dibatasi 100)",
            "D", "100 = 60 a + 60 b (dibatasi 100)", // as an older saring wrote it
            "E", "99 = 99 a (999, dibatasi 100)"); // no sum of this score
    reasons.forEach(
        (id, reason) ->
            rows.add(
                row(id, "K-" + id, id.equals("E") ? 99 : 100, "")
                    .with(SheetColumn.ALASAN, reason)));

    assertThat(write(rows).lines().skip(1).map(line -> line.substring(0, 1)))
        .containsExactly("C", "A", "B", "D", "E");
  }

  @Test
  void anEmptySheetHasItsHeader() {
    assertThat(write(List.of())).isEqualTo("id_temuan,kelompok,ulang,teks\r\n");
  }

  @Property(tries = 100)
  void theOrderDependsOnTheRowsAlone(@ForAll("sheets") List<ReviewRow> rows, @ForAll long seed) {
    List<ReviewRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(write(shuffled)).isEqualTo(write(rows));
  }

  @Provide
  Arbitrary<List<ReviewRow>> sheets() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 999),
            Arbitraries.of("K-1", "K-2", "K-3", "K-4"),
            Arbitraries.integers().between(38, 42),
            Arbitraries.of("2024-10-01T00:00:00Z", "2024-10-02T00:00:00Z", "9"))
        .as((id, group, score, time) -> row(String.format("%03d", id), group, score, time))
        .list()
        .uniqueElements(ReviewRow::id)
        .ofMaxSize(30);
  }

  @Test
  void aCellOfTheRowWithoutColumnIsNotWritten() {
    assertThat(write(List.of(row("A", "K-1", 50, "").with(SheetColumn.NIP, "1"))))
        .isEqualTo(write(List.of(row("A", "K-1", 50, ""))));
  }
}
