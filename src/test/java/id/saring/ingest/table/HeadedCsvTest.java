package id.saring.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.Head;
import id.saring.ingest.SourceException;
import id.saring.ingest.json.BytesSource;
import id.saring.io.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedCsvTest {

  private static List<HeadedCsv.Row> rows(String table) throws IOException {
    List<HeadedCsv.Row> rows = new ArrayList<>();
    try (HeadedCsv csv = HeadedCsv.open(BytesSource.of("a.csv", table))) {
      for (HeadedCsv.Row row = csv.next(); row != null; row = csv.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void cellsAreFoundByTheNameOfTheirColumn() throws IOException {
    HeadedRow row = rows("\uFEFFNama; Isi ;nama\n a ;b\t;c\n").get(0).cells();

    assertThat(row.get("NAMA")).isEqualTo("a");
    assertThat(row.raw("nama")).isEqualTo(" a ");
    assertThat(row.first("x", "isi", "nama")).isEqualTo("b");
    assertThat(row.get("x")).isEmpty();
    assertThat(row.raw().text()).isEqualTo(" a ;b\t;c");
  }

  @Test
  void everyRowIsHandedOverWithItsShape() throws IOException {
    List<HeadedCsv.Row> rows = rows("a,b\n1,2\n,\na,b\n1\n1,2,3\n1,2,\n1,\"x\n");

    assertThat(rows).extracting(HeadedCsv.Row::isEmpty).startsWith(false, true, false);
    assertThat(rows).extracting(HeadedCsv.Row::isHeader).startsWith(false, false, true, false);
    assertThat(rows)
        .extracting(row -> Optional.ofNullable(row.fault()).map(Message::key).orElse("-"))
        .containsExactly(
            "-",
            "-",
            "-",
            "ingest.csv-too-few-cells",
            "ingest.csv-too-many-cells",
            "-",
            "ingest.csv-stray-quote");
    assertThat(rows).extracting(row -> row.cells().line()).startsWith(2L, 3L, 4L, 5L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\"a,b\n"})
  void withoutAHeaderThereIsNoTable(String table) {
    assertThatThrownBy(() -> rows(table)).isInstanceOf(SourceException.class);
  }

  @Test
  void columnsAreKnownFromTheHead() {
    Head head = Head.of("a", "id;text\n1;x".getBytes(StandardCharsets.UTF_8));

    assertThat(HeadedCsv.columnsOf(head).orElseThrow().hasAll("TEXT", "id")).isTrue();
    assertThat(HeadedCsv.columnsOf(head).orElseThrow().hasAll("text", "url")).isFalse();
  }
}
