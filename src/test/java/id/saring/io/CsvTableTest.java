package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nama;kota\nBudi;Kupang\nSiti;Ende\n",
        "nama,kota\r\nBudi,Kupang\r\nSiti,Ende",
        "nama\tkota\nBudi\tKupang\nSiti\tEnde",
        "\uFEFF\"Nama\"; KOTA \r\"Budi\";Kupang\rSiti;Ende\r",
        "sep=,\r\nnama,kota\nBudi,Kupang\nSiti,Ende",
        "kota;nama\nKupang;\" Budi \"\n\n;;\nEnde;\u00A0Siti",
        "nama,kota\nBudi,Kupang;x;y\nSiti,Ende;x",
      })
  void anyDressGivesTheSameCells(String text) {
    CsvTable table = table(text);

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).cell("nama")).isEqualTo("Budi");
    assertThat(table.rows().get(0).cell("kota")).startsWith("Kupang");
    assertThat(table.rows().get(1).cell("NAMA")).isEqualTo("Siti");
    assertThat(table.rows().get(1).cell("umur")).isEmpty();
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void delimiterIsTheOneThatFitsAllRowsNotTheFirstAlone() {
    CsvTable table = table("id;istilah, varian\n1;gas, gass, gasken\n2;gacor\n3;maju, terus\n");

    assertThat(table.columns()).containsExactly("id", "istilah, varian");
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void singleColumnIsATableToo() {
    assertThat(table("istilah\nsudah saatnya, kawan\n").rows().get(0).cell("istilah"))
        .isEqualTo("sudah saatnya, kawan");
  }

  @Test
  void rowsKnowTheirLine() {
    CsvTable table = table("a;b\n\"x\ny\";1\n\n;\nz;2\n");

    assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2L, 6L);
  }

  @Test
  void backslashIsAnOrdinaryCharacter() {
    assertThat(table("a;b\n\"c:\\\";d\\n\n").rows().get(0).cell("a")).isEqualTo("c:\\");
  }

  @Test
  void olderSpreadsheetsAreReadWithAWarning() {
    CsvTable table = table("nama;kota\nJosé;Ende\n", Charset.forName("windows-1252"));

    assertThat(table.encoding()).isEqualTo("windows-1252");
    assertThat(table.rows().get(0).cell("nama")).isEqualTo("José");
    assertThat(table.problems()).extracting(TableProblem::isError).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void unicodeTextOfSpreadsheetsIsRead(String charset) {
    for (String mark : List.of("", "\uFEFF")) {
      CsvTable table = table(mark + "nama\tkota\nBudi 😀\tEnde\n", Charset.forName(charset));

      assertThat(table.encoding()).isEqualTo(charset);
      assertThat(table.columns()).containsExactly("nama", "kota");
      assertThat(table.rows().get(0).cell("nama")).isEqualTo("Budi 😀");
    }
  }

  @Test
  void rowsThatCannotBeReadSafelyAreListedAndLeftOut() {
    CsvTable table =
        CsvTable.read(
            "kamus/a.csv",
            "id;kata;kota\n1;a;b;c\n2;a\n3;\"a;b\n4;a;b\n;;;\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(row -> row.cell("id")).containsExactly("4");
    assertThat(table.problems())
        .extracting(problem -> problem.in(Message.INDONESIAN))
        .containsExactly(
            "kamus/a.csv:2: galat: baris ini berisi 4 sel, kepala tabel 3; beri tanda kutip pada"
                + " sel yang memuat \";\", atau hapus sel yang berlebih («1;a;b;c»)",
            "kamus/a.csv:3: galat: baris ini berisi 2 sel, kepala tabel 3; lengkapi dengan \";\""
                + " sampai jumlahnya sama («2;a»)",
            "kamus/a.csv:4: galat: tanda kutip (\") dibuka tetapi tidak ditutup dengan benar;"
                + " tutup, atau tulis ganda (\"\") bila memang bagian dari isi («3;\"a;b»)");
  }

  @Test
  void emptyFileIsAnErrorOfTheFile() {
    assertThat(table("").problems())
        .extracting(problem -> problem.in(Locale.ENGLISH))
        .containsExactly(
            "x.csv: error: the file is empty; its first line must hold the names of the columns");
    assertThat(table("\n\n").columns()).isEmpty();
  }

  @Test
  void repeatedColumnIsWarnedOfAndTheFirstCounts() {
    CsvTable table = table("a;b;A\n1;2;3\n");

    assertThat(table.rows().get(0).cell("a")).isEqualTo("1");
    assertThat(table.problems()).extracting(TableProblem::location).containsExactly("x.csv:1:a");
  }

  @Test
  void fileIsReadAndHashed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a;b\n1;2\n");

    CsvTable table = CsvTable.read(file);

    assertThat(table.sha256()).isEqualTo(Sha256.of(file));
    assertThat(table.file()).endsWith("/t.csv");
    assertThatThrownBy(() -> CsvTable.read(folder.resolve("none.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static CsvTable table(String text) {
    return table(text, StandardCharsets.UTF_8);
  }

  private static CsvTable table(String text, Charset charset) {
    return CsvTable.read("x.csv", text.getBytes(charset));
  }
}
