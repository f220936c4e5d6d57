package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMapTest {

  @TempDir private Path folder;

  @Test
  void aFileHoldsOnePairALine() throws IOException {
    Path file = folder.resolve("peta.txt");
    Files.writeString(
        file,
        "\uFEFF# Alat Pantau\r\n\r\ntext = Isi Percakapan\r\nURL=Tautan (http=asli)\r\n",
        StandardCharsets.UTF_8);

    assertThat(ColumnMap.read(file).columns())
        .isEqualTo(Map.of("text", "Isi Percakapan", "url", "Tautan (http=asli)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bidang;kolom\ntext;Isi\nposted_at;Waktu",
        "field,column\n\"text\",\"Isi\"\nposted_at,Waktu",
        "text\tIsi\nposted_at\tWaktu\n",
      })
  void aSpreadsheetMayWriteItToo(String text) throws SourceException {
    assertThat(ColumnMap.parse(text).columns())
        .isEqualTo(Map.of("text", "Isi", "posted_at", "Waktu"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text=Isi\\npesan=Isi | ingest.map-file-field | baris 2",
        "text=Isi\\nTEXT=Pesan | ingest.map-file-twice | baris 2",
        "#\\ntext           | ingest.map-file-line  | baris 2",
        "text=              | ingest.map-file-line  | baris 1",
        "# kosong           | ingest.map-file-empty | bidang",
      })
  void aLineThatMakesNoSenseIsNamed(String text, String key, String words) {
    assertThatThrownBy(() -> ColumnMap.parse(text.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            SourceException.class,
            e -> {
              assertThat(e.problem().key()).isEqualTo(key);
              assertThat(e.problem().indonesian()).contains(words);
            });
  }

  @Test
  void aFileOfAnotherKindIsNotReadAsAWhole() throws IOException {
    Path file = folder.resolve("besar.bin");
    Files.write(file, new byte[2 << 20]);

    assertThatThrownBy(() -> ColumnMap.read(file)).isInstanceOf(SourceException.class);
  }
}
