package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.SkippedRecord;
import id.saring.io.CsvOutput.Dialect;
import id.saring.io.Message;
import id.saring.item.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectSheetTest {

  private static final Message REASON = Message.of("ingest.json-line-broken");

  private static SkippedRecord record(
      String file, String member, long record, long line, long column, String raw) {
    return new SkippedRecord(
        file, member, record, line, column, "json-rusak", REASON, RawRecord.ofText(raw));
  }

  private static String write(SkippedRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(RejectSheet.write(out, Dialect.RFC4180, List.of(records))).isEqualTo(records.length);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void rowsAreSortedByTheirPlace() throws IOException {
    assertThat(
            write(
                    record("b.ndjson", "", 2, 2, 5, "{b"),
                    record("a.zip", "z.json", 1, 1, 0, "{z"),
                    record("a.zip", "y.json", 10, 0, 0, "{y10"),
                    record("a.zip", "y.json", 9, 0, 0, "{y9"))
                .lines()
                .map(row -> row.replace(REASON.indonesian(), "…").replace("\"…\"", "…")))
        .containsExactly(
            "berkas,anggota,rekaman,baris,kolom,kode,sebab,mentah",
            "a.zip,y.json,9,,,json-rusak,…,{y9",
            "a.zip,y.json,10,,,json-rusak,…,{y10",
            "a.zip,z.json,1,1,,json-rusak,…,{z",
            "b.ndjson,,2,2,5,json-rusak,…,{b");
  }

  @Test
  void rawTextCannotRunAsAFormula() throws IOException {
    assertThat(write(record("=a", "-m", 1, 1, 1, "=HYPERLINK(1)")))
        .contains("'=a,'-m,1,1,1,json-rusak,", ",'=HYPERLINK(1)");
  }

  @Test
  void aLongRecordIsCutBetweenCharacters() throws IOException {
    String row = write(record("a", "", 1, 1, 1, "x" + "😀".repeat(2_000))).lines().toList().get(1);
    String shown = row.substring(row.lastIndexOf(',') + 1);

    assertThat(shown).isEqualTo("x" + "😀".repeat(999));
  }

  @Test
  void damagedBytesAreShownAsSuch() throws IOException {
    SkippedRecord broken =
        new SkippedRecord(
            "a",
            "",
            1,
            1,
            1,
            "x",
            REASON,
            new RawRecord(new byte[] {'a', (byte) 0xFF, 0, 'b'}, 0, 4));

    assertThat(write(broken)).contains(",a\uFFFD\uFFFDb\r\n");
  }
}
