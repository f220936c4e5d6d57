package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring lexicon forms}: what an entry will catch, and what it will catch by accident. */
class FormsTest {

  @TempDir Path folder;

  @BeforeEach
  void lexicon() throws IOException {
    write("lexicon/wilayah.csv", "id;nama;induk\nnasional;Negeri;\n");
    write("lexicon/kontes.csv", "id;nama;jenis;wilayah\npilpres;Pilpres;pemilu;nasional\n");
    write(
        "lexicon/sasaran.csv",
        "id;kontes;nama;jenis;nomor\np1;pilpres;Wira Lontar - Yana Cemara;paslon;1\n");
    write(
        "lexicon/istilah/uji.csv",
        """
        id;istilah;jenis;sasaran;varian;bentuk;samaran;butuh;bobot;status
        gas;Gas;tagline;p1;gaspol;auto;3;;45;aktif
        ayo;Ayo;tagline;p1;;auto;0;lontar;20;aktif
        satu;nomor 1;nomor;p1;;auto;;pilih;20;aktif
        baru;Rencana;tagline;p1;;persis;;;45;usul
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome forms(String language, String... more) {
    List<String> args = new ArrayList<>(List.of("lexicon", "forms"));
    args.addAll(List.of(more));
    return CommandLineDriver.in(folder).speaking(language).run(args.toArray(String[]::new));
  }

  /** Each level with an example, and how it is found. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          persis   Gas · «Hari ini Gas» gives «Gas» (persis)
          varian   gaspol · «Hari ini gaspol» gives «gaspol» (varian)
          bentuk   gaskeun · «Hari ini gaskeun» gives «gaskeun» (bentuk)
          bentuk   mengegas · «Hari ini mengegas» gives «mengegas» (bentuk)
          bentuk   gas pol · «Hari ini gas pol» gives «gas pol» (bentuk)
          panjang  gaaaas · «Hari ini gaaaas» gives «gaaaas» (panjang)
          tagar    #AyoGas · «Hari ini #AyoGas» gives «Gas» (tagar)
          samaran  𝐠𝐚𝐬 · «Hari ini 𝐠𝐚𝐬» gives «𝐠𝐚𝐬» (samaran)
          samaran  g4s · «Hari ini g4s» gives «g4s» (samaran)
          samaran  g.a.s · «Hari ini g.a.s» gives «g.a.s» (samaran)
          samaran  g*s · «Hari ini g*s» gives «g*s» (samaran)
          """)
  void everyFormIsShownWithItsLevelAndAnExample(String line) {
    Outcome outcome = forms("en", "gas");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("gas: Gas (tagline, status aktif, samaran 3)", line);
  }

  @Test
  void aSignThatCountsOnlyInCompanyIsTriedAllTheSame() {
    assertThat(forms("en", "nomor 1").out())
        .contains("«Hari ini nomor satu» gives «nomor satu» (bentuk)")
        .contains("«Hari ini nomer siji» gives «nomer siji» (bentuk)")
        .contains(", 0 not found;")
        .doesNotContain("gas:");
  }

  @Test
  void everydayWordsThatWouldBeCaughtAreNamed() throws IOException {
    write("kata.txt", "\uFEFF# mine\nGasnya;a second cell\ngass\nkursi\n");

    assertThat(forms("en", "ayo").out())
        .contains("Everyday words that it would catch: ayo (persis)");
    assertThat(forms("en", "gas").out()).doesNotContain("Everyday words");
    assertThat(forms("en", "gas", "--words", "kata.txt").out())
        .contains("Everyday words that it would catch: gasnya (bentuk), gass (panjang)");
  }

  @Test
  void anEntryThatIsNotLookedForShowsItsFormsAndSaysSo() {
    assertThat(forms("en", "baru").out())
        .contains("Entries in status usul are not looked for", "persis  Rencana")
        .doesNotContain("NOT FOUND");
  }

  @Test
  void withoutNamesAllEntriesAreShown() {
    assertThat(forms("en").out()).contains("gas: ", "ayo: ", "satu: ", "baru: ", "4 entries, ");
  }

  @Test
  void idTermAndVariantNameAnEntry() {
    String byId = forms("en", "gas").out();
    assertThat(forms("en", "GAS").out()).isEqualTo(byId);
    assertThat(forms("en", "GasPol").out()).isEqualTo(byId);
  }

  @Test
  void bothLanguagesShowTheSameForms() {
    assertThat(forms("id", "gas").out())
        .contains("bentuk   gaskeun · «Hari ini gaskeun» menghasilkan «gaskeun» (bentuk)")
        .doesNotContain("gives", "found");
    assertThat(forms("id", "gas").out().lines().count())
        .isEqualTo(forms("en", "gas").out().lines().count());
  }

  @Test
  void csvOpensInASpreadsheetAndHasARowForEachForm() {
    String csv = forms("id", "gas", "--csv").out();

    assertThat(csv)
        .startsWith(
            "\uFEFFid;istilah;status;cara;bentuk;contoh;ditemukan;cara_ditemukan;kata_sehari_hari;arsip_butir;arsip_dihitung\r\n")
        .contains("gas;Gas;aktif;bentuk;gaskeun;Hari ini gaskeun;gaskeun;bentuk;;;\r\n");
    assertThat(csv.lines().count() - 1)
        .isEqualTo(forms("id", "gas").out().lines().filter(l -> l.contains(" · ")).count());
  }

  @Test
  void whatIsNoEntryIsSaidBeforeAnythingIsShown() {
    Outcome outcome = forms("en", "gas", "kursi");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("no entry has «kursi» as id, term or variant");
  }

  @Test
  void aWordListMustBeReadable() throws IOException {
    Files.write(folder.resolve("latin.txt"), new byte[] {'k', (byte) 0xE9, '\n'});

    assertThat(forms("en", "--words", "none.txt").code()).isEqualTo(2);
    Outcome outcome = forms("en", "--words", "latin.txt");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("the word list «latin.txt» is not UTF-8");
  }

  @Test
  void aLexiconWithErrorsIsNotShown() throws IOException {
    write("lexicon/istilah/rusak.csv", "id;istilah;jenis\nx;X;tagal\n");

    Outcome outcome = forms("en");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out()).isEmpty();
  }
}
