package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code saring lexicon check}: everything wrong at once, by name, in three shapes. */
class CheckTest {

  private static final Path GIVEN = Path.of("src/test/resources/id/saring/blackbox/check");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));
  private static final String ENTRIES = "lexicon/istilah/uji.csv";

  @TempDir Path folder;

  @BeforeEach
  void lexicon() throws IOException {
    Folders.copy(GIVEN.resolve("lexicon"), folder.resolve("lexicon"));
  }

  private Outcome check(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "check"));
    args.addAll(List.of(more));
    Outcome outcome =
        CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
    return new Outcome(outcome.code(), shortened(outcome.out()), shortened(outcome.err()));
  }

  /** A process in the folder would name the files like this. */
  private String shortened(String told) {
    return told.replace(folder + "/", "");
  }

  private String entries() throws IOException {
    return Files.readString(folder.resolve(ENTRIES));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "id, text.id.txt, ",
    "en, text.en.txt, ",
    "id, list.id.txt, --list",
    "en, list.en.txt, --list",
    "id, findings.csv, --csv",
    "en, findings.json, --json"
  })
  void whatIsFoundIsToldAsBefore(String language, String name, String option) throws IOException {
    Outcome outcome = option == null ? check(language) : check(language, option);
    Path golden = GIVEN.resolve(name);
    if (WRITE) {
      Files.writeString(golden, outcome.out());
    }

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo(Files.readString(golden));
  }

  /** Every named check can find something: here or in the goldens of single mistakes. */
  @Test
  void everyCheckThatIsListedHasFoundSomethingInATest() throws IOException {
    Set<String> found = new HashSet<>(Set.of("reading"));
    names("\\[([a-z-]+)]$", Files.readString(GIVEN.resolve("text.en.txt"))).forEach(found::add);
    try (var folders = Files.list(Path.of("src/test/resources/id/saring/lexicon/broken"))) {
      folders
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("warn-"))
          .forEach(name -> found.add(name.substring("warn-".length())));
    }

    assertThat(found).containsAll(names("^([a-z-]+) ", check("en", "--list").out()));
  }

  private static List<String> names(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void csvJsonAndTextSayTheSame() throws IOException {
    String json = check("id", "--json").out();
    Files.writeString(folder.resolve("temuan.csv"), check("id", "--csv").out());
    List<Map<String, String>> csv = Sheet.read(folder.resolve("temuan.csv"), ';').rows();
    String text = check("id").out();

    assertThat(values(json, "check"))
        .isEqualTo(csv.stream().map(row -> row.get("periksa")).toList());
    assertThat(values(json, "message"))
        .isEqualTo(csv.stream().map(row -> row.get("pesan")).toList())
        .allSatisfy(message -> assertThat(text).contains(message));
    assertThat(values(json, "warnings")).containsExactly(String.valueOf(csv.size()));
  }

  private static List<String> values(String json, String field) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals(field)) {
          parser.nextToken();
          values.add(parser.getText());
        }
      }
    }
    return values;
  }

  @Test
  void onlyTheChecksAskedForAreRun() {
    assertThat(check("en", "--only", "same-person").out())
        .isEqualTo(
            "lexicon/istilah/uji.csv:3:penyetuju: warning: proposer and approver of uji-joss are"
                + " the same person; ask a second one to approve («sari uji») [same-person]\n"
                + "6 entries, 1 contests: 0 errors, 1 warnings\n");
    Outcome unknown = check("en", "--only", "same-persons");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no check named «same-persons»", "--list");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-25, ''",
    "2024-11-26, contest-expiring",
    "2024-12-10, contest-expiring",
    "2024-12-11, contest-expired"
  })
  void datesAreJudgedAsOfADay(String day, String expected) {
    String out = check("en", "--as-of", day, "--only", "contest-expired,contest-expiring").out();

    assertThat(String.join(",", names("\\[([a-z-]+)]$", out))).isEqualTo(expected);
  }

  @Test
  void aFixTakesAwayWhatAddsNothingAndLeavesEveryOtherByte() throws IOException {
    replace(ENTRIES, "Pilih JOSS", "“Pilih” JOSS");
    replace("lexicon/kontes.csv", "2024-09-22", "22/9/2024");
    String before = entries();
    Outcome outcome = check("en", "--fix");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains(
            "uji.csv:2:varian: mended from «paket gacor||Paket-Gacor» to «paket gacor»",
            "kontes.csv:2:penetapan: mended from «22/9/2024» to «2024-09-22»",
            "2 cells mended");
    assertThat(outcome.out()).doesNotContain("variant-twice");
    assertThat(entries()).isEqualTo(before.replace("paket gacor||Paket-Gacor", "paket gacor"));
    assertThat(check("en", "--fix").err()).contains("0 cells mended");
  }

  @Test
  void aFixLeavesToPeopleWhatMayMeanTwoThings() throws IOException {
    replace("lexicon/kontes.csv", "2024-09-25", "1/9/24");
    String before = Files.readString(folder.resolve("lexicon/kontes.csv"));
    Outcome outcome = check("en", "--fix");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out()).contains("kampanye_mulai", "2024-09-01", "2024-01-09");
    assertThat(Files.readString(folder.resolve("lexicon/kontes.csv"))).isEqualTo(before);
  }

  /** Whatever a spreadsheet made of the file, it is read, and mended in place. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8 ;", "UTF-8 ,", "UTF-8 \t", "UTF-16LE ;", "windows-1252 ,"})
  void aFixKeepsTheSeparatorAndWritesUtf8(String saved) throws IOException {
    Charset charset = Charset.forName(saved.substring(0, saved.indexOf(' ')));
    String delimiter = saved.substring(saved.indexOf(' ') + 1);
    String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
    String text =
        entries().replace("✌️", "dua jari é").replace(";", delimiter).replace("\n", "\r\n");
    Files.write(folder.resolve(ENTRIES), (mark + text).getBytes(charset));
    Outcome outcome = check("en", "--fix", "--only", "variant-twice");

    assertThat(outcome.err()).contains("1 cells mended");
    assertThat(outcome.out()).contains("0 errors");
    byte[] after = Files.readAllBytes(folder.resolve(ENTRIES));
    assertThat(new String(after, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF" + text.replace("paket gacor||Paket-Gacor", "paket gacor"));
  }

  /** All that people and spreadsheets do to a lexicon at once: listed whole, nothing touched. */
  @Test
  void everythingWrongIsListedAtOnceAndNothingIsOverwritten() throws IOException {
    Files.writeString(
        folder.resolve(ENTRIES),
        entries()
            + "uji-joss;Lagi;tagline;uji-1;;2;;;45;aktif;;;;\n"
            + ";Gabung;tagline;uji-1;;2;;;45;aktif;;;;\n"
            + ";;;;;;;;;;;;;\n"
            + "uji-rumus;=gas;tagline;uji-1;;2;;;45;aktif;;;;\n"
            + ("uji-besar;" + "a".repeat(1 << 20) + ";tagline;uji-1;;2;;;45;aktif;;;;\n")
            + "“uji-kutip”;Kutip;“tagline”;uji-1;;2;;;45;aktif;;;;\n"
            + "uji-grup;Grup;tagline;uji-1;;2;[dukungn];;45;aktif;;;;\n"
            + "uji-angka-saja;02;nomor;uji-2;;0;;;20;aktif;;;;\n");
    replace("lexicon/kontes.csv", "2024-09-25", "1/9/24");
    Map<String, String> before = Folders.contents(folder);
    Outcome outcome = check("en");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out())
        .contains(
            "kontes.csv:2:kampanye_mulai: error:",
            "uji.csv:8:id: error: stands already in",
            "uji.csv:9:id: error: must not be empty; if the cell is merged",
            "uji.csv:11:istilah: error: begins with",
            "uji.csv:12:istilah: error: the cell holds 1048576 characters",
            "uji.csv:13:id: error:",
            "uji.csv:13:jenis: error:",
            "uji.csv:14:butuh: error:",
            "[dukungan]",
            "uji.csv:15:istilah: error:")
        .doesNotContain("uji.csv:10:");
    assertThat(Folders.contents(folder)).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoUtf8IsLeftAlone() throws IOException {
    byte[] broken = (entries() + "uji-x;caf").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(broken, broken.length + 1);
    bytes[broken.length] = (byte) 0xE9;
    Files.write(folder.resolve(ENTRIES), bytes);
    Outcome outcome = check("en", "--fix");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.err()).contains("it is as it was");
    assertThat(Files.readAllBytes(folder.resolve(ENTRIES))).isEqualTo(bytes);
  }

  @Test
  void theNamesOfChecksAreStableWords() {
    List<String> names = names("^([a-z-]+) ", check("en", "--list").out());

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(names.stream().collect(Collectors.toSet()))
        .isEqualTo(new HashSet<>(names("^([a-z-]+) ", check("id", "--list").out())));
  }

  @Test
  void twoShapesAtOnceAreRefused() {
    assertThat(check("en", "--csv", "--json").code()).isEqualTo(2);
  }
}
