package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import id.saring.io.CsvOutput.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class CsvRecordsPropertyTest {

  private static final String[] WORDS = {
    "a", "b", " ", "1", ";", ",", "\t", "\"", "'", "\n", "\r", "\\", "|", "é", "\u00A0", "\uFEFF",
    "😀"
  };

  @Property
  void whatIsWrittenIsReadBackEqual(
      @ForAll("tables") List<List<String>> table, @ForAll Dialect dialect) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, dialect)) {
      for (List<String> row : table) {
        out.row(row);
      }
      assertThat(out.rows()).isEqualTo(table.size());
    }

    List<List<String>> read = new ArrayList<>();
    char delimiter = dialect == Dialect.EXCEL_ID ? ';' : ',';
    TextDecoding utf8 = TextDecoding.of(new byte[0], true);
    ICSVParser parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    try (CsvRecords records =
        new CsvRecords(new ByteArrayInputStream(bytes.toByteArray()), delimiter)) {
      for (CsvRecord next = records.next(); next != null; next = records.next()) {
        assertThat(next.isSound()).isTrue();
        read.add(List.of(parser.parseLine(next.text(utf8))));
        assertThat(next.fields()).isEqualTo(read.get(read.size() - 1).size());
      }
    }
    assertThat(read).isEqualTo(table);
  }

  @Property
  void recordsJoinedGiveTheFile(@ForAll("dirt") byte[] bytes) throws IOException {
    assertThat(CsvRecordsTest.joined(CsvRecordsTest.records(bytes, 1 << 20))).isEqualTo(bytes);
  }

  @Property
  void randomBytesNeverCrashAndKeepTheOrder(
      @ForAll("dirt") byte[] bytes, @ForAll @IntRange(min = 1, max = 40) int limit)
      throws IOException {
    long line = 0;
    long start = -1;
    for (CsvRecord record : CsvRecordsTest.records(bytes, limit)) {
      assertThat(record.line()).isGreaterThan(line);
      assertThat(record.start()).isGreaterThan(start);
      line = record.line();
      start = record.start();
    }
    assertThat(CsvTable.read("x.csv", bytes).file()).isEqualTo("x.csv");
  }

  @Property
  void strayQuoteLosesOnlyItsRecord(
      @ForAll("sheets") List<List<String>> sheet,
      @ForAll @IntRange(min = 0, max = 1000) int which,
      @ForAll @IntRange(min = 0, max = 2) int column)
      throws IOException {
    int k = which % sheet.size();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      lines.add(i == k ? stray(sheet.get(i), column) : line(sheet.get(i)));
    }
    lines.add(0, "p;q;r");
    String file = String.join("\r\n", lines) + "\r\n";

    List<String> sound = new ArrayList<>();
    for (CsvRecord r : CsvRecordsTest.records(file.getBytes(StandardCharsets.UTF_8), 1 << 20)) {
      if (r.isSound()) {
        sound.add(r.content().text());
      }
    }

    lines.remove(k + 1);
    assertThat(sound).containsSubsequence(lines);
  }

  /** Rows of three cells whose quoted cells do not begin with a delimiter or line end. */
  @Provide
  Arbitrary<List<List<String>>> sheets() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("ab1;\"\n ")
            .ofMaxLength(8)
            .map(text -> text.isEmpty() ? text : "x" + text);
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.of(WORDS).list().ofMaxSize(9).map(words -> String.join("", words)),
            Arbitraries.of("sep=", "sep=;", "SEP=,"));
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(8));
  }

  @Provide
  Arbitrary<byte[]> dirt() {
    Arbitrary<Byte> telling =
        Arbitraries.of("\"\";;,\t\n\r a=".chars().mapToObj(c -> (byte) c).toList());
    Arbitrary<Byte> any = Arbitraries.bytes();
    return Arbitraries.frequencyOf(Tuple.of(6, telling), Tuple.of(1, any))
        .array(byte[].class)
        .ofMaxSize(120);
  }

  private static String line(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n');
      written.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return String.join(";", written);
  }

  private static String stray(List<String> cells, int column) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String plain = cells.get(i).replaceAll("[;\"\n]", "");
      written.add(i == column ? '"' + plain : plain);
    }
    return String.join(";", written);
  }
}
