package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.CsvOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an entry is the entry. */
class EntryCellsTest {

  private static final Path BASE = Path.of("lexicon");

  @TempDir private Path folder;

  @Test
  void everyEntryAndAccountOfTheLexiconIsTheSameWhenItsRowIsReadAgain() throws IOException {
    Lexicon lexicon = LexiconReader.read(List.of(BASE)).lexicon();
    try (Stream<Path> tables = Files.list(BASE)) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, folder.resolve(table.getFileName()));
      }
    }
    Files.createDirectories(folder.resolve("istilah"));
    write("istilah/semua.csv", lexicon.entries().values().stream().map(EntryCells::of).toList());
    write("akun-kampanye.csv", lexicon.accounts().stream().map(EntryCells::of).toList());
    Lexicon again = LexiconReader.read(List.of(folder)).lexicon();

    assertThat(again.entries().values()).hasSameSizeAs(lexicon.entries().values());
    assertThat(again.entries().values())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
        .containsExactlyElementsOf(lexicon.entries().values());
    assertThat(again.accounts()).isEqualTo(lexicon.accounts());
  }

  private void write(String name, List<Map<String, String>> rows) throws IOException {
    Path file = folder.resolve(name);
    try (CsvOutput csv = CsvOutput.to(Files.newOutputStream(file), CsvOutput.Dialect.EXCEL_ID)) {
      csv.row(new ArrayList<>(rows.get(0).keySet()));
      for (Map<String, String> row : rows) {
        csv.row(new ArrayList<>(row.values()));
      }
    }
  }
}
