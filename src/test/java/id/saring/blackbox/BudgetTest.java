package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An entry that finds more than its {@code anggaran} fills {@code uji.csv}, not the sheet; nothing
 * is lost by that and the lexicon stays as it is.
 */
class BudgetTest {

  private static final Decision.Origin NOWHERE =
      new Decision.Origin("", 0, Optional.empty(), Instant.EPOCH);

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String SHEET = "lembar-tinjauan.csv";
  private static final String TRIAL = "uji.csv";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    budgets("3", "", "");
  }

  /** Budgets of gacor, gas and kompak. */
  private void budgets(String gacor, String gas, String kompak) throws IOException {
    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"),
        "id;istilah;jenis;sasaran;butuh;bobot;kode;status;anggaran\n"
            + ("uji-gacor;gacor;tagline;uji-2;[dukungan];45;SKB-04;aktif;" + gacor + "\n")
            + ("uji-gas;gas;tagline;uji-1;[dukungan];45;SKB-04;aktif;" + gas + "\n")
            + ("uji-kompak;kompak;tagline;uji-1;;45;SKB-04;aktif;" + kompak + "\n"));
  }

  private void posts(String... texts) throws IOException {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      posts.append(
          String.format(
              "{\"platform\":\"instagram\",\"item_id\":\"%d\",\"author_handle\":\"sari.uji\","
                  + "\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"%s\"}%n",
              i + 1, texts[i]));
    }
    Files.writeString(folder.resolve("a.ndjson"), posts.toString());
  }

  private static String[] gacor(int count, String... more) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      texts.add("dukung gacor ke " + i);
    }
    texts.addAll(List.of(more));
    return texts.toArray(String[]::new);
  }

  private Outcome night(String date, String... more) {
    List<String> args = new ArrayList<>(List.of("screen", "a.ndjson"));
    args.addAll(List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", date));
    args.addAll(List.of(more));
    Outcome outcome = CommandLineDriver.in(folder).speaking("en").run(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private Path reviews(String run) {
    return folder.resolve("reviews").resolve(run);
  }

  private List<Map<String, String>> rows(String run, String name) throws IOException {
    return Sheet.read(reviews(run).resolve(name), ';').rows();
  }

  private List<String> texts(String run, String name) throws IOException {
    return rows(run, name).stream().map(row -> row.get("teks")).sorted().toList();
  }

  private String manifest(String run) throws IOException {
    return Files.readString(reviews(run).resolve("manifes.json"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "3, 3, 0", "4, 0, 4", "30, 0, 30"})
  void anEntryAtItsBudgetStaysAndOneOverItGoesAltogether(int found, int sheet, int trial)
      throws IOException {
    posts(gacor(found));
    Outcome outcome = night("2024-12-01");

    assertThat(rows("2024-12-01", SHEET)).hasSize(sheet);
    assertThat(rows("2024-12-01", TRIAL)).hasSize(trial);
    assertThat(rows("2024-12-01", TRIAL))
        .allMatch(row -> row.get("catatan_sistem").contains("lewat_anggaran"))
        .allMatch(row -> row.get("istilah").equals("gacor"));
    assertThat(manifest("2024-12-01"))
        .contains("\"matched\" : " + found, "\"flagged\" : " + sheet, "\"on_trial\" : " + trial);
    if (trial == 0) {
      assertThat(outcome.err()).doesNotContain("budget");
      assertThat(manifest("2024-12-01")).doesNotContain("over_budget");
    } else {
      assertThat(outcome.err())
          .contains("The entry uji-gacor found " + found + " rows, over its budget of 3");
      assertThat(manifest("2024-12-01").replaceAll("\\s+", " "))
          .contains("{ \"entry\" : \"uji-gacor\", \"budget\" : 3, \"rows\" : " + found + " }");
    }
  }

  @Test
  void theNightLeavesTheLexiconAsItIs() throws IOException {
    posts(gacor(9));
    Map<String, String> before = new TreeMap<>(Folders.contents(folder.resolve("lexicon")));
    night("2024-12-01");

    assertThat(Folders.contents(folder.resolve("lexicon"))).isEqualTo(before);
  }

  @Test
  void aRowThatAnotherEntryCarriesStaysWithWhatThatOneFound() throws IOException {
    posts(gacor(4, "dukung gacor, kompak selalu", "dukung gas"));
    night("2024-12-01");

    assertThat(texts("2024-12-01", SHEET))
        .containsExactly("dukung gacor, kompak selalu", "dukung gas");
    assertThat(rows("2024-12-01", SHEET))
        .extracting(row -> row.get("istilah"))
        .containsExactlyInAnyOrder("kompak", "gas");
    assertThat(rows("2024-12-01", TRIAL)).hasSize(4);
    assertThat(manifest("2024-12-01")).contains("\"flagged\" : 2", "\"on_trial\" : 4");
  }

  /** Two entries over their budgets do not hold each other's rows in the sheet. */
  @Test
  void anEntryOverItsOwnBudgetCarriesNoRowOfAnother() throws IOException {
    budgets("1", "1", "");
    posts("dukung gacor dan gas", "dukung gacor", "dukung gas");
    Outcome outcome = night("2024-12-01");

    assertThat(rows("2024-12-01", SHEET)).isEmpty();
    assertThat(rows("2024-12-01", TRIAL)).hasSize(3);
    assertThat(outcome.err()).contains("uji-gacor found 2 rows", "uji-gas found 2 rows");
  }

  @Test
  void theResultDoesNotDependOnThreadsOrTheLedger() throws IOException {
    posts(gacor(40, "dukung gacor, kompak selalu", "dukung gas"));
    night("2024-12-01", "--out", "satu", "--threads", "1", "--no-state");
    night("2024-12-01", "--out", "empat", "--threads", "4", "--no-state");
    night("2024-12-01", "--out", "ingat");

    assertThat(Folders.contents(folder.resolve("empat")))
        .isEqualTo(Folders.contents(folder.resolve("satu")));
    for (String name : List.of(SHEET, TRIAL, "dikecualikan.csv")) {
      assertThat(folder.resolve("ingat/2024-12-01").resolve(name))
          .as(name)
          .hasSameBinaryContentAs(folder.resolve("satu/2024-12-01").resolve(name));
    }
  }

  @Test
  void whatWaitsInTheTrialIsNotWrittenThereAgain() throws IOException {
    posts(gacor(5));
    night("2024-12-01");
    posts(gacor(6));
    Outcome second = night("2024-12-02");

    assertThat(rows("2024-12-02", SHEET)).isEmpty();
    assertThat(texts("2024-12-02", TRIAL)).containsExactly("dukung gacor ke 6");
    assertThat(second.err()).contains("found 6 rows");
    assertThat(manifest("2024-12-02"))
        .contains("\"matched\" : 6", "\"on_trial\" : 1", "\"already_known\" : 5");
  }

  @Test
  void aNightUnderTheBudgetBringsWhatWaitedIntoTheSheetOnce() throws IOException {
    posts(gacor(5, "dukung gacor, kompak selalu"));
    night("2024-12-01");
    List<String> ids =
        rows("2024-12-01", TRIAL).stream().map(row -> row.get("id_temuan")).sorted().toList();
    budgets("10", "", "");
    night("2024-12-02");
    budgets("11", "", "");
    night("2024-12-03");

    assertThat(rows("2024-12-02", SHEET))
        .extracting(row -> row.get("id_temuan"))
        .containsAll(ids)
        .hasSize(6);
    // What stood in the sheet for another entry's sake comes again, since one more counts now.
    assertThat(rows("2024-12-02", SHEET))
        .filteredOn(row -> row.get("teks").contains("kompak"))
        .allMatch(row -> row.get("catatan_sistem").contains("istilah_baru"));
    assertThat(rows("2024-12-03", SHEET)).isEmpty();
    assertThat(rows("2024-12-03", TRIAL)).isEmpty();
  }

  /** The sixth row brings the five of the sheet no reason to leave it, and they none to come. */
  @Test
  void rowsOfEarlierNightsDoNotCountAgainstTonight() throws IOException {
    posts(gacor(3));
    night("2024-12-01");
    posts(gacor(6));
    night("2024-12-02");

    assertThat(texts("2024-12-02", SHEET))
        .containsExactly("dukung gacor ke 4", "dukung gacor ke 5", "dukung gacor ke 6");
    assertThat(rows("2024-12-02", TRIAL)).isEmpty();
  }

  @Test
  void theSameNightAgainIsTheSameToTheByte() throws IOException {
    posts(gacor(5, "dukung gacor, kompak selalu"));
    night("2024-12-01");
    posts(gacor(7, "dukung gacor, kompak selalu"));
    night("2024-12-02");
    Map<String, String> first = Folders.contents(reviews("2024-12-02"));
    for (Path file : Folders.below(reviews("2024-12-02"))) {
      Files.delete(file);
    }
    Files.delete(reviews("2024-12-02"));
    Outcome again = night("2024-12-02");

    assertThat(Folders.contents(reviews("2024-12-02"))).isEqualTo(first);
    assertThat(again.err()).contains("uji-gacor found");
  }

  @Test
  void whatAPersonOpenedAgainComesWhateverTheBudget() throws IOException {
    posts(gacor(3));
    night("2024-12-01");
    FindingId id = FindingId.parse(rows("2024-12-01", SHEET).get(0).get("id_temuan")).orElseThrow();
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      ledger.record(List.of(new Decision(id, true, Decision.Words.NONE, NOWHERE)));
    }
    posts(gacor(9));
    night("2024-12-02");
    Map<String, String> first = Folders.contents(reviews("2024-12-02"));
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      ledger.record(List.of(new Decision(id, false, Decision.Words.NONE, NOWHERE)));
    }
    for (Path file : Folders.below(reviews("2024-12-02"))) {
      Files.delete(file);
    }
    Files.delete(reviews("2024-12-02"));
    night("2024-12-02");

    assertThat(rows("2024-12-02", SHEET))
        .extracting(row -> row.get("id_temuan"))
        .containsExactly(id.text());
    assertThat(rows("2024-12-02", TRIAL)).hasSize(6);
    assertThat(Folders.contents(reviews("2024-12-02"))).isEqualTo(first);
  }
}
