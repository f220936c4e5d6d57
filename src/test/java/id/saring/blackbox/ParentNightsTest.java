package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and what they answer (design.md 6.6), each night through the command line. */
class ParentNightsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  private static final String POST =
      "{\"platform\":\"instagram\",\"item_id\":\"100\",\"author_handle\":\"orang.lain\","
          + "\"posted_at\":\"2024-10-14T10:00:00+08:00\",\"text\":\"Cita turun ke pasar\"}\n";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    write(
        "lexicon/akun-kampanye.csv",
        "platform;akun;id_akun;nama;jenis;sasaran;sumber\n"
            + "instagram;cita.daya;;Cita Daya Resmi;resmi;uji-2;uji\n");
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries,
        Files.readString(entries)
            + "uji-dua;dua jari;gestur;uji-2;[dukungan];[burung];20;SKB-04;aktif;Dukung dua jari;"
            + "Dua jari saja\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String comment(String id, String parent, String text) {
    return """
    {"platform":"instagram","kind":"comment","item_id":"%s","parent_id":"%s",\
    "author_handle":"sari.uji","posted_at":"2024-10-15T10:00:00+08:00","text":"%s"}
    """
        .formatted(id, parent, text);
  }

  private CommandLineDriver.Outcome run(String... inputs) {
    return run(CommandLineDriver.in(folder), inputs);
  }

  private static CommandLineDriver.Outcome run(CommandLineDriver user, String... inputs) {
    String[] usual =
        ("screen --accounts accounts.csv --lexicon lexicon --run-date 2024-12-01").split(" ");
    String[] all = java.util.Arrays.copyOf(usual, usual.length + inputs.length);
    System.arraycopy(inputs, 0, all, usual.length, inputs.length);
    return user.run(all);
  }

  private List<Map<String, String>> rows(String name) throws IOException {
    return Sheet.read(folder.resolve("reviews/2024-12-01").resolve(name), ';').rows();
  }

  private String context(String... inputs) throws IOException {
    CommandLineDriver.Outcome outcome = run(inputs);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<Map<String, String>> rows = rows("lembar-tinjauan.csv");
    assertThat(rows).hasSize(1);
    return rows.get(0).get("konteks");
  }

  private String manifest() throws IOException {
    return Files.readString(folder.resolve("reviews/2024-12-01/manifes.json"))
        .replaceAll("\\s+", "");
  }

  private void assertParents(int wanted, int found, int notFound, int onStandardInput)
      throws IOException {
    assertThat(manifest())
        .contains(
            String.format(
                "\"parents\":{\"wanted\":%d,\"found\":%d,\"not_found\":%d,"
                    + "\"on_standard_input\":%d}",
                wanted, found, notFound, onStandardInput));
  }

  private static final String FOUND = "induk \\(akun lain [0-9A-Z]{4}, 2024-10-14 10:00 WITA\\): ";

  @ParameterizedTest
  @CsvSource({"a.ndjson,b.ndjson", "b.ndjson,a.ndjson"})
  void aParentInAnotherFileIsFoundWhicheverIsFirst(String ofPost, String ofComment)
      throws IOException {
    write(ofPost, POST);
    write(ofComment, comment("7", "100", "dukung gacor"));

    assertThat(context("a.ndjson", "b.ndjson"))
        .matches(FOUND + "\"Cita turun ke pasar\"")
        .doesNotContain("orang.lain");
    assertThat(rows("lembar-tinjauan.csv").get(0).get("alasan"))
        .contains("8 nama calon di induk: Cita");
    assertParents(1, 1, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aParentInTheSameFileIsFoundAboveAndBelow(boolean above) throws IOException {
    String answer = comment("7", "100", "dukung gacor");
    write("a.ndjson", above ? POST + answer : answer + POST);

    assertThat(context("a.ndjson")).matches(FOUND + ".*");
  }

  @Test
  void aParentInsideAZipIsFound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("dalam/posts.ndjson"));
      zip.write(POST.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("ekspor.zip"), bytes.toByteArray());
    write("a.ndjson", comment("7", "100", "dukung gacor"));

    assertThat(context("a.ndjson", "ekspor.zip")).matches(FOUND + ".*");
  }

  @Test
  void aParentOfAnotherFormatIsFound() throws IOException {
    write(
        "tabel.csv",
        "platform,item_id,author_handle,posted_at,text\n"
            + "instagram,100,orang.lain,2024-10-14T10:00:00+08:00,Cita turun ke pasar\n");
    write("a.ndjson", comment("7", "100", "dukung gacor"));

    assertThat(context("a.ndjson", "tabel.csv")).matches(FOUND + ".*");
  }

  @Test
  void aParentThatNoFileHoldsIsSaidToBeMissing() throws IOException {
    write("a.ndjson", comment("7", "101", "dukung gacor") + POST);

    assertThat(context("a.ndjson")).isEqualTo("induk: tidak ditemukan dalam berkas malam ini");
    assertParents(1, 0, 1, 0);
  }

  @Test
  void anActDoesNotStandForThePostItPointsAt() throws IOException {
    write(
        "a.ndjson",
        comment("7", "100", "dukung gacor")
            + POST.replace("\"item_id\"", "\"kind\":\"like\",\"item_id\""));

    assertThat(context("a.ndjson")).isEqualTo("induk: tidak ditemukan dalam berkas malam ini");
  }

  @Test
  void anExportThatDoesNotSayWhatIsAnsweredHasNoParent() throws IOException {
    write("a.ndjson", comment("7", "", "dukung gacor"));

    assertThat(context("a.ndjson")).isEqualTo("induk: tidak tersedia");
    assertParents(0, 0, 0, 0);
  }

  @Test
  void aParentInARejectedRecordIsNotFound() throws IOException {
    write("a.ndjson", comment("7", "100", "dukung gacor"));
    write("b.ndjson", POST.replace("2024-10-14T10:00:00+08:00", "kemarin"));

    assertThat(run("a.ndjson", "b.ndjson").code()).isEqualTo(3);

    assertThat(rows("lembar-tinjauan.csv").get(0).get("konteks"))
        .isEqualTo("induk: tidak ditemukan dalam berkas malam ini");
    assertThat(rows("ditolak.csv")).hasSize(1);
  }

  @Test
  void standardInputIsNotReadTwice() throws IOException {
    CommandLineDriver user =
        CommandLineDriver.in(folder).typing(POST + comment("7", "100", "dukung gacor"));

    assertThat(run(user, "-").code()).isZero();

    assertThat(rows("lembar-tinjauan.csv").get(0).get("konteks"))
        .isEqualTo("induk: tidak tersedia");
    assertParents(1, 0, 0, 1);
  }

  @Test
  void aCommentOnStandardInputFindsItsParentInAFile() throws IOException {
    write("a.ndjson", POST);
    CommandLineDriver user =
        CommandLineDriver.in(folder).typing(comment("7", "100", "dukung gacor"));

    assertThat(run(user, "a.ndjson", "-").code()).isZero();

    assertThat(rows("lembar-tinjauan.csv").get(0).get("konteks")).matches(FOUND + ".*");
  }

  @Test
  void aRegisteredPersonAboveIsNamed() throws IOException {
    write(
        "a.ndjson", comment("7", "100", "dukung gacor") + POST.replace("orang.lain", "@Sari.Uji"));

    assertThat(context("a.ndjson")).startsWith("induk (Sari.Uji, 2024-10-14 10:00 WITA): ");
  }

  @Test
  void ofTwoExportsWithTheSameParentTheFirstByNameCounts() throws IOException {
    write("z.ndjson", comment("7", "100", "dukung gacor"));
    write("b.ndjson", POST.replace("pasar", "sawah"));
    write("a.ndjson", POST);
    assertThat(context("z.ndjson", "b.ndjson", "a.ndjson")).contains("Cita turun ke pasar");
  }

  @Test
  void threadsAndOrderOfFilesChangeNothing() throws IOException {
    StringBuilder posts = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      posts.append(POST.replace("100", "1" + i).replace("pasar", "pasar " + i));
      answers.append(comment("9" + i, "1" + i % 300, "dukung gacor " + i));
    }
    write("a.ndjson", answers.toString());
    write("b.ndjson", posts.toString());
    write("c.ndjson", posts.toString().replace("turun", "naik"));
    TreeMap<String, String> once = null;
    for (String[] night :
        new String[][] {
          {"--threads", "1", "a.ndjson", "b.ndjson", "c.ndjson"},
          {"--threads", "4", "c.ndjson", "a.ndjson", "b.ndjson"}
        }) {
      for (Path old : Folders.below(folder.resolve("reviews"))) {
        Files.delete(old);
      }
      Files.deleteIfExists(folder.resolve("reviews/2024-12-01"));
      assertThat(run(night).code()).isZero();
      TreeMap<String, String> now = Folders.contents(folder.resolve("reviews"));
      assertThat(now.toString()).contains("turun ke pasar").doesNotContain("naik ke pasar");
      assertThat(once == null ? now : once).isEqualTo(now);
      once = now;
    }
    assertParents(400, 400, 0, 0);
  }

  @Test
  void inAChainOfAnswersEachShowsWhatItAnswersItself() throws IOException {
    write(
        "a.ndjson",
        POST
            + comment("7", "100", "dukung gacor").replace("sari.uji", "teman.sari")
            + comment("8", "7", "pilih gas"));

    assertThat(context("a.ndjson"))
        .matches("induk \\(akun lain .{4}, 2024-10-15 10:00 WITA\\): \"dukung gacor\"");
  }

  @Test
  void whereTheAnsweredCommentIsMissingThePostBelowWhichItStandsIsShown() throws IOException {
    write(
        "a.ndjson",
        POST
            + comment("8", "7", "pilih gas").replace("\"text\"", "\"target_id\":\"100\",\"text\""));

    assertThat(context("a.ndjson")).contains("Cita turun ke pasar");
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource({
    "instagram, https://www.instagram.com/p/DBD9eUP6Kna/, 3477893701423376858",
    "instagram, DBD9eUP6Kna, 3477893701423376858_5900000312",
    "x, https://x.com/orang/status/1845000000000000001, 1845000000000000001",
    "tiktok, https://www.tiktok.com/@orang/video/7420000000000000001, 7420000000000000001",
    "youtube, https://youtu.be/dQw4w9WgXcQ, dQw4w9WgXcQ",
    "facebook, https://www.facebook.com/orang/posts/judul/10230000000001/, 555_10230000000001",
    "facebook, 10230000000001, 555_10230000000001",
    "web, https://www.Kabar.example/berita/7#komentar, kabar",
  })
  void aParentIsFoundInEverySpelling(String platform, String written, String id)
      throws IOException {
    write(
        "accounts.csv",
        Files.readString(folder.resolve("accounts.csv"))
            .replace(";instagram;", ";" + platform + ";"));
    write(
        "a.ndjson",
        comment("7", written, "dukung gacor").replace("instagram\"", platform + "\"")
            + POST.replace("\"instagram\"", "\"" + platform + "\"")
                .replace("\"100\"", "\"" + id + "\",\"url\":\"https://kabar.example/berita/7/\""));

    assertThat(run("a.ndjson", "--all-authors").code()).isZero();
    assertThat(rows("lembar-tinjauan.csv").get(0).get("konteks")).contains("Cita turun ke pasar");
  }

  @Test
  void whereTheExportHasOnlyTheAddressOfThePostThatLeadsThere() throws IOException {
    write(
        "a.ndjson",
        POST.replace("\"100\"", "\"3477893701423376858\"")
            + comment("7", "", "dukung gacor")
                .replace("\"text\"", "\"url\":\"https://instagram.com/p/DBD9eUP6Kna/\",\"text\""));

    assertThat(context("a.ndjson")).contains("Cita turun ke pasar");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "cita.daya;Selamat pagi;lembar-tinjauan.csv;40 induk dari akun kampanye Cita Daya Resmi",
        "orang.lain;Bersama Cita;lembar-tinjauan.csv;8 nama calon di induk: Cita",
        "orang.lain;Cita suka burung;dikecualikan.csv;dibatalkan oleh «burung» di induknya"
      })
  void aSignThatIsWorthlessAloneCountsBelowItsOwnersPost(
      String author, String text, String sheet, String why) throws IOException {
    write(
        "a.ndjson",
        POST.replace("orang.lain", author).replace("Cita turun ke pasar", text)
            + comment("7", "100", "dua jari"));

    assertThat(run("a.ndjson").code()).isZero();

    assertThat(rows(sheet)).hasSize(1);
    assertThat(rows(sheet).get(0).toString()).contains(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Selamat pagi", "Mari dukung dan pilih", "Asa turun ke pasar"})
  void aSignThatIsWorthlessAloneStaysSoBelowAnyOtherPost(String text) throws IOException {
    write("a.ndjson", POST.replace("Cita turun ke pasar", text) + comment("7", "100", "dua jari"));

    assertThat(run("a.ndjson").code()).isZero();

    assertThat(rows("lembar-tinjauan.csv")).isEmpty();
    assertThat(rows("dikecualikan.csv")).isEmpty();
    assertThat(manifest()).contains("\"matched\":0,\"unmatched\":1");
  }

  @Test
  void aLongParentIsCut() throws IOException {
    write(
        "a.ndjson",
        POST.replace("pasar", "pasar " + "ramai ".repeat(2_000))
            + comment("7", "100", "dukung gacor"));

    assertThat(context("a.ndjson")).hasSizeBetween(900, 1_100).endsWith("…\"");
  }

  /** design.md 6.6, with the lexicon that comes with the program. */
  @ParameterizedTest
  @CsvSource({
    "gaslintang.official,Sore ini katong jalan di pasar,tinggi",
    "orang.lain,Resep bolu kukus tanpa mixer,''"
  })
  void aCheerUnderThePageOfItsPairIsStrongAndUnderARecipeNothing(
      String author, String post, String priority) throws IOException {
    write(
        "a.ndjson",
        POST.replace("orang.lain", author).replace("Cita turun ke pasar", post)
            + comment("7", "100", "GAS!").replace("sari.uji", "marsel.toleku"));
    CommandLineDriver.Outcome outcome =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                "a.ndjson",
                "--accounts",
                Path.of("sample-data/accounts.csv").toAbsolutePath().toString(),
                "--lexicon",
                Path.of("lexicon").toAbsolutePath().toString(),
                "--lexicon",
                Path.of("sample-data/lexicon").toAbsolutePath().toString(),
                "--run-date",
                "2024-12-01");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(rows("lembar-tinjauan.csv"))
        .extracting(row -> row.get("prioritas"))
        .isEqualTo(priority.isEmpty() ? List.of() : List.of(priority));
  }
}
