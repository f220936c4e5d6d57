package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetReaderTest {

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

  @TempDir Path folder;

  private ReturnedSheet read(String text) throws IOException {
    return SheetReader.read(
        Sheets.file(folder, "lembar.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> keys(ReturnedSheet sheet) {
    return sheet.problems().stream().map(TableProblem::message).map(Message::key).toList();
  }

  static Stream<Arguments> unusable() {
    byte[] workbook = Workbooks.of(List.of(List.of("id_temuan", "keputusan")));
    return Stream.of(
        Arguments.of("nothing", new byte[0], "review.sheet-empty"),
        Arguments.of("blank lines", text("\r\n\r\n"), "review.sheet-empty"),
        Arguments.of("only a mark", text("\uFEFF"), "review.sheet-empty"),
        Arguments.of(
            "a password", join(COMPOUND, utf16("EncryptedPackage")), "review.sheet-password"),
        Arguments.of("old Excel", join(COMPOUND, utf16("Workbook")), "review.sheet-xls"),
        Arguments.of("binary Excel", zip("xl/workbook.bin"), "review.sheet-xlsb"),
        Arguments.of("OpenDocument", zip("content.xml"), "review.sheet-ods"),
        Arguments.of("another zip", zip("lembar.csv"), "review.sheet-zip"),
        Arguments.of("half a workbook", Arrays.copyOf(workbook, 700), "review.sheet-damaged"),
        Arguments.of("another table", text("nama;nip\nA;1\n"), "review.sheet-foreign"),
        Arguments.of("an HTML page", text("<html><body>x</body></html>"), "review.sheet-foreign"),
        Arguments.of(
            "no decisions", text("id_temuan;teks\nA;b\n"), "review.sheet-without-decisions"),
        Arguments.of("an empty workbook", Workbooks.of(List.of()), "review.sheet-empty"),
        Arguments.of(
            "a workbook of others",
            Workbooks.of(List.of(List.of("a", "b"))),
            "review.sheet-foreign"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] zip(String member) {
    byte[] empty = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    return Workbooks.with(empty, member);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusable")
  void tellsWhyAFileIsNoSheet(String name, byte[] bytes, String key) {
    Path file = Sheets.file(folder, "lembar", bytes);

    assertThatThrownBy(() -> SheetReader.read(file))
        .asInstanceOf(type(UnreadableSheetException.class))
        .satisfies(
            no -> {
              assertThat(no.problem().key()).isEqualTo(key);
              assertThat(no.problem().indonesian()).doesNotContain("{");
              assertThat(no.problem().in(Locale.ENGLISH)).isNotEqualTo(no.problem().indonesian());
            });
  }

  @Test
  void readsTheValuesOfAWorkbookWithMacrosAndSaysSo() throws IOException {
    byte[] workbook =
        Workbooks.of(
            List.of(
                List.of("Keputusan", "ID Temuan", "Tanggal Telaah"),
                List.of("tunda", "SRG-1", "2024-10-16")));
    Path file = Sheets.file(folder, "a.xlsm", Workbooks.with(workbook, "xl/vbaProject.bin"));

    ReturnedSheet sheet = SheetReader.read(file);

    assertThat(keys(sheet)).containsExactly("review.sheet-macros");
    assertThat(sheet.rows())
        .containsExactly(
            new ReturnedRow(
                TableProblem.fileName(file),
                2,
                Map.of(
                    SheetColumn.KEPUTUSAN, "tunda",
                    SheetColumn.ID_TEMUAN, "SRG-1",
                    SheetColumn.TANGGAL_TELAAH, "2024-10-16")));
  }

  @Test
  void refusesRowsWhoseCellsCannotBeTrustedAndKeepsTheOthers() throws IOException {
    ReturnedSheet sheet =
        read(
            """
            id_temuan;keputusan;catatan;keputusan
            A;tunda;;
            B;tunda;;duplikat
            C;tunda;a;tunda;lebih
            D;;;tunda
            E;tunda;"tak tertutup;
            F;tunda;;
            """);

    assertThat(sheet.problems()).extracting(TableProblem::line).containsExactly(3L, 4L, 6L);
    assertThat(keys(sheet))
        .containsExactly("review.row-column-twice", "review.row-too-wide", "review.row-broken");
    assertThat(sheet.rows())
        .extracting(row -> row.cell(SheetColumn.ID_TEMUAN) + row.cell(SheetColumn.KEPUTUSAN))
        .containsExactly("Atunda", "Dtunda", "Ftunda");
  }

  @Test
  void readsSheetsPastedBelowEachOther() throws IOException {
    ReturnedSheet sheet =
        read("sep=,\nid_temuan,keputusan\nA,tunda\nID TEMUAN,KEPUTUSAN\nB,tunda\n");

    assertThat(sheet.rows())
        .extracting(row -> row.cell(SheetColumn.ID_TEMUAN))
        .containsExactly("A", "B");
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void namesColumnsThatAreNotImported() throws IOException {
    ReturnedSheet sheet = read("id_temuan;Tim;keputusan;Rapat\nA;1;tunda;2\n");

    assertThat(sheet.problems())
        .singleElement()
        .satisfies(note -> assertThat(note.message().indonesian()).contains("Tim, Rapat"));
  }
}
