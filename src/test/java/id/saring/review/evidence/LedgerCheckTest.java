package id.saring.review.evidence;

import static id.saring.review.evidence.CaseNights.AGAIN;
import static id.saring.review.evidence.CaseNights.CASE;
import static id.saring.review.evidence.CaseNights.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Sha256;
import id.saring.ledger.Ledger;
import id.saring.ledger.PurgeRule;
import id.saring.ledger.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is held against the ledger that it came from, which may know more by now. */
class LedgerCheckTest {

  @TempDir private Path folder;
  private Ledger ledger;
  private byte[] pack = new byte[0];

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder.resolve("state"), "0.1");
    CaseNights.commit(ledger);
    ledger.record(List.of(CaseNights.said("bukan_asn")));
    pack = CaseNights.pack(ledger);
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  /** What was looked at in the ledger; notes with {@code ?}, what is wrong with {@code !}. */
  private List<String> told(byte[] zip) throws IOException {
    return told(ledger, zip, true);
  }

  private static List<String> told(Ledger ledger, byte[] zip, boolean required) throws IOException {
    PackCheck check = PackCheck.of(zip, "1");
    assertThat(check.holds()).as("by itself").isTrue();
    List<Check> more = check.against(ledger, Sha256.of(zip), required);
    assertThat(check.checks()).endsWith(more.toArray(Check[]::new));
    assertThat(check.holds())
        .isEqualTo(more.stream().noneMatch(one -> one.level() == Check.Level.GAGAL));
    return more.stream()
        .map(
            one ->
                switch (one.level()) {
                      case OK -> "";
                      case CATATAN -> "?";
                      case GAGAL -> "!";
                    }
                    + one.message().key().substring("review.pack-ledger-".length())
                    + one.message().values())
        .toList();
  }

  private static final List<String> TABLES =
      List.of(
          "table[baris.csv]",
          "table[penyerahan.csv]",
          "table[kecocokan.csv]",
          "table[istilah.csv]",
          "table[keputusan.csv]",
          "table[rantai.csv]");

  @Test
  void everyTableAndEverySheetIsThatOfTheLedger() throws IOException {
    assertThat(told(pack))
        .startsWith(TABLES.toArray(String[]::new))
        .endsWith(
            "sheet[" + REVIEW + "]", "sheet[" + AGAIN + "]", "?not-made[" + Sha256.of(pack) + "]")
        .hasSize(9);

    ledger.record(Written.ofFinding(Instant.EPOCH, "lain.zip", "0", CASE));
    ledger.record(Written.ofFinding(Instant.EPOCH, "bukti.zip", Sha256.of(pack), CASE));
    assertThat(told(pack)).endsWith("made[1970-01-01T00:00:00Z]");
  }

  @Test
  void aLedgerThatKnowsMoreByNowAgrees() throws IOException {
    String last = ledger.lastLink().orElseThrow().manifestSha256();
    CaseNights.night(ledger, "2024-12-05", last, "satu", "h", Optional.empty(), "");
    ledger.record(List.of(CaseNights.said("duplikat")));

    assertThat(told(pack))
        .startsWith(TABLES.toArray(String[]::new))
        .noneMatch(one -> one.startsWith("!"));
  }

  @Test
  void aLedgerThatKnowsLessContradicts() throws IOException {
    ledger.record(List.of(CaseNights.said("duplikat")));
    byte[] newer = CaseNights.pack(ledger);

    try (Ledger older = Ledger.open(folder.resolve("lama"), "0.1")) {
      CaseNights.commit(older);
      assertThat(told(older, newer, true))
          .filteredOn(one -> one.startsWith("!"))
          .containsExactly("!table[keputusan.csv]");
    }
  }

  @Test
  void aForgeryThatHoldsByItselfIsFoundOut() throws IOException {
    byte[] decided = ForgedPack.of(pack).cell(CaseFile.RULINGS, "1", "keputusan", "tunda").zip();
    byte[] worded = ForgedPack.of(pack).cell(CaseFile.ROWS, AGAIN, "teks", "lain").zip();

    assertThat(told(decided)).contains("!table[keputusan.csv]", "table[baris.csv]");
    assertThat(told(worded)).contains("!table[baris.csv]", "table[keputusan.csv]");
  }

  @Test
  void anUnknownFindingIsWrongOnlyWhereItMustBeKnown() throws IOException {
    try (Ledger other = Ledger.open(folder.resolve("lain"), "0.1")) {
      assertThat(told(other, pack, true)).containsExactly("!unknown[" + CASE + "]");
      assertThat(told(other, pack, false)).containsExactly("?unknown[" + CASE + "]");
    }
  }

  @Test
  void aPackThatIsWrongByItselfIsNotHeldAgainstTheLedger() throws IOException {
    PackCheck check = PackCheck.of(new byte[0], "1");

    assertThat(check.against(ledger, "0", true)).isEmpty();
  }

  private void purge() throws IOException {
    ledger.purge(
        PurgeRule.of(LocalDate.parse("2025-01-01"), Set.of("bukan_asn")),
        LocalDate.parse("2025-01-01"));
  }

  @Test
  void whatAPurgeTookIsAskedOfTheHashesItLeft() throws IOException {
    purge();

    String nights = "[%s, 2024-12-02, 2024-12-04]";
    assertThat(told(pack))
        .contains(
            "?purged" + nights.formatted("baris.csv"),
            "?purged" + nights.formatted("penyerahan.csv"),
            "?purged" + nights.formatted("kecocokan.csv"),
            "table[istilah.csv]",
            "table[keputusan.csv]",
            "table[rantai.csv]",
            "?sheet-not-whole[2024-12-02, 1]");
    assertThat(told(CaseNights.pack(ledger)))
        .as("a pack made after the purge")
        .contains("table[baris.csv]", "table[penyerahan.csv]", "table[kecocokan.csv]");
  }

  @Test
  void anotherHashThanThePurgeLeftIsWrong() throws IOException {
    purge();
    byte[] forged =
        ForgedPack.of(pack).cell(CaseFile.HANDOVERS, REVIEW, "sha256_teks", "0".repeat(64)).zip();
    byte[] decided = ForgedPack.of(pack).cell(CaseFile.RULINGS, "1", "penelaah", "Budi").zip();

    assertThat(told(forged)).contains("!table[penyerahan.csv]");
    assertThat(told(decided)).contains("!table[keputusan.csv]");
  }
}
