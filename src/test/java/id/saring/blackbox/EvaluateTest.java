package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring lexicon evaluate}: labelled texts in, figures and reasons out. */
class EvaluateTest {

  private static final String LABELLED =
      """
      id\tlabel\ttrap\tdate\ttext
      k1\tcampaign\t\t2030-09-15\tMari gas bersama\\nWira Lontar
      k2\tcampaign\t\t2030-09-15\t"Gas terus, kawan
      k3\tattack\t\t\tMari sunyi saja
      k4\tcampaign\t\t2030-09-15\tGas elpiji dan Wira
      n1\tneutral-mention\tberita\t2030-09-15\tLaporan soal gas kemarin
      n2\tinnocent\tdapur\t2030-09-15\tHarga elpiji gas naik
      n3\tinnocent\t\t2030-09-15\tSelamat pagi
      n4\tinnocent\t\t2035-01-01\tGas sudah lama berlalu
      """;

  @TempDir Path folder;

  @BeforeEach
  void lexicon() throws IOException {
    write("lexicon/wilayah.csv", "id;nama;induk\nnasional;Negeri;\nlaut;Laut;nasional\n");
    write(
        "lexicon/kontes.csv",
        "id;nama;jenis;wilayah;kampanye_mulai;kampanye_selesai;berlaku_dari;berlaku_sampai\n"
            + "pilgub-laut;Pilgub Laut;pemilihan;laut;2030-08-25;2030-10-23;2030-02-01;2031-02-28\n");
    write(
        "lexicon/sasaran.csv",
        "id;kontes;nama;jenis;nomor\nlaut-1;pilgub-laut;Wira Lontar - Yana Cemara;paslon;1\n");
    gas("45");
  }

  private void gas(String weight) throws IOException {
    write(
        "lexicon/istilah/uji.csv",
        "id;istilah;jenis;sasaran;kecuali;bobot;status\ngas;Gas;tagline;laut-1;elpiji;"
            + weight
            + ";aktif\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome evaluate(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "evaluate"));
    args.addAll(List.of(more));
    return CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
  }

  @Test
  void figuresReasonsAndTrapsAreShown() throws IOException {
    write("label.tsv", LABELLED);

    Outcome outcome = evaluate("en", "label.tsv");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("8 texts: 4 ought to be found, 4 ought not")
        .containsPattern("medium and up +P 0\\.667 .* R 0\\.500 .*2 found, 1 false, 2 missed")
        .containsPattern("innocent +tinggi +0 +sedang +0 +rendah +0 +- +3")
        .containsPattern("1 false: berita")
        .contains("gas: 3 hits, 2 true, 1 false; strongest sign of 1 false ones")
        .containsPattern(
            "label.tsv:6 n1 \\[neutral-mention\\] gas: 50 = 45 tagline Gas \\(persis\\)")
        .contains("k3 [attack] tidak ada istilah yang ditemukan")
        .contains("k4 [campaign] gas «Gas»: dibatalkan oleh «elpiji» di dekatnya")
        .contains("Laporan soal gas kemarin");
  }

  @Test
  void bothLanguagesTellTheSameFigures() throws IOException {
    write("label.tsv", LABELLED);

    assertThat(evaluate("id", "label.tsv").out())
        .contains("8 teks: 4 seharusnya ditemukan", "2 kena, 1 keliru, 2 luput")
        .doesNotContain("found", "missed");
  }

  @Test
  void listsHoldAsManyRowsAsAskedFor() throws IOException {
    write("label.tsv", LABELLED);

    assertThat(evaluate("en", "label.tsv", "--show", "1").out())
        .contains("… and 1 more", "k3 [attack]")
        .doesNotContain("k4 [campaign]");
  }

  @Test
  void aTableOfASpreadsheetGivesTheSameAsTsv() throws IOException {
    write("label.tsv", LABELLED);
    StringBuilder csv = new StringBuilder("\uFEFF");
    for (String line : LABELLED.split("\n")) {
      String row = line.replace("\"", "\"\"").replace("\\n", "\n").replace("\t", "\";\"");
      csv.append('"').append(row).append("\"\r\n");
    }
    write("label.csv", csv.toString());

    assertThat(figures(evaluate("en", "label.csv")))
        .isEqualTo(figures(evaluate("en", "label.tsv")));
  }

  private static List<String> figures(Outcome outcome) {
    List<String> lines = outcome.out().lines().filter(l -> !l.contains("label.")).toList();
    assertThat(lines).hasSizeGreaterThan(10);
    return lines;
  }

  @Test
  void theTwoHalvesTogetherAreTheWhole() throws IOException {
    write("label.tsv", LABELLED);
    List<String> ids = new ArrayList<>();
    for (String half : List.of("a", "b")) {
      assertThat(evaluate("en", "label.tsv", "--half", half, "--json", half + ".json").code())
          .isZero();
      ids.addAll(ids(half + ".json"));
    }
    assertThat(ids).containsExactlyInAnyOrder("k1", "k2", "k3", "k4", "n1", "n2", "n3", "n4");
    assertThat(ids("a.json")).isNotEmpty();
    assertThat(ids("b.json")).isNotEmpty();
  }

  private List<String> ids(String json) throws IOException {
    List<String> ids = new ArrayList<>();
    var id = java.util.regex.Pattern.compile("\"id\" : \"([kn]\\d)\"");
    var found = id.matcher(Files.readString(folder.resolve(json)));
    while (found.find()) {
      ids.add(found.group(1));
    }
    return ids;
  }

  @Test
  void aChangeOfTheLexiconShowsWhatWasGainedAndLost() throws IOException {
    write("label.tsv", LABELLED);
    evaluate("en", "label.tsv", "--json", "earlier.json");
    gas("30");

    Outcome outcome = evaluate("en", "label.tsv", "--compare", "earlier.json");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("8 texts in both, 0 only now, 0 only earlier")
        .contains("GAINED, right now (1)", "n1 [neutral-mention] 50 -> 35")
        .contains("LOST, wrong now (1)", "k2 [campaign] 50 -> 35")
        .contains("OTHER SCORE, as right or wrong as before (1)");
  }

  @Test
  void theResultIsTheSameWheneverItIsMadeAndHoldsNoText() throws IOException {
    write("label.tsv", LABELLED);
    evaluate("en", "label.tsv", "--json", "one.json");
    evaluate("id", "label.tsv", "--json", "two.json");

    assertThat(folder.resolve("one.json")).hasSameBinaryContentAs(folder.resolve("two.json"));
    assertThat(folder.resolve("one.json"))
        .content()
        .contains("\"precision\" : [ 0.6667, ")
        .doesNotContain("kemarin", "Selamat pagi");
  }

  /** Tables that cannot be used, in part or as a whole, each with its place and exit code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ''                                  | 4 | l.tsv: error: the file is empty
          label\\ttext\\n                     | 4 | l.tsv: error: there are no labelled texts
          label\\tkata\\ncampaign\\tgas\\n    | 4 | l.tsv:1:text: error: this column is missing; there are: label, kata
          id\\ttext\\n1\\tgas\\n              | 4 | l.tsv:1:label: error: this column is missing
          label\\ttext\\nmungkin\\tgas\\n     | 4 | l.tsv:2:label: error: this label is not known; write one of: campaign
          label\\ttext\\ncampaign\\tgas\\nx\\ty\\n | 3 | l.tsv:3:label: error: this label is not known
          label\\ttext\\ncampaign\\tgas\\ncampaign\\t \\n | 3 | l.tsv:3:text: error: the text is empty
          label\\ttext\\ncampaign\\tgas\\ncampaign\\n | 3 | l.tsv:3: error: this row has 1 cells, the header 2
          id\\tlabel\\ttext\\n1\\tcampaign\\tgas\\n1\\tcampaign\\tpergi\\n | 3 | l.tsv:3:id: error: the id 1 stands already in l.tsv:2
          id\\tlabel\\ttext\\n1\\tcampaign\\tgas\\n2\\tcampaign\\tgas\\n | 0 | l.tsv:3:text: warning: the same text stands already in l.tsv:2
          id\\tlabel\\ttext\\n1\\tcampaign\\tgas\\n2\\tinnocent\\tgas\\n | 0 | l.tsv:3:text: warning: the same text stands with a contrary label in l.tsv:2
          date\\tlabel\\ttext\\n2030-09-15\\tcampaign\\tgas\\n15/9\\tcampaign\\tgas!\\n | 3 | l.tsv:3:date: error: this is no date
          """)
  void badTablesAreNamedByPlace(String table, int code, String message) throws IOException {
    write("l.tsv", table.equals("''") ? "" : table.replace("\\t", "\t").replace("\\n", "\n"));

    Outcome english = evaluate("en", "l.tsv");

    assertThat(english.err())
        .contains(message.replace("l.tsv", folder.resolve("l.tsv").toString()));
    assertThat(english.code()).isEqualTo(code);
    Outcome indonesian = evaluate("id", "l.tsv");
    assertThat(indonesian.code()).isEqualTo(code);
    assertThat(indonesian.err()).isNotEqualTo(english.err()).doesNotContain("error", "warning");
  }

  @Test
  void aFileInAnotherCharacterSetIsNotRead() throws IOException {
    Files.write(
        folder.resolve("l.tsv"),
        "label\ttext\ncampaign\tgas é\n".getBytes(StandardCharsets.ISO_8859_1));

    Outcome outcome = evaluate("en", "l.tsv");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("the file is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "none.tsv, '', '', 2, no file or folder",
    "label.tsv, --half, c, 2, value of --half",
    "label.tsv, --contest, pilgub-x, 2, Contest «pilgub-x»",
    "label.tsv, --by, warna, 4, ':1:warna: error: this column is missing'",
    "label.tsv, --show, -1, 2, value of --show",
    "label.tsv, --compare, none.json, 2, no file or folder",
    "label.tsv, --compare, label.tsv, 4, not a result of saring lexicon evaluate",
    "label.tsv, --json, none/x.json, 7, Cannot write below none/x.json"
  })
  void wrongCommandLinesAreNamed(String file, String option, String value, int code, String message)
      throws IOException {
    write("label.tsv", LABELLED);

    Outcome outcome = option.isEmpty() ? evaluate("en", file) : evaluate("en", file, option, value);

    assertThat(outcome.err()).contains(message);
    assertThat(outcome.code()).isEqualTo(code);
  }
}
