package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account that nobody exported is no clean account, and the night says so. */
class AccountsWithoutDataTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder); // sari.uji on instagram and whatsapp, budi.coba on facebook
  }

  private static String post(String platform, String author, int id, String day) {
    return "{\"platform\":\"%s\",\"item_id\":\"%d\",\"author_handle\":\"%s\",\"posted_at\":\"%sT10:00:00+08:00\",\"text\":\"selamat pagi\"}%n"
        .formatted(platform, id, author, day);
  }

  private static final String SARI = post("instagram", "sari.uji", 1, "2024-10-15");
  private static final String BUDI = post("facebook", "budi.coba", 2, "2024-10-15");
  private static final String OTHER = post("facebook", "orang.lain", 3, "2024-10-15");

  private Outcome run(String date, String... more) {
    List<String> args = new ArrayList<>(List.of("screen"));
    args.addAll(List.of(more));
    args.addAll(List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", date));
    Outcome outcome = CommandLineDriver.in(folder).run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private void write(String name, String... posts) throws IOException {
    Files.writeString(folder.resolve(name), String.join("", posts));
  }

  private String manifest(String run) throws IOException {
    return Files.readString(folder.resolve("reviews").resolve(run).resolve("manifes.json"));
  }

  /** Platforms with active accounts and those without data, as the manifest tells them. */
  private String told(String run) throws IOException {
    Matcher block = Pattern.compile("(?s)\"accounts\" : \\{.*?\\]").matcher(manifest(run));
    if (!block.find()) {
      return "";
    }
    return Pattern.compile(
            "\"platform\" : \"(\\w+)\",\\s*\"active\" : (\\d+),\\s*\"with_data\" : (\\d+)")
        .matcher(block.group())
        .results()
        .map(one -> one.group(1) + " " + one.group(3) + "/" + one.group(2))
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private String page(String run) throws IOException {
    return page(folder.resolve("reviews").resolve(run).resolve("laporan.html"));
  }

  private static String page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file)).getElementById("luput").parent().text();
  }

  @Test
  void theSummaryTheManifestAndThePageSayOfHowManyThereWasNothing() throws IOException {
    write("a.ndjson", SARI, OTHER);
    Outcome outcome = run("2024-12-01", "a.ndjson");

    assertThat(outcome.out())
        .contains("tanpa data   2 dari 3 akun aktif tidak punya satu item pun malam ini")
        .contains("(facebook 1, whatsapp 1)")
        .contains("bukan berarti bersih");
    assertThat(told("2024-12-01")).isEqualTo("facebook 0/1, instagram 1/1, whatsapp 0/1");
    assertThat(page("2024-12-01"))
        .contains("2 dari 3 akun aktif (67 %) tanpa data.")
        .contains("Tanpa data bukan bersih")
        .contains("facebook 1 0 1 (100 %)", "instagram 1 1 0 (0 %)")
        .doesNotContain("budi");
    assertThat(manifest("2024-12-01")).doesNotContain("budi", "sari.uji");
  }

  @Test
  void whereEveryAccountHasDataTheSummaryIsSilentAndThePageSaysWhatThatMeans() throws IOException {
    write("a.ndjson", SARI, BUDI, post("whatsapp", "0812-0000-0001", 4, "2024-10-15"));

    assertThat(run("2024-12-01", "a.ndjson").out()).doesNotContain("tanpa data");
    assertThat(page("2024-12-01"))
        .contains("Semua 3 akun aktif punya sedikitnya satu item.")
        .contains("tidak berarti semua unggahannya ada");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7"})
  void howManyThreadsReadDoesNotMatter(int threads) throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 10; i < 400; i++) {
      many.append(post("facebook", i % 7 == 0 ? "budi.coba" : "orang" + i, i, "2024-10-15"));
    }
    write("a.ndjson", many.toString());
    for (int i = 0; i < 9; i++) {
      write("b" + i + ".ndjson", OTHER);
    }
    write("c.ndjson", SARI);
    Files.createDirectories(folder.resolve("in"));
    for (String name : List.of("a.ndjson", "b1.ndjson", "c.ndjson")) {
      Files.copy(folder.resolve(name), folder.resolve("in/" + name));
    }
    run("2024-12-01", "in", "--threads", String.valueOf(threads));

    assertThat(told("2024-12-01")).isEqualTo("facebook 1/1, instagram 1/1, whatsapp 0/1");
  }

  @Test
  void aFileThatIsSkippedCountsAsIfItHadBeenRead() throws IOException {
    write("a.ndjson", SARI, BUDI);
    write("b.ndjson", OTHER);
    run("2024-12-01", "a.ndjson");
    Outcome second = run("2024-12-02", "a.ndjson", "b.ndjson");
    run("2024-12-02", "a.ndjson", "b.ndjson", "--no-state", "--out", "tanpa-ingatan");
    run("2024-12-03", "a.ndjson", "b.ndjson");

    assertThat(second.out()).contains("dilewati     1 sumber", "tanpa data   1 dari 3");
    assertThat(told("2024-12-02")).isEqualTo("facebook 1/1, instagram 1/1, whatsapp 0/1");
    assertThat(told("../tanpa-ingatan/2024-12-02")).isEqualTo(told("2024-12-02"));
    assertThat(told("2024-12-03")).isEqualTo(told("2024-12-02"));
  }

  @Test
  void anAccountSeenOnAnotherNightButNotTonightHasNoDataTonight() throws IOException {
    write("a.ndjson", SARI, BUDI);
    write("b.ndjson", SARI);
    run("2024-12-01", "a.ndjson");
    run("2024-12-02", "b.ndjson");

    assertThat(told("2024-12-02")).isEqualTo("facebook 0/1, instagram 1/1, whatsapp 0/1");
    assertThat(page("2024-12-02")).contains("terlihat malam lain tetapi tidak di berkas malam ini");
  }

  @Test
  void theAccountsOfItemsOutsideTheDaysAskedForWereExportedToo() throws IOException {
    write("a.ndjson", SARI);
    run("2024-12-01", "a.ndjson", "--since", "2024-11-01");

    assertThat(told("2024-12-01")).isEqualTo("facebook 0/1, instagram 1/1, whatsapp 0/1");
    assertThat(manifest("2024-12-01")).contains("\"out_of_range\" : 1");
  }

  @Test
  void thePageMadeAgainAndTheNightReplayedSayTheSame() throws IOException {
    write("a.ndjson", SARI);
    run("2024-12-01", "a.ndjson");
    String manifest = manifest("2024-12-01");
    write("c.ndjson", BUDI);
    run("2024-12-02", "a.ndjson", "c.ndjson");
    assertThat(CommandLineDriver.in(folder).run("report", "2024-12-01").code()).isZero();
    assertThat(run("2024-12-01", "a.ndjson").out()).contains("diulang");

    assertThat(manifest("2024-12-01")).isEqualTo(manifest);
    assertThat(page(folder.resolve("laporan-2024-12-01.html"))).isEqualTo(page("2024-12-01"));
  }

  @Test
  void theSampleNightTellsOfItsAccounts() throws IOException {
    Outcome night = SampleNight.run(folder);
    assertThat(night.code()).isZero();
    long accounts = Roster.accounts();
    Matcher told =
        Pattern.compile("\"active\" : (\\d+),\\s*\"with_data\" : (\\d+)")
            .matcher(manifest("2024-12-01"));
    assertThat(told.find()).isTrue();
    assertThat(Long.parseLong(told.group(1))).isEqualTo(accounts);
    assertThat(Long.parseLong(told.group(2))).isBetween(1L, accounts);
  }

  /** The sample roster, counted by hand. */
  private static final class Roster {
    static long accounts() throws IOException {
      return Sheet.read(SampleNight.PROJECT.resolve("sample-data/accounts.csv"), ';')
          .rows()
          .stream()
          .filter(
              row ->
                  row.getOrDefault("berlaku_sampai", "").isEmpty()
                      || row.get("berlaku_sampai").compareTo("2024-12-01") >= 0)
          .filter(row -> row.getOrDefault("berlaku_dari", "").compareTo("2024-12-01") <= 0)
          .count();
    }
  }
}
