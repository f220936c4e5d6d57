package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.io.TableProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are the lexicon, and which numbers their cells may hold. */
class LayerFilesTest {

  private static final String COLUMNS = "id;istilah;jenis;sasaran;bobot;status";

  @TempDir private Path layer;

  @BeforeEach
  void aSmallLexicon() throws IOException {
    write(layer, "kontes.csv", "id;nama;jenis;wilayah", "k;Kota;pemilihan;nasional");
    write(layer, "sasaran.csv", "id;kontes;nama;jenis;nomor", "s;k;Jaya - Juang;paslon;1");
    write(layer, "istilah/a.csv", COLUMNS, "jaya;Jaya;tagline;s;45;aktif");
  }

  private LexiconLoad load() {
    return LexiconReader.read(List.of(layer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"istilah/b.csv", "istilah/B.CSV", "istilah/~b.csv", "istilah/b.lama.csv"})
  void everyTableOfTheFolderIstilahIsRead(String file) throws IOException {
    write(layer, file, COLUMNS, "juang;Juang;tagline;s;45;aktif");
    assertThat(load().problems()).isEmpty();
    assertThat(load().lexicon().entries()).containsOnlyKeys("jaya", "juang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "istilah/.b.csv",
        "istilah/~$a.csv",
        "istilah/b.csv.bak",
        "istilah/b.txt",
        "~$kontes.csv",
        ".kontes.csv",
        "catatan.md",
        "istilah/lama/b.csv"
      })
  void hiddenFilesLocksAndOtherFilesArePassedOver(String file) throws IOException {
    String hash = load().lexicon().sha256();
    write(layer, file, COLUMNS, "juang;Juang;tagline;s;45;aktif");
    assertThat(load().problems()).isEmpty();
    assertThat(load().lexicon().entries()).containsOnlyKeys("jaya");
    assertThat(load().lexicon().sha256()).isEqualTo(hash);
  }

  @Test
  void aFolderWithTheNameOfATableIsNoTable() throws IOException {
    Files.createDirectories(layer.resolve("istilah/b.csv"));
    Files.createDirectories(layer.resolve("jalur.csv"));
    assertThat(load().problems()).isEmpty();
    assertThat(load().lexicon().entries()).containsOnlyKeys("jaya");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          bobot, 1
          bobot, 100
          samaran, 0
          samaran, 3
          jarak, 0
          jarak, 1000
          anggaran, 1
          anggaran, 1000000
          sasaran, nomor:1
          sasaran, nomor: 99
          """)
  void theLowestAndTheHighestNumberOfAColumnAreRead(String column, String cell) throws IOException {
    assertThat(withCell(column, cell).problems()).isEmpty();
    assertThat(load().lexicon().entries()).containsKey("juang");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          bobot, 0
          bobot, 101
          samaran, 4
          jarak, 1001
          jarak, -1
          anggaran, 0
          anggaran, 1000001
          anggaran, 99999999999999999999
          sasaran, nomor:0
          sasaran, nomor:100
          sasaran, nomor:99999999999999999999
          sasaran, nomor:
          """)
  void aNumberBeyondThemIsRefusedWithItsRow(String column, String cell) throws IOException {
    assertThat(withCell(column, cell).problems())
        .extracting(TableProblem::line, TableProblem::column, TableProblem::value)
        .containsExactly(tuple(2L, column, cell));
    assertThat(load().lexicon().entries()).doesNotContainKey("juang");
  }

  private LexiconLoad withCell(String column, String cell) throws IOException {
    String row = "juang;Juang;tagline;s;45;aktif;2;8;10";
    List<String> columns = List.of((COLUMNS + ";samaran;jarak;anggaran").split(";"));
    String[] cells = row.split(";");
    cells[columns.indexOf(column)] = cell;
    write(layer, "istilah/b.csv", String.join(";", columns), String.join(";", cells));
    return load();
  }

  @Test
  void aGroupHasTheActThatOneOfItsRowsNames() throws IOException {
    write(layer, "pelanggaran.csv", "kode;perbuatan;aktivitas", "SKB-05;Foto;post");
    write(
        layer,
        "konteks.csv",
        "grup;arah;kata;kode",
        "foto;dukung;swafoto;",
        "foto;dukung;selfie;SKB-05",
        "ayo;dukung;pilih;SKB-05",
        "ayo;dukung;coblos;");
    assertThat(load().problems()).isEmpty();
    assertThat(load().lexicon().groups().values())
        .extracting(ContextGroup::name, ContextGroup::code)
        .containsExactly(tuple("foto", "SKB-05"), tuple("ayo", "SKB-05"));
  }
}
