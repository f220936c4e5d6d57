package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.io.CsvRecord.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordsTest {

  private static final Charset UTF8 = StandardCharsets.UTF_8;
  private static final TextDecoding UTF_8 = TextDecoding.of(new byte[0], true);

  /** Input and the records it gives: ⏎ is LF, ␍ is CR, ¦ parts records, ! marks a broken one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a;b⏎c;d                        | a;b¦c;d",
        "a;b␍⏎c;d␍⏎                     | a;b¦c;d",
        "a;b␍c;d                        | a;b¦c;d",
        "a;b⏎⏎c;d                       | a;b¦¦c;d",
        "a;\"b⏎c\";d⏎e;f;g              | a;\"b⏎c\";d¦e;f;g",
        "a;\"say \"\"hi\"\" you\"⏎b;c     | a;\"say \"\"hi\"\" you\"¦b;c",
        "a;b \" c⏎d;e                   | a;b \" c¦d;e",
        "a;\"b⏎c;d⏎e;f                  | !a;\"b¦c;d¦e;f",
        "a;\"b⏎c;\"d\"⏎e;f              | !a;\"b¦c;\"d\"¦e;f",
        "a;\"b\"c;d⏎e;f                 | !a;\"b\"c;d¦e;f",
        "a;\"b                          | !a;\"b",
        "a;\"                           | !a;\"",
        "a;\"\"                         | a;\"\"",
        "a;b;c⏎d;\"e;f⏎g;\";h\";i⏎j;k;l | a;b;c¦!d;\"e;f¦g;\";h\";i¦j;k;l",
        "a;b;c⏎\"d;e;f⏎g;15\";h⏎i;j;k     | a;b;c¦!\"d;e;f¦g;15\";h¦i;j;k",
        "a;b;c;d⏎\"e⏎f;g\";h;i⏎j;k;l;m    | a;b;c;d¦\"e⏎f;g\";h;i¦j;k;l;m",
        "a;b;c;d⏎\"e⏎f;g;h\";i⏎j;k;l;m    | a;b;c;d¦\"e⏎f;g;h\";i¦j;k;l;m",
      })
  void recordsAreCutAtLineEndsOutsideSensibleQuotes(String given, String expected)
      throws IOException {
    List<String> found = new ArrayList<>();
    for (CsvRecord record :
        records(given.replace('⏎', '\n').replace('␍', '\r').getBytes(UTF8), 1000)) {
      found.add((record.isSound() ? "" : "!") + record.text(UTF_8).replace('\n', '⏎'));
    }

    assertThat(String.join("¦", found)).isEqualTo(expected);
  }

  @Test
  void eachRecordKnowsItsLineAndItsFirstByte() throws IOException {
    List<CsvRecord> records = records("\uFEFFa;b\r\n\"x\ny\rz\";é\r\n\r\nü;d".getBytes(UTF8), 100);

    assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 5L, 6L);
    assertThat(records).extracting(CsvRecord::start).containsExactly(3L, 8L, 20L, 22L);
    assertThat(records).extracting(CsvRecord::fields).containsExactly(2, 2, 1, 2);
    assertThat(records.get(0).content().text()).isEqualTo("a;b");
    assertThat(records.get(0).raw().text()).isEqualTo("\uFEFFa;b\r\n");
    assertThat(records.get(2).isBlank()).isTrue();
  }

  @Test
  void markMayStandBeforeQuotedHeader() throws IOException {
    List<CsvRecord> records = records("\uFEFF\"a;\nb\";c\nd;e".getBytes(UTF8), 100);

    assertThat(records).hasSize(2);
    assertThat(records.get(0).text(UTF_8)).isEqualTo("\"a;\nb\";c");
  }

  @Test
  void openQuoteEndsAfterTooManyLines() throws IOException {
    String text = "a;b\nc;\"d\n" + "e;f\n".repeat(CsvRecords.MAX_LINES + 10);

    List<CsvRecord> records = records(text.getBytes(UTF8), CsvRecords.DEFAULT_LIMIT);

    assertThat(records).hasSize(CsvRecords.MAX_LINES + 12);
    assertThat(records).filteredOn(record -> !record.isSound()).hasSize(1);
  }

  @Test
  void recordOverTheLimitKeepsItsBeginningOnly() throws IOException {
    List<CsvRecord> records = records("a;b\n0123456789\nc;d".getBytes(UTF8), 8);

    assertThat(records)
        .extracting(CsvRecord::fault)
        .containsExactly(Fault.NONE, Fault.TOO_LONG, Fault.NONE);
    assertThat(records.get(1).raw().text()).isEqualTo("01234567");
    assertThat(records.get(2).line()).isEqualTo(3);
    assertThat(records.get(2).start()).isEqualTo(15);
  }

  @Test
  void quotedFieldOverTheLimitLosesOneLineOnly() throws IOException {
    List<CsvRecord> records = records("a;b\n\"12\n34;5\n67;8\n".getBytes(UTF8), 8);

    assertThat(records)
        .extracting(CsvRecord::fault)
        .containsExactly(Fault.NONE, Fault.STRAY_QUOTE, Fault.NONE, Fault.NONE);
  }

  @Test
  void recordOfThousandsOfCellsIsRefused() throws IOException {
    List<CsvRecord> records = records((";".repeat(5000) + "\na;b").getBytes(UTF8), 10_000);

    assertThat(records)
        .extracting(CsvRecord::fault)
        .containsExactly(Fault.TOO_MANY_CELLS, Fault.NONE);
  }

  @Test
  void recordMayBeLargerThanABlock() throws IOException {
    String large = "x".repeat(700_000);
    List<CsvRecord> records = records(("a;\"" + large + "\"\nb;c").getBytes(UTF8), 1 << 20);

    assertThat(records).hasSize(2);
    assertThat(records.get(0).content().length()).isEqualTo(700_004);
    assertThat(records.get(1).start()).isEqualTo(700_005);
  }

  @Test
  void streamThatGivesSingleBytesIsReadAlike() throws IOException {
    byte[] bytes = "a;b\r\nc;\"d\r\ne\"\r\nf;\"g\r\nh;i".getBytes(UTF8);
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] b, int off, int len) {
            return super.read(b, off, Math.min(len, 1));
          }
        };

    assertThat(read(slow, 1000)).hasToString(records(bytes, 1000).toString());
  }

  @Test
  void quadraticTrapOfQuotesTakesLinearTime() throws IOException {
    String text = "a;b;c\n" + "x;\"\"\"y\n;\"\"\"\";z\n".repeat(200_000);

    assertThat(records(text.getBytes(UTF8), CsvRecords.DEFAULT_LIMIT)).hasSizeGreaterThan(200_000);
  }

  @Test
  void delimiterMustBeAscii() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvRecords(InputStream.nullInputStream(), '\u3000'));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvRecords(InputStream.nullInputStream(), '"'));
  }

  static List<CsvRecord> records(byte[] bytes, int limit) throws IOException {
    return read(new ByteArrayInputStream(bytes), limit);
  }

  static byte[] joined(List<CsvRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    records.forEach(record -> out.writeBytes(record.raw().bytes()));
    return out.toByteArray();
  }

  private static List<CsvRecord> read(InputStream in, int limit) throws IOException {
    List<CsvRecord> found = new ArrayList<>();
    try (CsvRecords records = new CsvRecords(in, ';', limit)) {
      for (CsvRecord next = records.next(); next != null; next = records.next()) {
        found.add(next);
      }
    }
    return found;
  }
}
