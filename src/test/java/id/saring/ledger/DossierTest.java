package id.saring.ledger;

import static id.saring.ledger.Nights.aside;
import static id.saring.ledger.Nights.decided;
import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.id;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static id.saring.ledger.Nights.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.RawRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything about one finding, as it was when it happened. */
class DossierTest {

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder, "0.1");
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  private Dossier dossier(String item) throws IOException {
    return ledger.dossier(id(item)).orElseThrow();
  }

  @Test
  void aFindingIsKnownByItsNumberUnderTheIdThatWasPrinted() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));

    assertThat(ledger.dossier(id("satu").withOffice("LAIN")).map(Dossier::id)).contains(id("satu"));
    assertThat(ledger.dossier(id("tak ada"))).isEmpty();
  }

  @Test
  void deliveriesStandTheOldestFirstAndKeepWordsOfTheReviewSheetOnly() throws IOException {
    Night.Delivery drawn = Nights.with(aside("satu", SheetKind.SAMPLE), Night.Evidence.ofHash("x"));
    ledger.commit(night("2024-12-01", List.of(drawn)));
    ledger.commit(night("2024-12-02", List.of(aside("satu", SheetKind.TRIAL, "c"))));
    ledger.commit(night("2024-12-03", List.of(delivery(key("satu"), Cause.CHANGED, "gas pol"))));

    List<Dossier.Handover> handovers = dossier("satu").handovers();
    assertThat(handovers).extracting(Dossier.Handover::seq).containsExactly(1L, 2L, 3L);
    assertThat(handovers)
        .extracting(one -> one.run().run())
        .containsExactly("2024-12-01", "2024-12-02", "2024-12-03");
    assertThat(handovers)
        .extracting(Dossier.Handover::sheet)
        .containsExactly(SheetKind.SAMPLE, SheetKind.TRIAL, SheetKind.REVIEW);
    assertThat(handovers)
        .extracting(Dossier.Handover::cause)
        .containsExactly(Cause.NEW, Cause.NEW, Cause.CHANGED);
    assertThat(handovers.get(0).kept()).isEmpty();
    assertThat(handovers.get(1).kept()).isEmpty();
    Dossier.Kept kept = handovers.get(2).kept().orElseThrow();
    assertThat(kept.cells()).isEqualTo(Map.of("teks", "gas pol", "instansi", "Dinas Uji"));
    assertThat(kept.raw()).contains(RawRecord.ofText("gas pol"));
    assertThat(kept.rawSha256()).isEqualTo(RawRecord.ofText("gas pol").sha256());
    assertThat(kept.rawBytes()).isEqualTo(7);
    assertThat(kept.matches())
        .containsExactly(new Night.Hit("uji-gas", "gas", "persis", "a", "b", 45, "text", 0, 3));
    assertThat(kept.purged()).isEmpty();
  }

  @Test
  void aRecordWithOthersWordsIsKnownByItsHashAlone() throws IOException {
    Night.Evidence bare =
        new Night.Evidence(Map.of("teks", "gas"), Optional.empty(), "h", List.of(), "");
    ledger.commit(
        night("2024-12-01", List.of(Nights.with(delivery(key("satu"), Cause.NEW, "gas"), bare))));

    Dossier.Kept kept = dossier("satu").handovers().get(0).kept().orElseThrow();
    assertThat(kept.raw()).isEmpty();
    assertThat(kept.rawBytes()).isZero();
    assertThat(kept.rawSha256()).isEqualTo("h");
    assertThat(kept.matches()).isEmpty();
  }

  @Test
  void entriesStandAsTheLexiconSaidThen() throws IOException {
    String[] said = {"lama", "baru", "baru", ""};
    for (int i = 0; i < said.length; i++) {
      NightDraft draft = NightDraft.of("2024-12-0" + (i + 1));
      draft.rows(delivery(key("satu"), Cause.NEW, "teks " + i));
      draft.entries(said[i].isEmpty() ? Map.of() : Map.of("uji-gas", Map.of("istilah", said[i])));
      ledger.commit(draft.night());
    }

    assertThat(dossier("satu").handovers())
        .extracting(one -> one.kept().orElseThrow().entries().get("uji-gas").get("istilah"))
        .containsExactly("lama", "baru", "baru", "baru");
  }

  @Test
  void anEntryThatTheLedgerNeverHeardOfIsLeftOut() throws IOException {
    ledger.commit(
        NightDraft.of("2024-12-01")
            .rows(delivery(key("satu"), Cause.NEW, "gas"))
            .entries(Map.of())
            .night());

    assertThat(dossier("satu").handovers().get(0).kept().orElseThrow().entries()).isEmpty();
  }

  /** Inputs of the night in their order; the third stands in none of the rows. */
  @ParameterizedTest(name = "{0} in {1} -> {2}")
  @CsvSource({
    "a.json:3,         a.json;b.json,        a.json",
    "b.json:3,         a.json;b.json,        b.json",
    "a.zip#in/b.json:3, a.zip;b.json,        a.zip",
    "a.json#2:7,       a.json;a.json#2,      a.json#2",
    "a.json#2:7,       a.json#2;a.json,      a.json#2",
    "a.json5:3,        a.json,               -",
    "c.json:3,         a.json;b.json,        -",
    "a.json,           a.json,               -",
  })
  void theSourceIsTheInputWithTheLongestNameThatTheRowBeginsWith(
      String label, String inputs, String source) throws IOException {
    ledger.commit(
        NightDraft.of("2024-12-01")
            .rows(row("satu", Map.of("sumber", label)))
            .sources(
                java.util.Arrays.stream(inputs.split(";"))
                    .map(
                        name ->
                            new Night.SourceRead(
                                name, "h" + name, 7, true, false, Optional.empty()))
                    .toArray(Night.SourceRead[]::new))
            .night());

    assertThat(dossier("satu").handovers().get(0).source())
        .isEqualTo(
            source.equals("-")
                ? Optional.empty()
                : Optional.of(
                    new Night.SourceRead(source, "h" + source, 7, true, false, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, false"})
  void ofTheSourceItIsKnownWhetherItWasReadAndMayBeSkipped(boolean wasRead, boolean sound)
      throws IOException {
    Night.SourceRead source =
        new Night.SourceRead("a.json", "", -1, wasRead, sound, Optional.empty());
    ledger.commit(
        NightDraft.of("2024-12-01")
            .rows(row("satu", Map.of("sumber", "a.json:1")))
            .sources(source)
            .night());

    assertThat(dossier("satu").handovers().get(0).source()).contains(source);
  }

  @Test
  void decisionsStandWithTheNightBeforeThem() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    ledger.record(List.of(decided("satu", "tunda")));
    ledger.commit(night("2024-12-02", "dua"));
    ledger.record(List.of(decided("dua", "duplikat"), decided("satu", "bukan_asn")));

    assertThat(dossier("satu").rulings())
        .containsExactly(
            new Dossier.Ruling(decided("satu", "tunda"), "2024-12-01"),
            new Dossier.Ruling(decided("satu", "bukan_asn"), "2024-12-02"));
  }

  @Test
  void packsOfEvidenceMadeOfItAreRemembered() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    Written first = Written.ofFinding(Instant.EPOCH, "a.zip", "h1", id("satu"));
    Written second = Written.ofFinding(Instant.EPOCH, "a.zip", "h2", id("satu"));
    ledger.record(second);
    ledger.record(Written.ofFinding(Instant.EPOCH, "b.zip", "h3", id("dua")));
    ledger.record(Written.ofRun(Instant.EPOCH, Written.Kind.SHEET, "l.csv", "h4", 1));
    ledger.record(first);

    assertThat(dossier("satu").written()).containsExactly(second, first);
  }
}
