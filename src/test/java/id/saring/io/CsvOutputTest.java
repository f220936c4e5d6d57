package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.CsvOutput.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvOutputTest {

  @Test
  void excelIdHasMarkSemicolonsAndCrlf() throws IOException {
    assertThat(written(Dialect.EXCEL_ID, List.of("nama", "teks"), List.of("Budi", "a;b\nc\\")))
        .isEqualTo("\uFEFFnama;teks\r\nBudi;\"a;b\nc\\\"\r\n");
  }

  @Test
  void rfc4180HasCommasAndNoMark() throws IOException {
    assertThat(written(Dialect.RFC4180, List.of("a;b", "c,d"), List.of("\"gas\"", "")))
        .isEqualTo("a;b,\"c,d\"\r\n\"\"\"gas\"\"\",\r\n");
  }

  @Test
  void cellsThatWouldBeMistakenAreQuoted() throws IOException {
    assertThat(written(Dialect.RFC4180, List.of("\uFEFFx"), List.of("")))
        .isEqualTo("\"\uFEFFx\"\r\n\"\"\r\n");
    assertThat(written(Dialect.EXCEL_ID, List.of("sep=", ""))).isEqualTo("\uFEFF\"sep=\";\"\"\r\n");
  }

  @Test
  void loneSurrogateBecomesReplacementCharacter() throws IOException {
    assertThat(written(Dialect.RFC4180, List.of("a\uD83Db"))).isEqualTo("a\uFFFDb\r\n");
  }

  @Test
  void fullDiskIsNoticedAtTheLatestOnClosing() throws IOException {
    CsvOutput out = CsvOutput.to(new FullDisk(20), Dialect.RFC4180);
    out.row(List.of("x".repeat(100)));

    assertThatThrownBy(out::close).isInstanceOf(IOException.class).hasRootCauseMessage("disk full");
  }

  @Test
  void fullDiskIsNoticedInTheMiddleOfALongFile() {
    assertThatThrownBy(
            () -> {
              try (CsvOutput out = CsvOutput.to(new FullDisk(50_000), Dialect.RFC4180)) {
                for (int i = 0; i < 1_000_000; i++) {
                  out.row(List.of("some", "cells"));
                  assertThat(out.rows()).isLessThan(20_000);
                }
              }
            })
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("disk full");
  }

  @Test
  void rowHasACell() throws IOException {
    try (CsvOutput out = CsvOutput.to(OutputStream.nullOutputStream(), Dialect.RFC4180)) {
      assertThatIllegalArgumentException().isThrownBy(() -> out.row(List.of()));
    }
  }

  @Test
  void dialectsHaveTheNamesOfTheCommandLine() {
    assertThat(Dialect.of("Excel-ID")).contains(Dialect.EXCEL_ID);
    assertThat(Dialect.of("rfc4180")).contains(Dialect.RFC4180);
    assertThat(Dialect.of("tsv")).isEmpty();
    assertThat(Dialect.EXCEL_ID.code()).isEqualTo("excel-id");
  }

  @SafeVarargs
  private static String written(Dialect dialect, List<String>... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, dialect)) {
      for (List<String> row : rows) {
        out.row(row);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static final class FullDisk extends OutputStream {
    private int left;

    FullDisk(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("disk full");
      }
    }
  }
}
