package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableStreamTest {

  @Test
  void problemsAreToldBeforeTheRowBehindThem() throws IOException {
    List<String> told = new ArrayList<>();
    try (CsvTableStream table = open("id;kata\n1;a\n2\n3;\"b\n4;c\n5;d;e\n")) {
      for (CsvTable.Row row = next(table, told); row != null; row = next(table, told)) {
        told.add("row " + row.cell("id"));
      }
    }

    assertThat(told).containsExactly("row 1", "x.csv:3", "x.csv:4", "row 4", "x.csv:6");
  }

  private static CsvTable.Row next(CsvTableStream table, List<String> told) throws IOException {
    return table.next(problem -> told.add(problem.location()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a;b\n1;2\n", "PK\u0003\u0004 a workbook", "a;\"b\n1;2", "abc", "a\n"})
  void hashIsThatOfAllBytesHoweverManyWereRead(String text) throws IOException {
    String file = text + "3;4\n".repeat(100_000);
    for (String one : List.of(text, file)) {
      try (CsvTableStream table = open(one)) {
        table.next(problem -> {});
        assertThat(table.sha256()).isEqualTo(Sha256.of(one));
        assertThat(table.next(problem -> {})).isNull();
      }
    }
  }

  @Test
  void workbookIsAnErrorAndHasNoRows() throws IOException {
    try (CsvTableStream table = open("PK\u0003\u0004;b\n1;2\n")) {
      assertThat(table.headProblems()).extracting(TableProblem::isError).containsExactly(true);
      assertThat(table.columns()).isEmpty();
      assertThat(table.next(problem -> {})).isNull();
    }
  }

  @Test
  void streamIsClosedWithTheTableAndWhenItCannotBeRead() throws IOException {
    Watched sound = new Watched("a;b\n1;2\n", false);
    CsvTableStream.open("x.csv", sound).close();
    Watched broken = new Watched("a;b\n1;2\n", true);

    assertThatThrownBy(() -> CsvTableStream.open("x.csv", broken)).isInstanceOf(IOException.class);
    assertThat(List.of(sound.closed, broken.closed)).containsExactly(true, true);
  }

  private static CsvTableStream open(String text) throws IOException {
    return CsvTableStream.open("x.csv", new Watched(text, false));
  }

  /** Bytes that know whether they were closed, and may break off. */
  private static final class Watched extends InputStream {
    private final ByteArrayInputStream in;
    private final boolean breaks;
    private boolean closed;

    Watched(String text, boolean breaks) {
      this.in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      this.breaks = breaks;
    }

    @Override
    public int read() throws IOException {
      if (breaks && in.available() < 4) {
        throw new IOException("the disk is gone");
      }
      return in.read();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
