package id.saring.review.evidence;

import static id.saring.review.evidence.CaseNights.AGAIN;
import static id.saring.review.evidence.CaseNights.OTHER;
import static id.saring.review.evidence.CaseNights.REVIEW;
import static id.saring.review.evidence.CaseNights.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.saring.ledger.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack that somebody changed gives itself away without the ledger. */
class PackCheckTest {

  private static final String VERSION = "1";

  private static byte[] pack = new byte[0];

  @BeforeAll
  static void aPack(@TempDir Path folder) throws IOException {
    try (Ledger ledger = Ledger.open(folder, "0.1")) {
      CaseNights.commit(ledger);
      ledger.record(List.of(CaseNights.said("bukan_asn")));
      pack = CaseNights.pack(ledger);
    }
  }

  private static List<String> keys(PackCheck check, Check.Level level) {
    return check.checks().stream()
        .filter(one -> one.level() == level)
        .map(one -> one.message().key().substring("review.pack-".length()))
        .toList();
  }

  /** What is wrong, with what is said of it. */
  private static List<String> wrong(byte[] zip) {
    PackCheck check = PackCheck.of(zip, VERSION);
    List<String> wrong =
        check.checks().stream()
            .filter(one -> one.level() == Check.Level.GAGAL)
            .map(one -> one.message().key().substring(12) + one.message().values())
            .toList();
    assertThat(check.holds()).isEqualTo(wrong.isEmpty());
    return wrong;
  }

  @Test
  void aPackAsItWasMadeHolds() {
    PackCheck check = PackCheck.of(pack, VERSION);

    assertThat(check.holds()).isTrue();
    assertThat(check.id()).contains(CaseNights.CASE);
    assertThat(keys(check, Check.Level.OK))
        .containsExactly(
            "zip",
            "sums",
            "manifest",
            "record",
            "row",
            "manifest",
            "row",
            "manifest",
            "chain",
            "page");
    assertThat(keys(check, Check.Level.CATATAN))
        .as("trial, and the record with others' words")
        .containsExactly("record-tidak-disimpan", "row-none", "record-bersama");
    assertThat(check.checks().get(0).message().values()).containsExactly("13");
    assertThat(check.checks().get(1).message().values()).containsExactly("12");
  }

  private static Arguments forged(String wrong, UnaryOperator<ForgedPack> change) {
    return arguments(wrong, change);
  }

  private static Stream<Arguments> forgeries() {
    String record = CaseFile.record(REVIEW);
    String context = CaseFile.context(REVIEW);
    CaseFile handovers = CaseFile.HANDOVERS;
    CaseFile rows = CaseFile.ROWS;
    CaseFile chain = CaseFile.CHAIN;
    return Stream.of(
        forged("record[2024-12-02]", one -> one.put(record, "{\"text\":\"lain\"}")),
        forged("record[2024-12-02]", one -> one.without(record)),
        forged("record[2024-12-02]", one -> one.cell(handovers, REVIEW, "byte_rekaman", "7")),
        forged("record[2024-12-04]", one -> one.cell(handovers, AGAIN, "rekaman", "disimpan")),
        forged("record[2024-12-01]", one -> one.cell(handovers, TRIAL, "rekaman", "hilang")),
        forged("row[2024-12-04]", one -> one.cell(handovers, AGAIN, "rekaman", "dihapus")),
        forged("row[2024-12-02]", one -> one.cell(rows, REVIEW, "sha256", "0".repeat(64))),
        forged(
            "row[2024-12-02]",
            one -> one.cell(rows, REVIEW, "id_temuan", CaseNights.id("dua").text())),
        forged("row[2024-12-02]", one -> one.cell(rows, REVIEW, "versi_leksikon", "lain")),
        forged("row[2024-12-02]", one -> one.withoutRows(rows, REVIEW)),
        forged("row[2024-12-02]", one -> one.doubled(rows, REVIEW)),
        forged("row[2024-12-02]", one -> one.put(context, "lain")),
        forged("row[2024-12-02]", one -> one.without(context)),
        forged("row[2024-12-04]", one -> one.cell(handovers, AGAIN, "lembar", "uji")),
        forged("manifest[2024-12-02]", one -> one.put(CaseFile.manifest(REVIEW), "{}")),
        forged("manifest[2024-12-02]", one -> one.put(CaseFile.manifest(REVIEW), "{\"run\":")),
        forged("manifest[2024-12-04]", one -> one.doubled(chain, AGAIN)),
        forged("manifest[2024-12-04]", one -> one.withoutRows(chain, AGAIN)),
        forged(
            "manifest[2024-12-04]",
            one -> one.cell(handovers, AGAIN, "sha256_manifes", "0".repeat(64))),
        forged("manifest[2024-12-04]", one -> one.manifest(AGAIN, AGAIN, OTHER)),
        forged("manifest[2024-12-04]", one -> one.manifest(AGAIN, "\"l\"", "\"x\"")),
        forged("manifest[2024-12-04]", one -> one.manifest(AGAIN, "\"r\"", "\"x\"")),
        forged("manifest[2024-12-04]", one -> one.manifest(AGAIN, "\"rows\":1", "\"rows\":0")),
        forged("manifest[2024-12-04]", one -> one.manifest(AGAIN, "lembar-", "lembar")),
        forged(
            "manifest[2024-12-02]", one -> one.manifest(REVIEW, "previous_manifest", "previous")),
        forged("strange[lain.txt]", one -> one.put("lain.txt", "")),
        forged("strange[a, b]", one -> one.put("b", "").put("a", "")),
        forged("strange[baris.csv]", one -> one.cell(rows, AGAIN, "malam", OTHER)),
        forged("strange[kecocokan.csv]", one -> one.cell(CaseFile.MATCHES, AGAIN, "malam", OTHER)),
        forged("strange[istilah.csv]", one -> one.cell(CaseFile.ENTRIES, AGAIN, "malam", "x")),
        forged("chain[2024-12-03]", one -> one.cell(chain, OTHER, "nomor", "4")),
        forged(
            "chain[2024-12-03]",
            one -> one.cell(chain, OTHER, "sha256_manifes_sebelumnya", "0".repeat(64))),
        forged("chain[2024-12-03]", one -> one.cell(chain, OTHER, "sha256_manifes", "0")),
        forged("chain[2024-12-04]", one -> one.withoutRows(chain, OTHER)),
        forged("tables[rantai.csv]", one -> one.without("rantai.csv")),
        forged("tables[istilah.csv]", one -> one.put("istilah.csv", one.text("rantai.csv"))),
        forged("tables[baris.csv]", one -> one.put("baris.csv", one.text("baris.csv") + "x")));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("forgeries")
  void whatWasChangedIsNamed(String wrong, UnaryOperator<ForgedPack> change) {
    assertThat(wrong(change.apply(ForgedPack.of(pack)).zip())).contains(wrong);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("harmless")
  void whatIsLeftOutWithoutHarmIsSaid(String note, UnaryOperator<ForgedPack> change) {
    PackCheck check = PackCheck.of(change.apply(ForgedPack.of(pack)).zip(), VERSION);

    assertThat(check.holds()).isTrue();
    assertThat(keys(check, Check.Level.CATATAN)).contains(note);
  }

  private static Stream<Arguments> harmless() {
    return Stream.of(
        forged("manifest-none", one -> one.without(CaseFile.manifest(AGAIN))),
        forged("record-bersama", one -> one.cell(CaseFile.HANDOVERS, AGAIN, "sebab", "baru")));
  }

  @Test
  void aPackIsAboutOneFinding() {
    String other = CaseNights.id("dua").text();

    assertThat(wrong(ForgedPack.of(pack).cell(CaseFile.HANDOVERS, AGAIN, "id_temuan", other).zip()))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("id[")
        .contains(other, CaseNights.CASE.text());
    assertThat(
            PackCheck.of(
                    ForgedPack.of(pack)
                        .put(
                            "penyerahan.csv",
                            ForgedPack.of(pack)
                                .text("penyerahan.csv")
                                .replace(CaseNights.CASE.text(), "UJI-1"))
                        .zip(),
                    VERSION)
                .id())
        .isEmpty();
  }

  @Test
  void aPageThatWasWrittenOverIsFoundOutByTheVersionThatMadeIt() {
    byte[] other = ForgedPack.of(pack).put(CaseFile.PAGE, "<p>lain</p>").withSums();
    byte[] none = ForgedPack.of(pack).without(CaseFile.PAGE).withSums();

    assertThat(wrong(other)).containsExactly("page[]");
    assertThat(wrong(none)).containsExactly("page[]");
    assertThat(PackCheck.of(other, "2").holds()).as("another may dress it otherwise").isTrue();
    assertThat(keys(PackCheck.of(other, "2"), Check.Level.CATATAN)).contains("page-other-version");
    assertThat(PackCheck.of(none, "2").holds()).isFalse();
  }

  @Test
  void hashesThatDoNotFitNameTheFiles() {
    assertThat(wrong(ForgedPack.of(pack).put("baris.csv", "").without("rantai.csv").asItIs()))
        .containsExactly("sums[baris.csv, rantai.csv]");
    assertThat(
            wrong(
                ForgedPack.of(pack)
                    .put(CaseFile.SUMS, ForgedPack.of(pack).text(CaseFile.SUMS) + "\n")
                    .asItIs()))
        .as("the same hashes, written otherwise")
        .containsExactly("sums-list[]");
    assertThat(wrong(ForgedPack.of(pack).without(CaseFile.SUMS).asItIs()).get(0))
        .startsWith("sums[baris.csv, ");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("isi".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsNoPackAtAllIsToldApart() throws IOException {
    byte[] broken = pack.clone();
    broken[pack.length / 3] ^= 1;

    assertThat(wrong(new byte[0])).containsExactly("damaged[]");
    assertThat(wrong(Arrays.copyOf(pack, 9))).containsExactly("damaged[]");
    assertThat(wrong(broken)).hasSize(1).first().asString().startsWith("damaged[");
    assertThat(wrong(zip("../a"))).containsExactly("name[../a]");
    assertThat(wrong(zip("a"))).containsExactly("form[a]");
    assertThat(wrong(Arrays.copyOf(pack, pack.length + 1))).containsExactly("container[]");
    assertThat(PackCheck.of(zip("a"), VERSION).id()).isEmpty();
  }
}
