package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A folder of exports as a person sees it in a terminal of 80 or 120 cells, and in a file (0). The
 * golden files stand in {@code blackbox/inspect}; {@code -Dsaring.golden=write} writes them anew.
 */
class InspectTableTest {

  private static final Path GOLDEN = Path.of("src/test/resources/id/saring/blackbox/inspect");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));

  @TempDir private Path folder;

  /** Sample data whose names every system can write, and what goes wrong beside it. */
  @BeforeEach
  void aFolderOfExports() throws IOException {
    Path exports = folder.resolve("ekspor");
    for (String part : new String[] {"x", "telegram", "whatsapp/WhatsApp Chat - Keluarga Besar"}) {
      Folders.copy(SampleNight.EXPORTS.resolve(part), exports.resolve(part));
    }
    for (String file : new String[] {"items.ndjson", "komentar-instagram.csv"}) {
      Files.copy(SampleNight.EXPORTS.resolve(file), exports.resolve(file));
    }
    Files.writeString(exports.resolve("surat.txt"), "Dengan hormat,\n");
    Files.writeString(exports.resolve("undangan.txt"), "Rapat pukul sepuluh\n");
    Files.writeString(
        exports.resolve("tanpa-nama.csv"),
        "platform,kind,posted_at,text\n" + "x,comment,2024-10-15,salam\n".repeat(20));
    Files.writeString(
        exports.resolve("rusak.ndjson"),
        "{\"platform\":\"x\",\"author_handle\":\"sari.uji\",\"text\":\"salam\"}\n{\"platform\n");
  }

  private Outcome inspect(String language, int cells, String... more) {
    String[] args = java.util.Arrays.copyOf(more, more.length + 2);
    args[more.length] = "inspect";
    args[more.length + 1] = "ekspor";
    java.util.Collections.rotate(java.util.Arrays.asList(args), 2);
    return CommandLineDriver.in(folder).speaking(language).wide(cells).run(args);
  }

  @ParameterizedTest
  @CsvSource({"id, 80", "id, 120", "id, 0", "en, 80", "en, 120", "en, 0"})
  void aFolderIsATable(String language, int cells) throws IOException {
    Outcome outcome = inspect(language, cells);
    String told = outcome.out().replace(System.lineSeparator(), "\n");
    Path golden = GOLDEN.resolve(language + "-" + cells + ".txt");
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, told);
    }

    assertThat(told).isEqualTo(Files.readString(golden));
    assertThat(outcome.code()).as("two files were not read").isEqualTo(3);
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120, 200})
  void noLineIsWiderThanTheTerminal(int cells) {
    assertThat(inspect("id", cells).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.codePointCount(0, line.length()) <= cells);
  }

  /** The names of all columns, by which a table was recognised, would fill the screen. */
  @Test
  void theSignOfEachSourceStandsInTheDetails() {
    String sign = "author_handle, author_name";

    assertThat(inspect("id", 80).out()).doesNotContain(sign);
    assertThat(inspect("id", 80, "--detail").out()).contains(sign, "ekspor", "terisi");
    assertThat(inspect("id", 80, "--json").out()).contains(sign);
  }

  @Test
  void aSingleSourceIsToldInFull() {
    Outcome outcome =
        CommandLineDriver.in(folder).speaking("en").run("inspect", "ekspor/tanpa-nama.csv");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("format    csv (recognised by", "filled    text 100%, author 0%, time 100%")
        .contains("! field author is filled in only 0% of 20 items of kind comment");
  }
}
