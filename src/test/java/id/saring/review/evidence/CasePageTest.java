package id.saring.review.evidence;

import static id.saring.review.evidence.CaseNights.said;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Sha256;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.ledger.PurgeRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a case tells what the tables of its pack say. */
class CasePageTest {

  private static final String GONE =
      "Tidak disimpan, atau sudah dihapus menurut aturan penyimpanan.";

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder, "0.1");
    CaseNights.commit(ledger);
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  private ForgedPack pack() throws IOException {
    return ForgedPack.of(CaseNights.pack(ledger));
  }

  private String page() throws IOException {
    return pack().text(CaseFile.PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "'',              belum diputuskan",
    "bukan_asn,       bukan asn",
    "bukan_asn;REOPEN, 'dibuka lagi, belum diputuskan'",
    "REOPEN;tunda,    tunda",
  })
  void theFirstLineTellsTheLastDecision(String said, String told) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    for (String one : said.isEmpty() ? new String[0] : said.split(";")) {
      decisions.add(said(one.equals("REOPEN") ? "" : one));
    }
    ledger.record(decisions);

    assertThat(page())
        .contains(
            "Prioritas tinggi, skor 72. Keputusan terakhir: " + told + ". Diserahkan 3 kali.");
  }

  @Test
  void onlyWhatWasFoundInTheWordsIsMarkedInThem() throws IOException {
    assertThat(page())
        .contains("<blockquote dir=\"auto\"><mark>gas</mark> pol, dukung gas</blockquote>");
  }

  @Test
  void aMatchWithoutAPlaceIsNotMarked() throws IOException {
    ForgedPack pack = pack().cell(CaseFile.MATCHES, CaseNights.AGAIN, "awal", "x");

    assertThat(ForgedPack.of(pack.zip()).text(CaseFile.PAGE))
        .contains("<blockquote dir=\"auto\">gas pol, dukung gas</blockquote>");
  }

  @Test
  void theNewestRowCounts() throws IOException {
    ForgedPack pack =
        pack()
            .cell(CaseFile.ROWS, CaseNights.REVIEW, "konteks", "dulu")
            .cell(CaseFile.ROWS, CaseNights.AGAIN, "konteks", "kini");

    assertThat(ForgedPack.of(pack.zip()).text(CaseFile.PAGE))
        .contains("<blockquote dir=\"auto\">kini</blockquote>")
        .doesNotContain("<blockquote dir=\"auto\">dulu</blockquote>");
  }

  @Test
  void anActHasNoWords() throws IOException {
    ForgedPack pack = pack().cell(CaseFile.ROWS, CaseNights.AGAIN, "teks", "");

    assertThat(ForgedPack.of(pack.zip()).text(CaseFile.PAGE))
        .contains("Perbuatan tanpa kata-kata.")
        .doesNotContain(GONE);
  }

  @Test
  void anEntryThatWasTheSameInTwoNightsStandsOnceInTheOrderOfTheLexicon() throws IOException {
    assertThat(page())
        .containsOnlyOnce(
            """
            <dl>
            <dt>Malam</dt><dd dir="auto">2024-12-02, 2024-12-04</dd>
            <dt>Id</dt><dd dir="auto">uji-gas</dd>
            <dt>Istilah</dt><dd dir="auto">gas</dd>
            <dt>Bobot</dt><dd dir="auto">45</dd>
            </dl>
            """);
  }

  @Test
  void ofTheChainItShowsTheFirstTheDeliveringAndTheNewestRun() throws IOException {
    String last = ledger.lastLink().orElseThrow().manifestSha256();
    String newest = CaseNights.night(ledger, "2024-12-05", last, "dua", "h", Optional.empty(), "");
    CaseNights.night(ledger, "2024-12-06", newest, "dua", "h", Optional.empty(), "");

    assertThat(page())
        .contains(
            "<td dir=\"auto\">2024-12-01</td>",
            "<td dir=\"auto\">2024-12-02</td>",
            "<td dir=\"auto\">2024-12-04</td>",
            "<td dir=\"auto\">2024-12-06</td>",
            "Semua 6 malam ada di <code>rantai.csv</code>.")
        .doesNotContain("<td dir=\"auto\">2024-12-03</td>", "<td dir=\"auto\">2024-12-05</td>");
  }

  @Test
  void filesStandWithSizeAndHashAndColumnsWithTheirTitles() throws IOException {
    String sha256 = CaseNights.RECORD.sha256();

    assertThat(page())
        .contains(
            "<th>Nama berkas</th><th>Byte</th><th>SHA-256</th>",
            "rekaman/2024-12-02.mentah</td><td dir=\"auto\">"
                + CaseNights.RECORD.length()
                + "</td><td class=\"sidik\">"
                + sha256
                + "</td>",
            "<dt>SHA-256 rekaman</dt><dd dir=\"auto\" class=\"sidik\">" + sha256,
            "<dt>NIP</dt><dd dir=\"auto\">–</dd>",
            "<dt>Nama</dt><dd dir=\"auto\">Pegawai Uji</dd>")
        .doesNotContain("halaman.html</td>", "SHA256SUMS</td>");
  }

  @Test
  void ofWhatWasPurgedItSaysThatItIsGone() throws IOException {
    ledger.record(List.of(said("bukan_asn")));
    ledger.purge(
        PurgeRule.of(LocalDate.parse("2025-01-01"), Set.of("bukan_asn")),
        LocalDate.parse("2025-01-01"));

    assertThat(page())
        .contains(GONE, "Keputusan terakhir: bukan asn. Diserahkan 3 kali.")
        .contains("<dt>Dihapus pada</dt><dd dir=\"auto\">2025-01-01</dd>")
        .doesNotContain("Prioritas tinggi", "dukung gas", "gas di mana?");
  }

  @Test
  void aPackWithoutTablesIsAPageWithoutFacts() {
    String page = new String(CasePage.of(Map.of()), StandardCharsets.UTF_8);

    assertThat(page)
        .contains("?", GONE, "Tidak ada.", "Tidak disimpan oleh versi saring malam itu.")
        .contains("Keputusan terakhir: belum diputuskan. Diserahkan 0 kali.")
        .contains("Semua 0 malam")
        .doesNotContain("{{", "}}");
  }

  @Test
  void thePageLetsInNoStyleButItsOwn() throws IOException {
    String page = page();
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));

    assertThat(page)
        .contains(
            "'sha256-"
                + java.util.Base64.getEncoder()
                    .encodeToString(Sha256.digest().digest(style.getBytes(StandardCharsets.UTF_8)))
                + "'");
  }
}
