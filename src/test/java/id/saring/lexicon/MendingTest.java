package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.io.TableProblem;
import id.saring.lexicon.Mending.Mended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended without asking anybody, and what is left to people. */
class MendingTest {

  @TempDir private Path layer;

  private String mended(String file, String column, String cell) throws IOException {
    write(layer, file, "id;" + column, "a;" + cell);
    Mending.run(layer);
    String row = Files.readAllLines(layer.resolve(file)).get(1);
    return row.substring("a;".length());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          berlaku_dari;   22/09/2024;         2024-09-22
          berlaku_sampai; 2024/9/1;           2024-09-01
          istilah;        “Jaya”;             Jaya
          istilah;        «Jaya»;             Jaya
          istilah;        “ Jaya ”;           Jaya
          varian;         jaya raya||;        jaya raya
          varian;         | jaya raya |;      jaya raya
          varian;         “jaya raya”|juang;  jaya raya|juang
          varian;         jaya raya|Jaya-Raya|juang; jaya raya|juang
          butuh;          pilih|pilih|coblos; pilih|coblos
          kecuali;        „elpiji”| elpiji;   elpiji
          contoh_kena;    Pilih jaya||Jaya!;  Pilih jaya|Jaya!
          contoh_bebas;   | Isi tabung;       Isi tabung
          """)
  void whatCanMeanOneThingOnlyIsMended(String column, String cell, String mended)
      throws IOException {
    assertThat(mended("istilah/a.csv", column, cell)).isEqualTo(mended);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          berlaku_dari;   1/9/24
          berlaku_dari;   31-02-2024
          berlaku_dari;   besok
          berlaku_dari;   2024-09-22
          berlaku_dari;   ``
          istilah;        Jaya
          istilah;        “Jaya
          istilah;        Jaya”
          istilah;        ””
          istilah;        Jaya|Juang
          istilah;        =“Jaya”
          varian;         =a||b
          varian;         #REF!
          butuh;          Pilih|pilih
          contoh_kena;    “Jaya”|“Jaya”
          catatan;        “lihat”||22/09/2024
          """)
  void whatCouldMeanTwoThingsIsLeftToPeople(String column, String cell) throws IOException {
    assertThat(mended("istilah/a.csv", column, cell)).isEqualTo(cell);
    assertThat(Mending.run(layer)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          kontes.csv,  penetapan
          kontes.csv,  kampanye_mulai
          kontes.csv,  kampanye_selesai
          kontes.csv,  pemungutan_suara
          jalur.csv,   dari
          jalur.csv,   sampai
          """)
  void daysOfAllFilesAreMended(String file, String column) throws IOException {
    assertThat(mended(file, column, "27.11.2024")).isEqualTo("2024-11-27");
  }

  @Test
  void aVariantThatIsTheTermAgainIsTakenAway() throws IOException {
    write(layer, "istilah/a.csv", "istilah;varian", "“Jaya Raya”;JAYA-RAYA|jaya|jayaraya");
    Mending.run(layer);
    assertThat(layer.resolve("istilah/a.csv"))
        .hasContent("istilah;varian\nJaya Raya;jaya|jayaraya");
  }

  @Test
  void everyMendedCellIsTold() throws IOException {
    write(layer, "istilah/b.csv", "id;istilah;butuh", "a;Jaya;pilih", "b;“Hati”;ayo|");
    write(layer, "kontes.csv", "id;penetapan", "k;22/09/2024");
    assertThat(Mending.run(layer))
        .containsExactly(
            new Mended(name("kontes.csv"), 2, "penetapan", "22/09/2024", "2024-09-22"),
            new Mended(name("istilah/b.csv"), 3, "istilah", "“Hati”", "Hati"),
            new Mended(name("istilah/b.csv"), 3, "butuh", "ayo|", "ayo"));
    assertThat(Mending.run(layer)).as("nothing is left the second time").isEmpty();
  }

  private String name(String file) {
    return TableProblem.fileName(layer.resolve(file));
  }

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    for (String file : List.of("istilah/c.csv", "istilah/a.CSV", "jalur.csv", "istilah/b.csv")) {
      write(layer, file, "id;istilah;dari", "a;“x”;22/09/2024");
    }
    assertThat(Mending.run(layer))
        .extracting(Mended::file, Mended::column)
        .containsExactly(
            tuple(name("jalur.csv"), "istilah"),
            tuple(name("jalur.csv"), "dari"),
            tuple(name("istilah/a.CSV"), "istilah"),
            tuple(name("istilah/a.CSV"), "dari"),
            tuple(name("istilah/b.csv"), "istilah"),
            tuple(name("istilah/b.csv"), "dari"),
            tuple(name("istilah/c.csv"), "istilah"),
            tuple(name("istilah/c.csv"), "dari"));
  }

  @ParameterizedTest
  @CsvSource({
    "istilah-lama.csv",
    "istilah/catatan.txt",
    "istilah/.a.csv",
    "istilah/~$a.csv",
    "~$kontes.csv"
  })
  void aFileThatIsNotReadIsNotTouched(String file) throws IOException {
    write(layer, file, "id;istilah;penetapan", "a;“Jaya”;22/09/2024");
    Files.createDirectories(layer.resolve("istilah/lama.csv"));
    byte[] before = Files.readAllBytes(layer.resolve(file));
    assertThat(Mending.run(layer)).isEmpty();
    assertThat(layer.resolve(file)).hasBinaryContent(before);
  }

  @Test
  void aFolderThatIsNotThereHasNothingToMend() throws IOException {
    assertThat(Mending.run(layer.resolve("tidak-ada"))).isEmpty();
  }

  @Test
  void aFileThatHoldsTwoCharacterSetsIsRefusedAsItIs() throws IOException {
    Path file = layer.resolve("istilah/a.csv");
    Files.createDirectories(file.getParent());
    byte[] bytes =
        "id;istilah\na;“Jaya”\nb;caf?\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Mending.run(layer)).isInstanceOf(IOException.class);
    assertThat(file).hasBinaryContent(bytes);
  }
}
