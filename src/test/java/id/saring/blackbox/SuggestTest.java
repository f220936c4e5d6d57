package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code saring lexicon suggest}: what rises with cases and is not looked for yet. */
class SuggestTest {

  private static final Path ROOT = Path.of("src/test/resources/id/saring/blackbox");

  private static final String[] DAILY =
      ("pagi siang sore malam pasar warung kopi teh nasi jagung ikan perahu ombak sawah padi kebun"
              + " cabai tomat hujan panas awan motor ojek terminal guru murid buku tugas ujian"
              + " bola gol penonton lagu gitar panggung kue gula santan kelapa keponakan nenek"
              + " paman bibi tetangga jembatan sungai batu kayu paku cat pintu jendela atap listrik"
              + " sinyal pulsa baterai kamera foto bengkel oli rantai sepeda pantai pasir karang")
          .split(" ");

  private static final Pattern TERM = Pattern.compile("(?m)^([0-9]+)\\. (.*) \\(([^()]*)\\)$");

  @TempDir Path folder;
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void usual() throws IOException {
    Folders.copy(ROOT.resolve("usual"), folder);
    Files.writeString(
        folder.resolve("lexicon/akun-kampanye.csv"),
        """
        platform;akun;id_akun;nama;jenis;sasaran;sumber
        instagram;posko.uji;;Posko Uji;relawan;uji-1;karangan
        """);
  }

  private Outcome run(String... args) {
    return CommandLineDriver.in(folder).run(args);
  }

  private Outcome suggest(String... more) throws IOException {
    Files.write(folder.resolve("posts.ndjson"), lines);
    List<String> args = new ArrayList<>(List.of("lexicon", "suggest", "--lexicon", "lexicon"));
    Collections.addAll(args, "posts.ndjson", "--all-authors");
    Collections.addAll(args, more);
    return run(args.toArray(String[]::new));
  }

  private void write(String account, String text, String target) {
    lines.add(
        """
        {"platform":"instagram","kind":"%s","item_id":"%d","author_handle":"%s","text":"%s","target_handle":"%s"}\
        """
            .formatted(target.isEmpty() ? "post" : "comment", lines.size(), account, text, target));
  }

  private static String talk(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 6 + random.nextInt(8); i++) {
      words.add(DAILY[random.nextInt(DAILY.length)]);
    }
    return String.join(" ", words);
  }

  private static String talkWith(String term, Random random) {
    List<String> words = new ArrayList<>(List.of(talk(random).split(" ")));
    words.add(random.nextInt(words.size() + 1), term);
    return String.join(" ", words);
  }

  private void background(Random random, int posts) {
    for (int i = 0; i < posts; i++) {
      write("orang." + random.nextInt(500), talk(random), "");
    }
  }

  private void answers(String term, Random random, int posts, int accounts) {
    for (int i = 0; i < posts; i++) {
      write("warga." + i % accounts, talkWith(term, random), "posko.uji");
    }
  }

  /** Terms by rank, folded. */
  private static List<String> terms(Outcome outcome) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(outcome.out());
    while (term.find()) {
      assertThat(Integer.parseInt(term.group(1))).isEqualTo(terms.size() + 1);
      terms.add(term.group(2).toLowerCase(Locale.ROOT));
    }
    return terms;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void atLeastEightOfTenPlantedTaglinesAreAmongTheFirstThirty(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> planted =
        List.of(
            "bagorat",
            "simulup",
            "tekowas",
            "#PantaiKarangBersama",
            "#WotarakMaju",
            "kebun listrik",
            "ombak kamera",
            "bibi panggung",
            "pukawek santan",
            "🐃");
    background(random, 4000);
    for (String term : planted) {
      answers(term, random, 15 + random.nextInt(20), 8 + random.nextInt(6));
      for (int i = 0; i < 4; i++) {
        write("lain." + i, talkWith(term, random), "");
      }
    }
    for (int i = 0; i < 250; i++) {
      write("warga.x." + i, talk(random), "posko.uji");
    }

    Outcome outcome = suggest();

    assertThat(outcome.code()).isZero();
    assertThat(terms(outcome)).hasSizeLessThanOrEqualTo(30);
    assertThat(planted.stream().map(one -> one.toLowerCase(Locale.ROOT)))
        .filteredOn(terms(outcome)::contains)
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void aNewFormOfAKnownContenderComesFirstWithItsContender() throws IOException {
    Random random = new Random(7);
    background(random, 2000);
    answers("bagorat", random, 40, 20);
    answers("#GacorKitaMenang", random, 10, 6);

    Outcome outcome = suggest();

    assertThat(terms(outcome)).startsWith("#gacorkitamenang", "bagorat");
    assertThat(outcome.out())
        .contains(
            "1. #GacorKitaMenang (bentuk baru dari sasaran yang dikenal)",
            "mungkin untuk Cita - Daya [uji-2]",
            "mungkin untuk Asa - Bela [uji-1]: 40 teks (tanda atau nama di 0, akun kampanye di 40)");
  }

  @Test
  void whatTheLexiconHasIsNotSuggestedWhateverItsStatus() throws IOException {
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries,
        Files.readString(entries)
            + "uji-bagorat;bagorat;tagline;uji-1;;;45;SKB-04;usul;Bagorat;Pagi\n"
            + "uji-simulup;simulup terus;tagline;uji-1;;;45;SKB-04;pensiun;Simulup terus;Pagi\n");
    Random random = new Random(8);
    background(random, 2000);
    for (String term :
        List.of("bagorat", "bagoooraaat", "simulup terus", "gas", "coblos", "tekowas")) {
      answers(term, random, 20, 10);
    }

    assertThat(terms(suggest()))
        .contains("tekowas")
        .doesNotContain("bagorat", "simulup terus", "gas", "coblos");
  }

  /** One who repeats himself, and one text that many copy, make no tagline. */
  @Test
  void copiesAndSpammersMakeNoTagline() throws IOException {
    Random random = new Random(9);
    background(random, 2000);
    answers("bagorat", random, 60, 2);
    for (int i = 0; i < 60; i++) {
      write("warga." + i, "simulup kopi pagi di warung bibi", "posko.uji");
    }

    Outcome outcome = suggest();
    assertThat(outcome.code()).isZero();
    assertThat(terms(outcome)).isEmpty();
    assertThat(outcome.out()).contains("Kasus: 61 teks", "Tidak ada kata baru yang menonjol");
    assertThat(terms(suggest("--min-accounts", "2"))).contains("bagorat");
  }

  @Test
  void aPairAndItsRareWordAreOneSuggestion() throws IOException {
    Random random = new Random(10);
    background(random, 2000);
    answers("salam bagorat", random, 30, 10);
    answers("bagorat", random, 30, 10);
    answers("sapu tekowas", random, 30, 10);

    List<String> terms = terms(suggest());
    assertThat(terms).contains("bagorat", "sapu tekowas");
    assertThat(terms).doesNotContain("salam bagorat", "tekowas", "sapu");
  }

  @Test
  void theTableIsTheLexiconsOwnAndCanBePasted() throws IOException {
    Random random = new Random(11);
    background(random, 2000);
    answers("bagorat", random, 20, 10);
    answers("🐃", random, 20, 10);

    Outcome outcome = suggest("--csv");
    assertThat(outcome.out())
        .startsWith("\uFEFFid;istilah;jenis;sasaran;varian;")
        .contains(";bagorat;tagline;uji-1;", ";🐃;simbol;uji-1;", ";usul;")
        .contains("20 dari 40 teks (kasus terbukti dan akun kampanye) oleh 10 akun, 0 dari 2000");
    assertThat(outcome.err()).contains("Kasus: 40 teks");
    for (String post : lines) {
      assertThat(outcome.out()).doesNotContain(post.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"));
    }
    Files.writeString(folder.resolve("lexicon/istilah/usulan.csv"), outcome.out());
    assertThat(run("lexicon", "check", "--lexicon", "lexicon").out()).contains(": 0 galat");
    assertThat(terms(suggest())).isEmpty();
  }

  @Test
  void theResultDoesNotDependOnThreadsOrOrder() throws IOException {
    Random random = new Random(12);
    background(random, 3000);
    answers("#WotarakMaju", random, 20, 10);
    answers("#wotarakmaju", random, 20, 10);
    answers("kebun listrik", random, 20, 10);
    String one = suggest("--threads", "1").out();

    Collections.shuffle(lines, random);
    assertThat(suggest("--threads", "4").out()).isEqualTo(one);
  }

  // ---- decisions

  /** A night of registered accounts, of which those with the word are decided. */
  private void night(String decision) throws IOException {
    StringBuilder accounts =
        new StringBuilder("nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun\n");
    Random random = new Random(13);
    for (int i = 0; i < 12; i++) {
      accounts.append(
          "1986092620150510%02d;Pegawai %d;PNS;Staf;Unit;Pemkot;Kota Uji;instagram;pegawai.%d\n"
              .formatted(i, i, i));
      write("pegawai." + i, talk(random) + " dukung gacor bagorat", "");
      for (int j = 0; j < 60; j++) {
        write("pegawai." + i, talk(random), "");
      }
    }
    Files.writeString(folder.resolve("accounts.csv"), accounts);
    Files.write(folder.resolve("posts.ndjson"), lines);
    Files.delete(folder.resolve("lexicon/akun-kampanye.csv"));
    assertThat(
            run(
                    "screen",
                    "posts.ndjson",
                    "--accounts",
                    "accounts.csv",
                    "--lexicon",
                    "lexicon",
                    "--run-date",
                    "2024-12-01")
                .code())
        .isZero();
    if (!decision.isEmpty()) {
      Path sheet = folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv");
      Sheet delivered = Sheet.read(sheet, ';');
      StringBuilder text = new StringBuilder(String.join("\t", delivered.header()) + "\n");
      for (Map<String, String> row : delivered.rows()) {
        Map<String, String> typed = new TreeMap<>(row);
        typed.put("keputusan", decision);
        typed.put("penelaah", "Ani");
        typed.put("penelaah_kedua", "Budi");
        typed.put("tanggal_telaah", "2024-12-01");
        text.append(String.join("\t", delivered.header().stream().map(typed::get).toList()));
        text.append('\n');
      }
      Files.writeString(folder.resolve("kembali.txt"), text);
      Outcome back = run("review", "import", "kembali.txt");
      assertThat(back.out()).as(back.err()).contains("12 keputusan baru dicatat");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dugaan_pelanggaran | Kasus: 12 teks yang diputuskan dugaan_pelanggaran
          perlu_klarifikasi  | dipakai 12 teks yang perlu_klarifikasi, bukti yang lebih lemah
          bukan_pelanggaran  | dipakai 12 teks yang oleh leksikon sekarang dinilai sedang atau tinggi
                             | dipakai 12 teks yang oleh leksikon sekarang dinilai sedang atau tinggi
          """)
  void whatRisesWithDecisionsIsFoundInTheArchive(String decision, String told) throws IOException {
    night(decision == null ? "" : decision);

    Outcome outcome = run("lexicon", "suggest", "--lexicon", "lexicon");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains(told, "Pembanding: 720 teks lain");
    assertThat(terms(outcome)).containsExactly("bagorat");
    assertThat(outcome.out()).contains("mungkin untuk Cita - Daya [uji-2]: 12 teks");
  }

  /** The ledger keeps the words of a case when the archive has forgotten them. */
  @Test
  void casesThatTheArchiveHasForgottenCount() throws IOException {
    night("dugaan_pelanggaran");
    lines.removeIf(line -> line.contains("bagorat"));

    Outcome outcome = suggest();

    assertThat(outcome.out()).contains("Kasus: 12 teks", "Dibaca 720 butir");
    assertThat(terms(outcome)).contains("bagorat");
  }

  // ---- what goes wrong

  @Test
  void withoutAPastTheWayOutIsTold() {
    Outcome outcome = run("lexicon", "suggest", "--lexicon", "lexicon");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("belum ada arsip", "saring screen", "saring lexicon suggest BERKAS");
  }

  @Test
  void anAnswerWithASignToACampaignIsACaseInTheArchiveToo() throws IOException {
    StringBuilder roster =
        new StringBuilder(
            "nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;"
                + "berlaku_dari;berlaku_sampai;keyakinan\n");
    for (int i = 0; i < 6; i++) {
      roster.append(
          "19850314201001100%d;Warga %d;PNS;Guru;SMP;Pemkot;kota-uji;instagram;warga.%d;;;;pasti\n"
              .formatted(i, i, i));
    }
    Files.writeString(folder.resolve("accounts.csv"), roster);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      write("warga." + i % 6, talk(random), "");
    }
    lines.add(
        """
        {"platform":"instagram","kind":"post","item_id":"p1","author_handle":"posko.uji","text":"Lapangan penuh"}\
        """);
    for (int i = 0; i < 12; i++) {
      lines.add(
          """
          {"platform":"instagram","kind":"comment","item_id":"c%d","parent_id":"p1","author_handle":"warga.%d","text":"%s"}\
          """
              .formatted(i, i % 6, talkWith("gacor bagorat", random)));
    }
    Outcome exported = suggest("--accounts", "accounts.csv");
    assertThat(terms(exported)).as(exported.out() + exported.err()).contains("bagorat");
    assertThat(
            run(
                    "screen",
                    "posts.ndjson",
                    "--accounts=accounts.csv",
                    "--lexicon=lexicon",
                    "--run-date=2024-12-01")
                .code())
        .isZero();

    Outcome archived = run("lexicon", "suggest", "--lexicon", "lexicon");
    assertThat(archived.out()).startsWith("Kasus: 13 teks").contains("dan kepada akun kampanye");
    assertThat(terms(archived)).contains("bagorat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          posts.ndjson                                  | --all-authors
          tidak-ada.ndjson --all-authors                | tidak-ada.ndjson
          --top 0                                       | --top
          --min-items 0                                 | --min-items
          --min-accounts -1                             | --min-accounts
          posts.ndjson --all-authors --zone Mars        | --zone
          --since 2024-12-02 --until 2024-12-01         | 2024-12-02
          """)
  void aWrongCommandLineIsToldSo(String options, String told) throws IOException {
    Files.writeString(folder.resolve("posts.ndjson"), "");
    List<String> args = new ArrayList<>(List.of("lexicon", "suggest", "--lexicon", "lexicon"));
    Collections.addAll(args, options.split(" "));

    Outcome outcome = run(args.toArray(String[]::new));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(told);
  }

  @Test
  void aLexiconWithErrorsSuggestsNothing() throws IOException {
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries, Files.readString(entries) + "uji-x;x;tagline;tidak-ada;;;45;;aktif;;\n");
    background(new Random(1), 10);

    Outcome outcome = suggest();

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("tidak-ada", "tidak ada yang diusulkan");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aDamagedArchiveIsNotRead() throws IOException {
    night("");
    try (Stream<Path> files = Files.list(folder.resolve("state/arsip"))) {
      for (Path file : files.filter(one -> one.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    Outcome outcome = run("lexicon", "suggest", "--lexicon", "lexicon");
    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("rusak");
  }

  @Test
  void withoutAnyCaseItIsToldWhatToDo() throws IOException {
    background(new Random(14), 50);

    Outcome outcome = suggest();

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "Tidak ada kasus di antara 50 butir", "saring review import", "akun-kampanye.csv");
  }

  @Test
  void withoutAnythingToCompareWithItIsToldSo() throws IOException {
    answers("bagorat", new Random(15), 20, 10);

    Outcome outcome = suggest();

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("tidak ada pembanding");
  }
}
