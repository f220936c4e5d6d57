package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a night proposes beside its findings: acts, receivers, copies, advertisements. */
class ProposalsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    Files.writeString(
        folder.resolve("lexicon/pelanggaran.csv"),
        "kode;perbuatan;aktivitas;butir_etik;butir_disiplin;sanksi;sumber\n"
            + "SKB-04;mengunggah dukungan;post|comment|share|like;E4;D6;;uji\n"
            + "SKB-10;mengajak;post|comment;;D8;;uji\n");
    Files.writeString(
        folder.resolve("lexicon/konteks.csv"),
        "grup;arah;kata;kode\n"
            + "dukungan;dukung;dukung|pilih|coblos;\n"
            + "burung;batal;burung|murai;\n"
            + "seruan;perbuatan;ajak tetangga;SKB-10\n");
    Files.writeString(
        folder.resolve("lexicon/jalur.csv"),
        "status;tujuan;dari;sampai\n"
            + "PNS;Lembaga Lama;;2024-08-23\n"
            + "PNS;Lembaga Baru;2024-08-24;\n");
  }

  private static String post(int id, String postedAt, String text) {
    return String.format(
        "{\"platform\":\"instagram\",\"item_id\":\"%d\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"%sT10:00:00+08:00\",\"text\":\"%s\"}%n",
        id, postedAt, text);
  }

  private List<Map<String, String>> screen(String runDate, String sheet, String... posts)
      throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), String.join("", posts));
    CommandLineDriver.Outcome outcome =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                "a.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                runDate);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Sheet.read(folder.resolve("reviews").resolve(runDate).resolve(sheet), ';').rows();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2024-09-01,dukung gacor,SKB-04 etik E4 (usulan)",
    "2024-10-15,dukung gacor,SKB-04 disiplin D6 (usulan)",
    "2024-10-15,'dukung gacor, ajak tetangga',SKB-10 disiplin D8 (usulan)",
  })
  void theSheetProposesAnActAndItsItem(String day, String text, String code) throws IOException {
    assertThat(screen("2024-12-01", "lembar-tinjauan.csv", post(1, day, text)))
        .extracting(row -> row.get("kode"))
        .containsExactly(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-08-23,Lembaga Lama",
    "2024-08-24,Lembaga Baru",
    "2024-12-01,Lembaga Baru",
  })
  void theReceiverIsThatOfTheDayOfTheRun(String runDate, String receiver) throws IOException {
    assertThat(screen(runDate, "lembar-tinjauan.csv", post(1, "2024-08-01", "dukung gacor")))
        .extracting(row -> row.get("jalur"))
        .containsExactly(receiver);
  }

  @Test
  void copiesOfOneCallStandTogetherAndAreCounted() throws IOException {
    String call = "dukung gacor di lapangan kota uji besok pagi bersama keluarga";
    List<Map<String, String>> rows =
        screen(
            "2024-12-01",
            "lembar-tinjauan.csv",
            post(1, "2024-10-10", call),
            post(2, "2024-10-11", "dukung gacor"),
            post(3, "2024-10-12", call.replace("besok", "besko") + " 🔥 @budi.coba"));

    assertThat(rows).extracting(row -> row.get("ulang")).containsExactlyInAnyOrder("2", "2", "1");
    assertThat(rows.stream().map(row -> row.get("kelompok")).distinct()).hasSize(2);
    List<String> groups = rows.stream().map(row -> row.get("kelompok")).toList();
    assertThat(groups.get(1)).as("copies stand together").isIn(groups.get(0), groups.get(2));
  }

  @Test
  void anAdvertisementOfGamblingIsShownAmongWhatIsCancelled() throws IOException {
    List<Map<String, String>> rows =
        screen(
            "2024-12-01",
            "dikecualikan.csv",
            post(1, "2024-10-10", "pilih slot gacor, pasti maxwin"),
            post(2, "2024-10-10", "dukung gacor, bukan judi"));

    assertThat(rows)
        .extracting(row -> row.get("pengecualian"))
        .containsExactly("gacor: dibatalkan: iklan judi (slot gacor, slot, maxwin)");
    assertThat(rows).extracting(row -> row.get("nama")).containsExactly("Sari Uji, S.Pd.");
  }

  @Test
  void everyOwnerOfAnAmbiguousSignIsListedTheBestSupportedFirst() throws IOException {
    Path contests = folder.resolve("lexicon/kontes.csv");
    Files.writeString(
        contests,
        Files.readString(contests)
            + "pilgub-uji;Pilgub Uji 2024;pemilihan;nasional;;;;;2024-03-01;2025-03-31;7;kalender\n");
    Path contenders = folder.resolve("lexicon/sasaran.csv");
    Files.writeString(
        contenders, Files.readString(contenders) + "uji-3;pilgub-uji;Eka - Fajar;paslon;3\n");
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries,
        Files.readString(entries)
            + "uji-ramai;ramai;tagline;uji-1|uji-2|uji-3;[dukungan];;45;SKB-04;aktif;Dukung ramai;"
            + "Selamat pagi\n");

    Map<String, String> row =
        screen(
                "2024-12-01",
                "lembar-tinjauan.csv",
                post(1, "2024-10-15", "dukung ramai bersama Fajar"))
            .get(0);

    assertThat(row.get("istilah")).isEqualTo("ramai|ramai|ramai");
    assertThat(row.get("sasaran")).isEqualTo("Eka - Fajar|Asa - Bela|Cita - Daya");
    assertThat(row.get("kontes")).isEqualTo("Pilgub Uji 2024|Pilwali Uji 2024|Pilwali Uji 2024");
    assertThat(row.get("tahapan")).as("of the first").isEqualTo("pra_penetapan");
    assertThat(row.get("kode")).isEqualTo("SKB-04 etik E4 / disiplin D6 (usulan)");
  }
}
