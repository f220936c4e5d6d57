package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.io.RunLock;
import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.review.evidence.PackCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One case, shown and packed; a pack that is not as saring wrote it is found out. */
class EvidenceTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final Path GOLDEN = Path.of("src/test/resources/id/saring/blackbox/evidence");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));

  private static final String WORDS = "dukung gacor <b>& \"menang\"</b>\\nbesok=ya 🔥";

  @TempDir private Path folder;
  private String id = "";

  @BeforeEach
  void twoNightsAndADecision() throws IOException {
    Folders.copy(USUAL, folder);
    Files.createDirectories(folder.resolve("ekspor"));
    Files.writeString(
        folder.resolve("ekspor/a.ndjson"),
        post("1", "Pasangan gacor di pasar, dukung!", "post", "")
            + post("2", WORDS, "comment", "1")
            + post("3", "dukung gas", "post", "")
            + post("4", "selamat pagi semua", "post", ""));
    screen("2024-12-01");
    id =
        Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';').rows().stream()
            .filter(row -> row.get("teks").contains("menang"))
            .map(row -> row.get("id_temuan"))
            .findFirst()
            .orElseThrow();
    decide(
        new Decision.Words(
            "perlu_klarifikasi",
            "SKB-04",
            "dukungan terbuka",
            "=cmd",
            "Rina",
            "",
            "",
            "2024-12-01"),
        false);
    decide(Decision.Words.NONE, true);
    Path export = folder.resolve("ekspor/a.ndjson");
    Files.writeString(
        export, Files.readString(export) + post("5", "dukung gacor nomor 5", "post", ""));
    screen("2024-12-02");
  }

  private static String post(String item, String text, String kind, String parent) {
    return String.format(
        "{\"platform\":\"instagram\",\"kind\":\"%s\",\"item_id\":\"%s\",\"parent_id\":\"%s\","
            + "\"author_handle\":\"sari.uji\",\"posted_at\":\"2024-10-15T10:00:00+08:00\","
            + "\"text\":\"%s\"}%n",
        kind, item, parent, text.replace("\"", "\\\""));
  }

  private void decide(Decision.Words words, boolean reopened) throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      ledger.record(
          List.of(
              new Decision(
                  FindingId.parse(id).orElseThrow(),
                  reopened,
                  words,
                  new Decision.Origin("lembar.xlsx", 2, Optional.empty(), CommandLineDriver.NOW))));
    }
  }

  private void screen(String date) {
    Outcome outcome =
        run(
            "screen",
            "ekspor",
            "--accounts",
            "accounts.csv",
            "--lexicon",
            "lexicon",
            "--run-date",
            date);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private Outcome run(String... args) {
    return say("en", args);
  }

  private Outcome say(String language, String... args) {
    return CommandLineDriver.in(folder).speaking(language).run(args);
  }

  private Path pack(String name) {
    Outcome outcome = run("evidence", id, "--pack", name);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return folder.resolve(name);
  }

  private static void golden(String name, String text) throws IOException {
    Path expected = GOLDEN.resolve(name);
    String plain = plain(text);
    if (WRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(expected, plain);
    }
    assertThat(plain).isEqualTo(Files.readString(expected));
  }

  /** Hashes and sizes of manifests change with every line that a manifest gets. */
  private static String plain(String text) {
    return text.replace(System.lineSeparator(), "\n")
        .replaceAll("[0-9a-f]{64}", "<sha256>")
        .replaceAll("(sha256 (?:dulu |was )?)[0-9a-f]{16}…", "$1<short>…")
        .replaceAll("(leksikon|lexicon) [0-9a-f]{12}", "$1 <short>")
        .replaceAll("'sha256-[^']+'", "'sha256-…'")
        .replaceAll("(json</td><td dir=\"auto\">)[0-9]+", "$1…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void aCaseIsShownWithAllThatIsKnownOfIt(String language) throws IOException {
    Outcome outcome = say(language, "evidence", id);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    golden("shown." + language + ".txt", outcome.out());
  }

  @Test
  void anIdMayBeTypedAsItIsReadOut() {
    String spoken = id.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');

    assertThat(run("evidence", spoken).out()).startsWith(id);
    assertThat(run("evidence", id.replaceFirst("^SRG", "KPG")).out())
        .as("the office is no part of what it names")
        .isNotBlank();
  }

  @Test
  void aMistypedIdIsToldWithTheNearestOne() {
    char last = id.charAt(id.length() - 1);
    String wrong = id.substring(0, id.length() - 1) + (last == 'A' ? 'B' : 'A');
    Outcome outcome = run("evidence", wrong);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(wrong, "check character", "perhaps you mean " + id);
    assertThat(run("evidence", "SRG-0000-0000-0000-0").err()).contains("has no finding");
    assertThat(run("evidence").code()).isEqualTo(2);
    assertThat(run("evidence", id, "--state", "lain").err()).contains("no memory", "lain");
    assertThat(folder.resolve("lain")).doesNotExist();
  }

  @Test
  void theOriginalExportIsLookedFor() throws IOException {
    assertThat(run("evidence", id).out()).contains("a.ndjson was not found", "--source");
    String out = run("evidence", id, "--source", "ekspor").out();
    assertThat(out).contains("a.ndjson is here, unchanged");
    assertThat(out)
        .as("the first night read it before it grew")
        .contains("NOT those of that night");
    Files.move(folder.resolve("ekspor/a.ndjson"), folder.resolve("a.ndjson"));
    assertThat(run("evidence", id).out()).contains("is here, unchanged");
  }

  @Test
  void aPackHoldsTheRecordAsItStoodInTheExport() throws IOException {
    Map<String, byte[]> files = unzip(Files.readAllBytes(pack("bukti.zip")));

    assertThat(files.keySet())
        .containsExactly(
            "SHA256SUMS",
            "baris.csv",
            "halaman.html",
            "istilah.csv",
            "kecocokan.csv",
            "keputusan.csv",
            "konteks/2024-12-01.txt",
            "konteks/2024-12-02.txt",
            "manifes/2024-12-01.json",
            "manifes/2024-12-02.json",
            "penyerahan.csv",
            "rantai.csv",
            "rekaman/2024-12-01.mentah",
            "rekaman/2024-12-02.mentah");
    String export = Files.readString(folder.resolve("ekspor/a.ndjson"));
    assertThat(text(files, "rekaman/2024-12-01.mentah").strip())
        .isEqualTo(export.lines().skip(1).findFirst().orElseThrow().strip());
    assertThat(files.get("rekaman/2024-12-02.mentah"))
        .isEqualTo(files.get("rekaman/2024-12-01.mentah"));
    assertThat(files.get("manifes/2024-12-02.json"))
        .isEqualTo(Files.readAllBytes(folder.resolve("reviews/2024-12-02/manifes.json")));
    assertThat(text(files, "keputusan.csv")).contains("'=cmd", "perlu_klarifikasi", ";ya;");
    assertThat(text(files, "istilah.csv")).contains("uji-gacor;butuh;[dukungan]");
    assertThat(String.join("", files.values().stream().map(EvidenceTest::utf8).toList()))
        .as("nobody else's words")
        .doesNotContain("dukung gas", "selamat pagi", "nomor 5");
  }

  private static String text(Map<String, byte[]> files, String name) {
    return utf8(java.util.Objects.requireNonNull(files.get(name)));
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void thePageIsWholeAndLoadsNothing() throws IOException {
    String page = text(unzip(Files.readAllBytes(pack("bukti.zip"))), "halaman.html");

    assertThat(page)
        .contains("&lt;b&gt;&amp; &quot;menang&quot;&lt;/b&gt;", "default-src 'none'", id)
        .contains("<mark>gacor</mark>")
        .doesNotContain("<script", "http://", "https://", "<b>", "{{");
    golden("halaman.html", page);
  }

  @Test
  void theSameLedgerGivesTheSameBytes() throws IOException {
    assertThat(Files.readAllBytes(pack("satu.zip"))).isEqualTo(Files.readAllBytes(pack("dua.zip")));
  }

  @Test
  void aPackIsItsOwnersAndReplacesNothing() throws IOException {
    Path pack = pack("bukti/kasus.zip");
    byte[] before = Files.readAllBytes(pack);
    Outcome again = run("evidence", id, "--pack", "bukti/kasus.zip");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
    assertThat(Files.readAllBytes(pack)).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pack)))
        .isEqualTo("rw-------");
    assertThat(Folders.below(folder.resolve("bukti"))).containsExactly(pack);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void aPackIsProvenOnAnotherMachine(String language) throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("lain"));
    Files.copy(pack("bukti.zip"), elsewhere.resolve("bukti.zip"));
    Outcome outcome =
        CommandLineDriver.in(elsewhere).speaking(language).run("evidence", "verify", "bukti.zip");

    assertThat(outcome.code()).as(outcome.out()).isZero();
    golden("proven." + language + ".txt", outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void aPackIsHeldAgainstTheLedgerThatIsHere(String language) throws IOException {
    pack("bukti.zip");
    decide(Decision.Words.NONE, true);
    Files.writeString(folder.resolve("ekspor/c.ndjson"), post("9", "dukung gas 9", "post", ""));
    screen("2024-12-03");
    Outcome outcome = say(language, "evidence", "verify", "bukti.zip");

    assertThat(outcome.code()).as(outcome.out()).isZero();
    golden("proven-by-ledger." + language + ".txt", outcome.out());
  }

  @Test
  void aLedgerThatHappensToBeHereNeedNotKnowTheCase() throws IOException {
    Path other = Files.createDirectory(folder.resolve("kantor"));
    Files.copy(pack("bukti.zip"), other.resolve("bukti.zip"));
    Ledger.open(other.resolve("state"), "uji").close();
    Files.writeString(other.resolve("saring.properties"), "state=state\n");
    CommandLineDriver user = CommandLineDriver.in(other).speaking("en");

    assertThat(user.run("evidence", "verify", "bukti.zip").out())
        .contains("CATATAN  the ledger has no finding " + id, "PROVEN");
    assertThat(user.run("evidence", "verify", "bukti.zip", "--state", "state").code()).isEqualTo(3);
  }

  @Test
  void aForgedPackThatIsSoundInItselfIsFoundByTheLedger() throws IOException {
    Path pack = pack("bukti.zip");
    Path ledger = folder.resolve("state/saring.sqlite");
    byte[] sound = Files.readAllBytes(ledger);
    sql(ledger, "UPDATE records SET cells = replace(cells, 'Sari Uji', 'Budi Coba')");
    Files.delete(pack);
    pack("bukti.zip");
    Files.write(ledger, sound);
    Outcome outcome = run("evidence", "verify", "bukti.zip");

    assertThat(outcome.code()).as(outcome.out()).isEqualTo(3);
    assertThat(outcome.out()).contains("GAGAL    baris.csv");
    assertThat(run("evidence", "verify", "bukti.zip", "--state", "lain").code()).isEqualTo(2);
  }

  private static void sql(Path ledger, String statement) {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + ledger);
        var one = connection.createStatement()) {
      one.execute(statement);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deflated",
        "slip",
        "absolute",
        "twice",
        "added",
        "removed",
        "empty",
        "text",
        "trailing",
        "prefixed",
        "comment",
        "sums",
        "bomb",
        "swapped"
      })
  void aPackThatIsNotAsSaringWroteItIsRefused(String how) throws IOException {
    Path pack = pack("bukti.zip");
    byte[] whole = Files.readAllBytes(pack);
    Files.write(pack, spoilt(how, whole));
    Outcome outcome = run("evidence", "verify", "bukti.zip");

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(3);
    assertThat(outcome.out()).contains("GAGAL").contains("NOT PROVEN");
    assertThat(outcome.err()).isEmpty();
    assertThat(folder.resolve("jahat")).doesNotExist();
    assertThat(folder.resolveSibling("jahat")).doesNotExist();
    assertThat(Path.of("/jahat")).doesNotExist();
  }

  private static byte[] spoilt(String how, byte[] whole) throws IOException {
    Map<String, byte[]> files = unzip(whole);
    switch (how) {
      case "deflated" -> {
        return zip(files, ZipEntry.DEFLATED);
      }
      case "slip" -> files.put("../jahat", new byte[3]);
      case "absolute" -> files.put("/jahat", new byte[3]);
      case "added" -> files.put("tambahan.txt", new byte[3]);
      case "removed" -> files.remove("keputusan.csv");
      case "swapped" ->
          files.put(
              "rekaman/2024-12-01.mentah", "{\"text\":\"lain\"}".getBytes(StandardCharsets.UTF_8));
      case "sums" -> files.put("SHA256SUMS", new byte[0]);
      case "bomb" -> {
        return zip(Map.of("baris.csv", new byte[64 << 20]), ZipEntry.DEFLATED);
      }
      case "twice" -> {
        byte[] doubled = whole.clone();
        replace(doubled, "halaman.html", "istilah.csv0");
        return doubled;
      }
      case "empty" -> {
        return new byte[0];
      }
      case "text" -> {
        return "bukan zip".getBytes(StandardCharsets.UTF_8);
      }
      case "trailing" -> {
        return concat(whole, new byte[] {0});
      }
      case "prefixed" -> {
        return concat("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), whole);
      }
      default -> {
        byte[] commented = concat(whole, new byte[] {'x'});
        commented[whole.length - 2] = 1; // length of the archive's comment
        return commented;
      }
    }
    return zip(files, ZipEntry.STORED);
  }

  private static void replace(byte[] bytes, String word, String other) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = latin.indexOf(word); at >= 0; at = latin.indexOf(word, at + 1)) {
      System.arraycopy(other.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, word.length());
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files, int method) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          java.util.zip.CRC32 sum = new java.util.zip.CRC32();
          sum.update(file.getValue());
          entry.setSize(file.getValue().length);
          entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Every byte of the file: those of the entries and those between them. */
  @Test
  void noByteOfAPackMayBeAnother() throws IOException {
    byte[] whole = Files.readAllBytes(pack("bukti.zip"));
    java.util.SplittableRandom random = new java.util.SplittableRandom(7);
    for (int i = 0; i < 600; i++) {
      byte[] other = whole.clone();
      int at = random.nextInt(whole.length);
      other[at] = (byte) (other[at] ^ (1 << random.nextInt(8)));
      assertThat(PackCheck.of(other, "dev").holds())
          .as("byte %d of %d", at, whole.length)
          .isFalse();
    }
    assertThat(PackCheck.of(whole, "dev").holds()).isTrue();
  }

  @Test
  void everyCutIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(pack("bukti.zip"));
    for (int length = 0; length < whole.length; length += 1 + whole.length / 300) {
      assertThat(PackCheck.of(java.util.Arrays.copyOf(whole, length), "dev").holds())
          .as("cut at %d", length)
          .isFalse();
    }
  }

  @Test
  void aPackIsNotMadeWhileANightIsAtWork() throws IOException {
    try (var lock = RunLock.take(folder.resolve("state"), CommandLineDriver.NOW)) {
      assertThat(lock).isNotNull();
      assertThat(run("evidence", id, "--pack", "bukti.zip").code()).isEqualTo(5);
      assertThat(run("evidence", id).code()).as("looking disturbs nobody").isZero();
    }
    assertThat(folder.resolve("bukti.zip")).doesNotExist();
  }

  @Test
  void onlyOneFindingIsInAPack() throws IOException {
    String rows = text(unzip(Files.readAllBytes(pack("bukti.zip"))), "baris.csv");

    assertThat(rows.split("SRG-", -1)).hasSize(1 + 2);
    assertThat(List.of(rows.split("\r\n", -1)).get(0)).startsWith("\uFEFFmalam;id_temuan;");
  }
}
