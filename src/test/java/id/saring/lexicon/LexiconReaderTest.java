package id.saring.lexicon;

import static id.saring.lexicon.LexiconFixtures.add;
import static id.saring.lexicon.LexiconFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.io.TableProblem;
import id.saring.item.Activity;
import id.saring.item.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

  private static final String ENTRY_COLUMNS = "id;istilah;jenis;sasaran;bobot;status";

  @TempDir Path temp;
  private Path base;

  @BeforeEach
  void aSmallLexicon() throws IOException {
    base = temp.resolve("dasar");
    write(base, "wilayah.csv", "id;nama;induk;zona;alias", "kupang;Kota Kupang;ntt;wita;KK|Kupang");
    add(base, "wilayah.csv", "ntt;Nusa Tenggara Timur;nasional;;NTT");
    write(base, "kontes.csv", "id;nama;jenis;wilayah;berlaku_sampai", "k;Kupang;pemilihan;kupang;");
    add(base, "kontes.csv", "p;Pemilu;Pemilu;nasional;2024-12-31");
    write(base, "sasaran.csv", "id;kontes;nama;jenis;nomor", "gas;k;Jefri - Adinda;paslon;4");
    write(base, "istilah/a.csv", ENTRY_COLUMNS, "gas;Gas;tagline;gas;45;aktif");
    add(base, "istilah/a.csv", "gas-pol;Gas Pol;slogan;gas;40;aktif");
  }

  private static Lexicon read(Path... layers) {
    LexiconLoad load = LexiconReader.read(List.of(layers));
    assertThat(load.problems()).isEmpty();
    assertThat(load.hasErrors()).isFalse();
    return load.lexicon();
  }

  private static Entry entry(Lexicon lexicon, String id) {
    return Objects.requireNonNull(lexicon.entries().get(id), id);
  }

  @Test
  void emptyCellsAndMissingColumnsHaveTheirDefaults() {
    Entry entry = entry(read(base), "gas");
    assertThat(entry.inflected()).isTrue();
    assertThat(entry.disguise()).isEqualTo(2);
    assertThat(entry.window()).isEqualTo(8);
    assertThat(entry.budget()).isEmpty();
    assertThat(entry.pairNumber()).isEmpty();
    assertThat(entry.place())
        .isEqualTo(new Entry.Place(TableProblem.fileName(base.resolve("istilah/a.csv")), 2));
  }

  @Test
  void everyColumnOfAnEntryIsRead() throws IOException {
    write(
        base,
        "istilah/b.csv",
        "id,istilah,jenis,sasaran,varian,bentuk,samaran,butuh,kecuali,jarak,bobot,kode,status,"
            + "anggaran,berlaku_dari,berlaku_sampai,contoh_kena,contoh_bebas,pengusul,penyetuju,"
            + "sumber,catatan",
        "x,salam empat jari,gestur,nomor:4,✌️| |4 jari,persis,1,[ajakan]|coblos,elpiji,5,20,SKB-05,"
            + "uji,30,2024-09-25,2024-11-27,satu|dua,tiga,Ana,Budi,S0,\"a, b\"");
    write(base, "konteks.csv", "grup;arah;kata", "ajakan;dukung;pilih|ayo");
    write(base, "pelanggaran.csv", "kode;perbuatan;aktivitas", "SKB-05;Foto;post|bagikan");
    Lexicon lexicon = read(base);
    assertThat(entry(lexicon, "x"))
        .isEqualTo(
            new Entry(
                "x",
                "salam empat jari",
                EntryKind.GESTUR,
                List.of(),
                OptionalInt.of(4),
                List.of("✌️", "4 jari"),
                false,
                1,
                List.of("[ajakan]", "coblos"),
                List.of("elpiji"),
                5,
                20,
                "SKB-05",
                EntryStatus.UJI,
                OptionalInt.of(30),
                Optional.of(LocalDate.of(2024, 9, 25)),
                Optional.of(LocalDate.of(2024, 11, 27)),
                List.of("satu", "dua"),
                List.of("tiga"),
                "Ana",
                "Budi",
                "S0",
                "a, b",
                new Entry.Place(TableProblem.fileName(base.resolve("istilah/b.csv")), 2)));
    assertThat(lexicon.contendersOf(entry(lexicon, "x"))).extracting(Contender::id).contains("gas");
    assertThat(lexicon.violations().get("SKB-05"))
        .extracting(Violation::activities)
        .isEqualTo(List.of(Activity.POST, Activity.SHARE));
  }

  @Test
  void regionsHaveZonesAndNames() {
    Lexicon lexicon = read(base);
    assertThat(lexicon.regions().zone("kupang")).contains(ZoneId.of("Asia/Makassar"));
    assertThat(lexicon.regions().find("kk")).map(Region::id).contains("kupang");
    assertThat(lexicon.regions().related("ntt", "kupang")).isTrue();
  }

  @Test
  void theKindOfContestDecidesHowDaysAreCounted() {
    Lexicon lexicon = read(base);
    assertThat(lexicon.contests().values())
        .extracting(Contest::id, Contest::workingDays, Contest::dayLimit)
        .containsExactly(tuple("k", false, 7), tuple("p", true, 7));
  }

  @Test
  void rowsOfOneContextGroupAreOneGroup() throws IOException {
    write(base, "konteks.csv", "grup;arah;kata;kecuali", "larangan;batal;dilarang;");
    add(base, "konteks.csv", "larangan;batal;hindari|dilarang;hindari macet");
    assertThat(read(base).group("larangan"))
        .contains(
            new ContextGroup(
                "larangan",
                Direction.BATAL,
                List.of("dilarang", "hindari"),
                List.of("hindari macet"),
                ""));
  }

  @Test
  void accountsAndRoutesAreRead() throws IOException {
    write(
        base,
        "akun-kampanye.csv",
        "platform;akun;id_akun;nama;jenis;sasaran",
        "ig;@GasKupang;;Gas Kupang;resmi;gas");
    add(base, "akun-kampanye.csv", "whatsapp;;;Relawan GAS;grup;gas");
    write(base, "jalur.csv", "status;tujuan;dari;sampai", "pns;KASN;;2024-08-23");
    add(base, "jalur.csv", "PNS;BKN;2024-08-24;");
    Lexicon lexicon = read(base);
    assertThat(lexicon.accounts())
        .extracting(CampaignAccount::platform, CampaignAccount::handle, CampaignAccount::name)
        .containsExactly(
            tuple(Platform.INSTAGRAM, "GasKupang", "Gas Kupang"),
            tuple(Platform.WHATSAPP, "", "Relawan GAS"));
    assertThat(lexicon.routes())
        .filteredOn(route -> route.holds("PNS", LocalDate.of(2024, 9, 1)))
        .extracting(Route::destination)
        .containsExactly("BKN");
  }

  @Test
  void aLaterLayerOverridesByIdInPlace() throws IOException {
    Path later = temp.resolve("daerah");
    write(later, "istilah/z.csv", ENTRY_COLUMNS, "asik;ASIK;tagline;gas;25;uji");
    add(later, "istilah/z.csv", "gas;Gas;tagline;gas;60;pensiun");
    Lexicon lexicon = read(base, later);
    assertThat(lexicon.entries().keySet()).containsExactly("gas", "gas-pol", "asik");
    assertThat(entry(lexicon, "gas").weight()).isEqualTo(60);
    assertThat(entry(lexicon, "gas").place().file()).endsWith("daerah/istilah/z.csv");
    assertThat(entry(read(later, base), "gas").weight()).isEqualTo(45);
  }

  @Test
  void aLaterLayerReplacesWholeGroupsAndRoutes() throws IOException {
    write(base, "konteks.csv", "grup;arah;kata", "a;batal;dilarang", "b;dukung;pilih");
    write(base, "jalur.csv", "status;tujuan", "PNS;KASN", "PTT;Pemda");
    Path later = temp.resolve("daerah");
    write(later, "konteks.csv", "grup;arah;kata", "a;lemah;hindari");
    write(later, "jalur.csv", "status;tujuan", "PNS;BKN", "PNS;PPK");
    Lexicon lexicon = read(base, later);
    assertThat(lexicon.group("a")).map(ContextGroup::words).contains(List.of("hindari"));
    assertThat(lexicon.group("b")).isPresent();
    assertThat(lexicon.routes())
        .extracting(Route::destination)
        .containsExactly("Pemda", "BKN", "PPK");
  }

  @Test
  void theHashIsOverNamesAndBytesOnly() throws IOException {
    String hash = read(base).sha256();
    Path copy = temp.resolve("lain/salinan");
    for (String file : List.of("istilah/a.csv", "sasaran.csv", "kontes.csv", "wilayah.csv")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(base.resolve(file), copy.resolve(file));
    }
    Files.writeString(copy.resolve("README.md"), "not part of it");
    assertThat(hash).hasSize(64).isEqualTo(read(copy).sha256());

    Files.move(copy.resolve("istilah/a.csv"), copy.resolve("istilah/b.csv"));
    assertThat(read(copy).sha256()).isNotEqualTo(hash);
    Files.move(copy.resolve("istilah/b.csv"), copy.resolve("istilah/a.csv"));
    add(copy, "istilah/a.csv", "");
    assertThat(read(copy).sha256()).isNotEqualTo(hash);
    assertThat(read(base, copy).sha256()).isNotEqualTo(read(copy, base).sha256());
  }

  @Test
  void aMissingFolderIsAnError() {
    Path nowhere = temp.resolve("tidak-ada");
    LexiconLoad load = LexiconReader.read(List.of(base, nowhere));
    assertThat(load.hasErrors()).isTrue();
    assertThat(load.problems())
        .extracting(TableProblem::location, p -> p.message().key())
        .containsExactly(tuple(TableProblem.fileName(nowhere), "lexicon.folder-missing"));
    assertThat(LexiconReader.read(List.of(base.resolve("kontes.csv"))).problems())
        .extracting(p -> p.message().key())
        .containsExactly("lexicon.no-folder");
  }

  @Test
  void aCellLongerThanASpreadsheetHoldsIsAnError() throws IOException {
    write(
        base,
        "istilah/b.csv",
        ENTRY_COLUMNS + ";catatan",
        "x;X;tagline;gas;45;aktif;" + "a".repeat(32_768));
    add(base, "istilah/b.csv", "y;Y;tagline;gas;45;aktif;" + "a".repeat(32_767));
    LexiconLoad load = LexiconReader.read(List.of(base));
    assertThat(load.problems())
        .extracting(TableProblem::line, TableProblem::column, p -> p.message().key())
        .containsExactly(tuple(2L, "catatan", "lexicon.cell-long"));
    assertThat(load.lexicon().entries()).containsKey("y").doesNotContainKey("x");
  }

  @Test
  void problemsOfTheTableItselfAreListedToo() throws IOException {
    add(base, "istilah/a.csv", "kurang;sel");
    assertThat(LexiconReader.read(List.of(base)).problems())
        .extracting(TableProblem::line, TableProblem::isError)
        .containsExactly(tuple(4L, true));
  }

  @Test
  void tenThousandEntriesAreReadQuickly() throws IOException {
    StringBuilder rows = new StringBuilder(ENTRY_COLUMNS + ";varian;butuh\n");
    for (int i = 0; i < 10_000; i++) {
      rows.append("e").append(i).append(";Paket Kata").append(i);
      rows.append(";tagline;gas;45;aktif;paslon|tim|relawan|kita|ayo;coblos|pilih|dukung\n");
    }
    Files.writeString(base.resolve("istilah/z.csv"), rows);
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat(read(base).entries()).hasSize(10_002),
        "well under a second on an idle machine");
  }
}
