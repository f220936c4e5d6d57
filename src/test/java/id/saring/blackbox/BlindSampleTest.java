package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code screen --sample N}: what nights missed, estimated from items that nobody was shown. */
class BlindSampleTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String SAMPLE = "sampel.csv";
  private static final List<String> OTHERS =
      List.of("lembar-tinjauan.csv", "dikecualikan.csv", "uji.csv");
  private static final List<String> ANALYSTS =
      List.of(
          "keputusan",
          "kode_akhir",
          "alasan_keputusan",
          "catatan",
          "penelaah",
          "penelaah_kedua",
          "tanggal_diketahui",
          "tanggal_telaah");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String item(String kind, String author, String id, String text) {
    return """
    {"platform":"instagram","kind":"%s","item_id":"%s","author_handle":"%s",\
    "posted_at":"2024-10-15T10:00:00+08:00","text":"%s"%s}
    """
        .formatted(
            kind, id, author, text, kind.equals("comment") ? ",\"parent_id\":\"9" + id + "\"" : "");
  }

  private static String plain(int id) {
    return item("post", "sari.uji", "1" + id, "Selamat pagi rekan nomor kata" + id + "rahasia");
  }

  /** Signs, what is cancelled, what is no candidate, and plain posts. */
  private static List<String> mixed(int from, int to) {
    List<String> posts = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      posts.add(plain(i));
      posts.add(item("post", "sari.uji", "2" + i, "dukung gacor hari ini " + i));
      posts.add(item("post", "sari.uji", "3" + i, "burung gacor milik tetangga " + i));
      posts.add(item("post", "orang.lain", "4" + i, "Selamat pagi dari orang lain " + i));
      posts.add(item("post", "sari.uji", "5" + i, " "));
    }
    return posts;
  }

  private void write(String name, List<String> posts) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("", posts));
  }

  private Outcome saring(String... args) {
    return CommandLineDriver.in(folder).run(args);
  }

  private Outcome screen(String date, String... more) {
    List<String> args = new ArrayList<>(List.of("screen"));
    args.addAll(List.of(more));
    args.addAll(List.of("--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", date));
    return saring(args.toArray(String[]::new));
  }

  private Outcome night(String date, String... more) {
    Outcome outcome = screen(date, more);
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private Sheet sheet(String run, String name) throws IOException {
    return Sheet.read(folder.resolve("reviews").resolve(run).resolve(name), ';');
  }

  private List<String> ids(String run) throws IOException {
    return sheet(run, SAMPLE).column("id_temuan");
  }

  private String file(String run, String name) throws IOException {
    return Files.readString(folder.resolve("reviews").resolve(run).resolve(name));
  }

  private String manifest(String run) throws IOException {
    return file(run, "manifes.json").replaceAll("\\s+", "");
  }

  @Test
  void unflaggedItemsOfRegisteredAccountsAreDrawnAndNothingElse() throws IOException {
    write("a.ndjson", mixed(1, 60));
    write("b.ndjson", mixed(40, 60)); // once more
    Outcome night = night("2024-12-01", "a.ndjson", "b.ndjson", "--sample", "20");

    Sheet sample = sheet("2024-12-01", SAMPLE);
    assertThat(sample.rows()).hasSize(20);
    assertThat(sample.column("id_temuan")).doesNotHaveDuplicates();
    assertThat(sample.column("teks"))
        .allMatch(text -> text.matches("Selamat pagi rekan nomor kata\\d+rahasia"))
        .doesNotHaveDuplicates();
    for (String other : OTHERS) {
      assertThat(sheet("2024-12-01", other).column("id_temuan"))
          .doesNotContainAnyElementsOf(sample.column("id_temuan"));
    }
    assertThat(manifest("2024-12-01"))
        .contains("\"sample\":\"20\"", "\"sampled_from\":81,")
        .containsPattern("\"name\":\"sampel.csv\",\"rows\":20,\"sha256\"");
    assertThat(night.out()).contains("sampel       20 dari 81 item tanpa temuan");
  }

  @Test
  void nothingInItTellsAScoreOrASign() throws IOException {
    write("a.ndjson", mixed(1, 30));
    night("2024-12-01", "a.ndjson", "--sample", "20");

    Sheet sample = sheet("2024-12-01", SAMPLE);
    List<String> expected = new ArrayList<>(sheet("2024-12-01", OTHERS.get(0)).header());
    expected.removeAll(
        List.of(
            ("kelompok ulang prioritas skor alasan cuplikan istilah bentuk cara jenis sasaran"
                    + " kontes tahapan kode versi_leksikon")
                .split(" ")));
    assertThat(sample.header()).isEqualTo(expected).containsAll(ANALYSTS);
    for (Map<String, String> row : sample.rows()) {
      ANALYSTS.forEach(column -> assertThat(row.get(column)).isEmpty());
      assertThat(row).containsEntry("nama", "Sari Uji, S.Pd.").containsEntry("catatan_sistem", "");
    }
  }

  /** A comment with a sign that does not count was looked at closely, and must not show it. */
  @Test
  void aCommentThatHoldsAWeakSignLooksLikeAnyOther() throws IOException {
    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"),
        Files.readString(folder.resolve("lexicon/istilah/uji.csv"))
            + "uji-dua;dua jari;gestur;uji-2;[dukungan];[burung];20;SKB-04;aktif;Dukung dua jari;"
            + "Dua jari saja\n");
    write(
        "a.ndjson",
        List.of(
            item("comment", "sari.uji", "1", "dua jari saja"),
            item("comment", "sari.uji", "2", "Selamat pagi semua"),
            item("post", "orang.lain", "91", "Jalan baru dibuka"),
            item("post", "orang.lain", "92", "Pasar sudah ramai")));
    night("2024-12-01", "a.ndjson", "--sample", "5");

    Sheet sample = sheet("2024-12-01", SAMPLE);
    assertThat(sample.column("teks"))
        .containsExactlyInAnyOrder("dua jari saja", "Selamat pagi semua");
    assertThat(manifest("2024-12-01")).contains("\"wanted\":1,\"found\":1");
    assertThat(sample.column("konteks")).containsOnly("induk: tidak tersedia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5"})
  void theSameNightDrawsTheSameWhateverTheThreads(String threads) throws IOException {
    write("in/a.ndjson", mixed(1, 400));
    write("in/b.ndjson", mixed(401, 700));
    night("2024-12-01", "in", "--sample", "50", "--threads", threads, "--out", "satu");
    night("2024-12-01", "in", "--sample", "50", "--no-state", "--out", "dua");

    String one = Files.readString(folder.resolve("satu/2024-12-01/" + SAMPLE));
    assertThat(one).isEqualTo(Files.readString(folder.resolve("dua/2024-12-01/" + SAMPLE)));
    assertThat(one.lines()).hasSize(51);
  }

  @Test
  void theSameItemsInOtherFilesInAnotherOrderGiveTheSameSample() throws IOException {
    List<String> posts = new ArrayList<>(mixed(1, 200));
    write("a.ndjson", posts);
    night("2024-12-01", "a.ndjson", "--sample", "30", "--no-state", "--out", "satu");
    Collections.shuffle(posts, new Random(7));
    write("b.ndjson", posts.subList(0, 333));
    write("c.ndjson", posts.subList(250, posts.size()));
    night("2024-12-01", "c.ndjson", "b.ndjson", "--sample", "30", "--no-state", "--out", "dua");

    assertThat(Sheet.read(folder.resolve("dua/2024-12-01/" + SAMPLE), ';').column("id_temuan"))
        .isEqualTo(Sheet.read(folder.resolve("satu/2024-12-01/" + SAMPLE), ';').column("id_temuan"))
        .hasSize(30);
  }

  @Test
  void anotherNightDrawsOthersUntilAllWereDrawn() throws IOException {
    List<String> drawn = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      write("a.ndjson", mixed(1, 44 + day)); // grows, so that it is read again
      night("2024-12-0" + day, "a.ndjson", "--sample", "20");
      List<String> ids = ids("2024-12-0" + day);
      assertThat(ids).hasSize(List.of(20, 20, 7, 1).get(day - 1));
      drawn.addAll(ids);
    }
    assertThat(drawn).doesNotHaveDuplicates().hasSize(48);
  }

  @Test
  void twoRunsOfOneDateDrawOthersAndEachIsReplayedAsItWas() throws IOException {
    write("a.ndjson", mixed(1, 40));
    night("2024-12-01", "a.ndjson", "--sample", "10");
    write("b.ndjson", mixed(41, 60));
    night("2024-12-01", "a.ndjson", "b.ndjson", "--sample", "10");
    write("c.ndjson", mixed(1, 70));
    night("2024-12-02", "c.ndjson", "--sample", "30");
    List<String> all = new ArrayList<>(ids("2024-12-01"));
    all.addAll(ids("2024-12-01-2"));
    all.addAll(ids("2024-12-02"));
    assertThat(all).doesNotHaveDuplicates();
    TreeMap<String, String> before = Folders.contents(folder.resolve("reviews"));

    for (String run : List.of("2024-12-01", "2024-12-01-2", "2024-12-02")) {
      Files.delete(folder.resolve("reviews").resolve(run).resolve(SAMPLE));
    }
    night("2024-12-01", "a.ndjson", "--sample", "10");
    night("2024-12-01", "a.ndjson", "b.ndjson", "--sample", "10");
    night("2024-12-02", "c.ndjson", "--sample", "30");
    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }

  @Test
  void aFileThatIsNotReadAgainGivesNoItems() throws IOException {
    write("a.ndjson", mixed(1, 40));
    night("2024-12-01", "a.ndjson", "--sample", "10");
    night("2024-12-02", "a.ndjson", "--sample", "10");
    assertThat(manifest("2024-12-02"))
        .contains("\"skipped_since\":\"2024-12-01\"", "\"sampled_from\":0,");
    assertThat(ids("2024-12-02")).isEmpty();
  }

  @Test
  void aNightThatDoesNotAskForASampleHasNone() throws IOException {
    write("a.ndjson", mixed(1, 40));
    night("2024-12-01", "a.ndjson");
    assertThat(folder.resolve("reviews/2024-12-01/" + SAMPLE)).doesNotExist();
    assertThat(manifest("2024-12-01")).doesNotContain("sample");
    assertThat(saring("review", "status").out()).doesNotContain("ampel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1001", "dua"})
  void aSampleHasUpToAThousandItems(String size) throws IOException {
    write("a.ndjson", mixed(1, 2));
    Outcome outcome = screen("2024-12-01", "a.ndjson", "--sample", size);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--sample");
    assertThat(folder.resolve("reviews")).doesNotExist();
  }

  private void save(String name, Sheet sheet, Map<Integer, Map<String, String>> typed)
      throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", sheet.header())).append("\r\n");
    for (int i = 0; i < sheet.rows().size(); i++) {
      Map<String, String> row = new TreeMap<>(sheet.rows().get(i));
      row.putAll(typed.getOrDefault(i, Map.of()));
      List<String> cells = new ArrayList<>();
      sheet.header().forEach(one -> cells.add('"' + row.get(one).replace("\"", "\"\"") + '"'));
      text.append(String.join(",", cells)).append("\r\n");
    }
    Files.writeString(folder.resolve(name), text);
  }

  private static Map<String, String> decided(String verdict) {
    return Map.of("keputusan", verdict, "penelaah", "Ani", "penelaah_kedua", "Budi");
  }

  private static Map<Integer, Map<String, String>> decisions(int number) {
    Map<Integer, Map<String, String>> decisions = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      decisions.put(i, decided(i == 3 ? "dugaan_pelanggaran" : "bukan_pelanggaran"));
    }
    return decisions;
  }

  @Test
  void decisionsComeBackAndSayWhatWasMissed() throws IOException {
    write("a.ndjson", mixed(1, 200));
    night("2024-12-01", "a.ndjson", "--sample", "30");
    assertThat(saring("review", "status").out())
        .contains("Sampel buta: 1 malam, 30 item; 0 diputus")
        .doesNotContain("terlewat");
    Map<Integer, Map<String, String>> typed = decisions(25);
    typed.put(25, decided("tunda"));
    typed.put(26, decided("perlu_klarifikasi"));
    save("kembali.csv", sheet("2024-12-01", SAMPLE), typed);

    Outcome back = saring("review", "import", "kembali.csv");
    assertThat(back.code()).as(back.err()).isZero();
    assertThat(back.err()).isEmpty();
    assertThat(back.out()).contains("27 keputusan baru dicatat", "3 belum diputuskan");
    assertThat(saring("review", "import", "kembali.csv").out()).contains("0 keputusan baru");

    // Wilson's interval of 1 of 25, by hand: 0.71 % to 19.54 %.
    assertThat(saring("review", "status").out())
        .startsWith("Telaah per 2024-12-01: 200 temuan; 200 terbuka, 0 diputus")
        .contains(
            "Sampel buta: 1 malam, 30 item; 25 diputus, 1 di antaranya dugaan_pelanggaran",
            "4,0 % (95 %: 0,7 sampai 19,5 %), yaitu sekitar 8 (1 sampai 39) dari 200 item");
    assertThat(CommandLineDriver.in(folder).speaking("en").run("review", "status").out())
        .contains("missed       4.0 % (95 %: 0.7 to 19.5 %), that is about 8 (1 to 39) of 200");
    assertThat(saring("review", "status", "--csv").out().lines()).hasSize(201);
  }

  @Test
  void whatWasOnlyDrawnAndIsOpenedAgainWaitsInItsSampleForANewDecision() throws IOException {
    write("a.ndjson", mixed(1, 40));
    night("2024-12-01", "a.ndjson", "--sample", "20");
    save("kembali.csv", sheet("2024-12-01", SAMPLE), decisions(1));
    assertThat(saring("review", "import", "kembali.csv").code()).isZero();

    Outcome opened =
        saring("review", "reopen", ids("2024-12-01").get(0), "--reviewer", "Budi", "--reason", "x");

    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out())
        .startsWith("1 item sampel buta dibuka kembali; tidak ada malam yang menyerahkannya lagi")
        .contains("sampel.csv", "saring review import")
        .doesNotContain("malam berikutnya");
    assertThat(saring("review", "status").out()).contains("20 item; 0 diputus");
  }

  /** The page tells what was known before its night, also when it is made again. */
  @Test
  void thePageOfALaterNightTellsTheEstimate() throws IOException {
    write("a.ndjson", mixed(1, 200));
    night("2024-12-01", "a.ndjson", "--sample", "30");
    save("kembali.csv", sheet("2024-12-01", SAMPLE), decisions(25));
    assertThat(saring("review", "import", "kembali.csv").code()).isZero();
    write("b.ndjson", mixed(201, 220));
    night("2024-12-02", "b.ndjson", "--sample", "30");
    String page = file("2024-12-02", "laporan.html");
    save("lagi.csv", sheet("2024-12-02", SAMPLE), decisions(20));
    assertThat(saring("review", "import", "lagi.csv").code()).isZero();

    assertThat(file("2024-12-01", "laporan.html")).doesNotContain("Taksiran yang terlewat");
    assertThat(page)
        .contains("1 dari 25 item sampel yang diputus ternyata dugaan pelanggaran")
        .contains("1 sampai 39 dari 200 item tanpa temuan");
    Files.delete(folder.resolve("reviews/2024-12-02/laporan.html"));
    night("2024-12-02", "b.ndjson", "--sample", "30");
    assertThat(file("2024-12-02", "laporan.html")).isEqualTo(page);
  }

  @Test
  void aDecisionInTheRowOfAnotherItemIsRefused() throws IOException {
    write("a.ndjson", mixed(1, 60));
    night("2024-12-01", "a.ndjson", "--sample", "20");
    Sheet sample = sheet("2024-12-01", SAMPLE);
    Map<String, String> shifted = new TreeMap<>(decided("bukan_pelanggaran"));
    shifted.put("id_temuan", sample.column("id_temuan").get(7));
    Map<String, String> damaged = new TreeMap<>(decided("bukan_pelanggaran"));
    damaged.put("id_temuan", "");
    save("kembali.csv", sample, Map.of(2, shifted, 5, damaged));

    Outcome back = saring("review", "import", "kembali.csv");
    assertThat(back.code()).isEqualTo(3);
    assertThat(back.err()).contains("kembali.csv:4:id_temuan: galat");
    assertThat(back.out()).contains("1 keputusan baru", "1 baris diperbaiki, 1 baris ditolak");
  }

  /** A new entry finds it: it is delivered as any other, and only blind decisions count. */
  @Test
  void whatWasDrawnAndIsFoundLaterIsDeliveredAndKeepsItsBlindDecision() throws IOException {
    write("a.ndjson", mixed(1, 10));
    night("2024-12-01", "a.ndjson", "--sample", "10");
    save("kembali.csv", sheet("2024-12-01", SAMPLE), decisions(4));
    assertThat(saring("review", "import", "kembali.csv").code()).isZero();

    Files.writeString(
        folder.resolve("lexicon/istilah/uji.csv"),
        Files.readString(folder.resolve("lexicon/istilah/uji.csv"))
            + "uji-rekan;rekan;tagline;uji-2;;;45;SKB-04;aktif;Hai rekan;Selamat pagi\n");
    night("2024-12-02", "a.ndjson", "--sample", "10");
    Sheet later = sheet("2024-12-02", "lembar-tinjauan.csv");
    assertThat(later.column("id_temuan")).containsAll(ids("2024-12-01"));
    assertThat(ids("2024-12-02")).isEmpty();
    Map<Integer, Map<String, String>> all = new TreeMap<>();
    for (int i = 0; i < later.rows().size(); i++) {
      all.put(i, decided("dugaan_pelanggaran"));
    }
    save("nanti.csv", later, all);
    assertThat(saring("review", "import", "nanti.csv").code()).isZero();

    assertThat(saring("review", "status").out())
        .contains("2 malam, 10 item; 4 diputus, 1 di antaranya dugaan_pelanggaran");
  }

  @Test
  void whatAnEarlierNightDeliveredIsNotDrawnWhenItsEntryIsGone() throws IOException {
    write("a.ndjson", mixed(1, 10));
    night("2024-12-01", "a.ndjson");
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries, Files.readString(entries).replace("45;SKB-04;aktif", "45;SKB-04;pensiun"));
    night("2024-12-02", "a.ndjson", "--sample", "40");

    assertThat(sheet("2024-12-02", SAMPLE).column("teks"))
        .hasSize(10)
        .allMatch(text -> text.endsWith("rahasia"));
  }

  /** Of what nobody found anything in the ledger keeps ids and hashes, no word and no name. */
  @Test
  void theLedgerKeepsNoWordOfIt() throws IOException {
    write("a.ndjson", mixed(1, 30));
    night("2024-12-01", "a.ndjson", "--sample", "20", "--no-archive");
    String id = ids("2024-12-01").get(0);
    for (Path file : Folders.below(folder.resolve("state"))) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("rahasia");
    }
    assertThat(saring("review", "sheet", "2024-12-01", "--out", "lagi").code()).isZero();
    for (Path file : Folders.below(folder.resolve("lagi"))) {
      assertThat(Files.readString(file)).isEqualTo(file("2024-12-01", "lembar-tinjauan.csv"));
    }
    assertThat(saring("evidence", id).out()).contains(id, "sampel").doesNotContain("rahasia");
    assertThat(saring("lexicon", "stats", "--lexicon", "lexicon").code()).isZero();
    assertThat(saring("purge", "--older-than", "1d").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"full, 19850314 201001 1 007", "masked, ******** 201001 1 ***"})
  void theSampleWearsTheDressOfTheOtherSheets(String nip, String shown) throws IOException {
    write("a.ndjson", mixed(1, 10));
    night("2024-12-01", "a.ndjson", "--sample", "5", "--nip", nip, "--sheet", "rfc4180");
    Sheet sample = Sheet.read(folder.resolve("reviews/2024-12-01/" + SAMPLE), ',');
    assertThat(sample.column("nip")).hasSize(5).containsOnly(shown);
  }

  @Test
  void aDryRunDrawsAndWritesNothing() throws IOException {
    write("a.ndjson", mixed(1, 10));
    assertThat(screen("2024-12-01", "a.ndjson", "--sample", "5", "--dry-run").code()).isZero();
    assertThat(folder.resolve("reviews")).doesNotExist();
    assertThat(folder.resolve("state")).doesNotExist();
  }
}
