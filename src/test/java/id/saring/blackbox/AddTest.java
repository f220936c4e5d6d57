package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code saring lexicon add}: a new entry is shown before it is saved, and approved by another. */
class AddTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String HEADER =
      "id;istilah;jenis;sasaran;varian;bentuk;butuh;kecuali;bobot;kode;status;anggaran;"
          + "contoh_kena;contoh_bebas;pengusul;penyetuju;sumber\r\n";
  private static final String GAS =
      "uji-gas;gas;tagline;uji-1;;auto;[dukungan];;45;SKB-04;aktif;;Dukung gas;Pagi;;;\r\n";
  private static final String GACOR =
      "uji-gacor;gacor;tagline;uji-2;;auto;[dukungan];\"[burung]\";45;SKB-04;aktif;;Dukung gacor;"
          + "Burung gacor;;;\r\n";

  @TempDir Path folder;

  @BeforeEach
  void lexicon() throws IOException {
    Folders.copy(USUAL.resolve("lexicon"), folder.resolve("lexicon"));
    write("\uFEFF" + HEADER + GAS + GACOR);
  }

  private Path file() {
    return folder.resolve("lexicon/istilah/uji.csv");
  }

  private void write(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private String written() throws IOException {
    return Files.readString(file());
  }

  private Outcome add(String... more) {
    return run(CommandLineDriver.in(folder).speaking("en"), more);
  }

  private static Outcome run(CommandLineDriver user, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "add"));
    args.addAll(List.of(more));
    return user.run(args.toArray(String[]::new));
  }

  @Test
  void aRowIsWrittenBelowItsContenderAndEveryOtherByteStays() throws IOException {
    Outcome outcome =
        add(
            "Lontar Raya",
            "--for",
            "1 Kota Uji",
            "--by",
            "Sari Uji",
            "--hit",
            "Dukung Lontar Raya",
            "--free",
            "Menanam lontar",
            "--budget",
            "20",
            "--source",
            "baliho; jalan \"A\"");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(written())
        .isEqualTo(
            "\uFEFF"
                + HEADER
                + GAS
                + "lontar-raya-uji;Lontar Raya;tagline;uji-1;;auto;;;45;SKB-04;usul;20;"
                + "Dukung Lontar Raya;Menanam lontar;Sari Uji;;\"baliho; jalan \"\"A\"\"\"\r\n"
                + GACOR);
    assertThat(outcome.out())
        .contains(
            "«Hari ini Lontar Raya» gives «Lontar Raya» (persis)",
            "0 remarks of the checks",
            "written to",
            "--approve lontar-raya-uji");
  }

  @ParameterizedTest
  @CsvSource({"',', true", "'\t', true", "';', false"})
  void theSeparatorAndTheMissingMarkStay(String delimiter, boolean last) throws IOException {
    String text = (HEADER + GAS + GACOR).replace(";", delimiter);
    String given = last ? text.substring(0, text.length() - 2) : text;
    write(given);
    assertThat(add("Lontar", "--for", "uji-2", "--by", "Sari Uji").code()).isZero();

    String row =
        "lontar-uji;Lontar;tagline;uji-2;;auto;;;45;SKB-04;usul;;;;Sari Uji;;"
            .replace(";", delimiter);
    assertThat(written()).isEqualTo(last ? given + "\r\n" + row : given + row + "\r\n");
  }

  @Test
  void aContestWithoutEntriesGetsAFileOfItsOwn() throws IOException {
    Files.delete(file());
    assertThat(add("Lontar", "--for", "uji-2", "--by", "Sari Uji").code()).isZero();
    byte[] bytes = Files.readAllBytes(folder.resolve("lexicon/istilah/pilwali-uji.csv"));

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .startsWith("\uFEFFid;istilah;jenis;sasaran;varian;")
        .contains("\r\nlontar-uji;Lontar;tagline;uji-2;")
        .endsWith("\r\n");
  }

  @Test
  void theTrapIsShownBeforeAnythingIsWritten() throws IOException {
    String before = written();
    Outcome outcome =
        add("JOSS", "--for", "uji-2", "--by", "Sari Uji", "--weight", "60", "--dry-run");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "ROW   «joss gandos»", "[everyday-only]", "[expression-hit]", "Nothing was written");
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void anEverydayWordDoesNotCountAloneUnlessAskedFor() throws IOException {
    add("JOSS", "--for", "uji-2", "--by", "Sari Uji", "--needs", "[dukungan]");

    assertThat(written()).contains("JOSS;tagline;uji-2;;persis;[dukungan];;28;SKB-04;usul");
  }

  /** Checks speak of what the row does to others, too. */
  @Test
  void aSpellingOfARivalIsNamed() {
    assertThat(add("gacorkan", "--for", "uji-1", "--by", "Sari Uji", "--dry-run").out())
        .contains("belongs to uji-gacor", "[entry-collision]");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(2, "TERM must be given", new String[] {"--for", "uji-1", "--by", "Sari"}),
        Arguments.of(2, "--by NAME must be given", new String[] {"X", "--for", "uji-1"}),
        Arguments.of(2, "--for ID must be given", new String[] {"X", "--by", "Sari"}),
        Arguments.of(
            2, "no contender «9 Kota Uji»", new String[] {"X", "--for", "9 Kota Uji", "--by", "S"}),
        Arguments.of(
            2,
            "a new entry is usul or uji",
            new String[] {"X", "--for", "uji-1", "--by", "S", "--status", "aktif"}),
        Arguments.of(
            2,
            "has no column catatan",
            new String[] {"X", "--for", "uji-1", "--by", "S", "--note", "n"}),
        Arguments.of(4, "error: begins with", new String[] {"=gas", "--for", "uji-1", "--by", "S"}),
        Arguments.of(4, "nomor 2", new String[] {"02", "--for", "uji-2", "--by", "S"}),
        Arguments.of(
            4,
            "[dukungan]",
            new String[] {"X", "--for", "uji-1", "--by", "S", "--needs", "[dukungn]"}),
        Arguments.of(
            4, "1 to 100", new String[] {"X", "--for", "uji-1", "--by", "S", "--weight", "berat"}));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatCannotBeSavedIsRefusedAndNothingIsOverwritten(int code, String why, String[] args)
      throws IOException {
    String before = written();
    Outcome outcome = add(args);

    assertThat(outcome.err()).contains(why);
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void aLexiconWithErrorsIsNotAddedTo() throws IOException {
    write(HEADER + GAS + GAS);
    Map<String, String> before = Folders.contents(folder);
    Outcome outcome = add("Lontar", "--for", "uji-2", "--by", "Sari Uji");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("stands already in", "nothing was written");
    assertThat(Folders.contents(folder)).isEqualTo(before);
  }

  @Test
  void aTerminalIsAskedAndOnlyAYesSaves() throws IOException {
    String before = written();
    CommandLineDriver user = CommandLineDriver.in(folder).speaking("en").wide(80);
    String answers =
        "Lontar Raya\n1 Kota Uji\n\n\n\n\nDukung Lontar Raya\nPagi\nSari Uji\nbaliho\n";

    Outcome refused = run(user.typing(answers + "\n"));
    assertThat(refused.code()).isZero();
    assertThat(refused.err()).contains("The term as people write it:", "Kind [tagline]:", "[y/N]");
    assertThat(refused.out()).contains("Not saved.");
    assertThat(written()).isEqualTo(before);

    Outcome ended = run(user.typing("Lontar Raya\n"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(written()).isEqualTo(before);

    assertThat(run(user.typing(answers + "y\n")).code()).isZero();
    assertThat(written())
        .contains(
            "lontar-raya-uji;Lontar Raya;tagline;uji-1;;auto;;;45;SKB-04;usul;;"
                + "Dukung Lontar Raya;Pagi;Sari Uji;;baliho\r\n");
  }

  @Test
  void anEntryGoesFromProposalToTheSheetThroughASecondPerson() throws IOException {
    add(
        "Lontar Raya",
        "--for",
        "uji-1",
        "--by",
        "Sari Uji",
        "--hit",
        "Dukung Lontar Raya",
        "--free",
        "Selamat pagi");
    String id = "lontar-raya-uji";
    Outcome same = add("--approve", id, "--by", "sari  UJI");
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err()).contains("proposed by Sari Uji; somebody else must approve it");
    assertThat(add("--approve", id).err()).contains("--by NAME must be given");

    assertThat(add("--approve", id, "--by", "Budi Coba").out()).contains("usul becomes uji");
    assertThat(written())
        .contains("SKB-04;uji;;Dukung Lontar Raya;Selamat pagi;Sari Uji;Budi Coba");
    assertThat(add("--approve", id, "--by", "Budi Coba").out()).contains("uji becomes aktif");
    assertThat(written())
        .contains("SKB-04;aktif;")
        .startsWith("\uFEFF" + HEADER + GAS)
        .endsWith(GACOR);
    Outcome done = add("--approve", id, "--by", "Budi Coba");
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains("is aktif already");
  }

  @Test
  void whatTheChecksWarnOfIsNotApprovedUnlessTheyAreNamed() throws IOException {
    add("JOSS", "--for", "uji-2", "--by", "Sari Uji", "--weight", "60", "--status", "uji");
    String before = written();
    Outcome open = add("--approve", "joss-uji", "--by", "Budi Coba");

    assertThat(open.code()).isEqualTo(4);
    assertThat(open.err()).contains("everyday-only", "no-examples", "--despite");
    assertThat(written()).isEqualTo(before);
    Outcome despite =
        add(
            "--approve",
            "joss-uji",
            "--by",
            "Budi Coba",
            "--despite",
            "everyday-only,expression-hit,no-examples");
    assertThat(despite.code()).as(despite.err()).isZero();
    assertThat(written()).contains(";60;SKB-04;aktif;");
  }

  @Test
  void anEntryWithoutAProposerHasNoSecondPerson() throws IOException {
    write(HEADER + GAS.replace("aktif", "uji") + GACOR);

    assertThat(add("--approve", "uji-gas", "--by", "Budi Coba").err())
        .contains("uji-gas has no proposer");
  }

  @Test
  void aFolderThatCannotBeWrittenIsLeftAsItIs() throws IOException {
    Path istilah = folder.resolve("lexicon/istilah");
    Files.createDirectory(istilah.resolve(".uji.csv.baru"));
    Map<String, String> before = Folders.contents(folder);
    Outcome outcome = add("Lontar", "--for", "uji-2", "--by", "Sari Uji");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.err()).contains("it is as it was");
    assertThat(Folders.contents(folder)).isEqualTo(before);
  }
}
