package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code saring roster check}: is the accounts file fit for tonight? */
class RosterCheckTest {

  private static final String HEADER =
      "nip,nama,status,jabatan,unit_kerja,instansi,wilayah,platform,akun,id_akun,berlaku_dari,berlaku_sampai,keyakinan\n";

  @TempDir private Path folder;

  private Outcome check(String language, String rows) throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), HEADER + rows);
    return CommandLineDriver.in(folder).speaking(language).run("roster", "check", "accounts.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "id, tidak memuat satu pun akun yang terpakai, Isi satu baris per akun",
    "en, holds no usable account, Give it a row per account"
  })
  void aHeaderAloneIsNoRosterAndSaysWhatToFillIn(String language, String what, String todo)
      throws IOException {
    Outcome outcome = check(language, "");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("accounts.csv", what, todo);
  }

  @ParameterizedTest
  @CsvSource({"id, 1 akun terpakai milik 1 orang", "en, 1 accounts of 1 people usable"})
  void aGoodRosterIsCounted(String language, String summary) throws IOException {
    Outcome outcome =
        check(
            language,
            "198503142010011007,Uji Coba,PNS,,,,kota-lintang-timur,facebook,uji.coba,,,,pasti\n");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains(summary, "facebook=1");
    assertThat(outcome.err()).isEmpty();
  }

  /** Excel writes {@code 6,9E+18}, LibreOffice {@code 6.9E+018}. */
  @ParameterizedTest
  @ValueSource(strings = {"6,9E+18", "6.9E+18", "6.9E+018", "6,90123E+018", "7E+018"})
  void anAccountIdThatASpreadsheetRuinedIsNamedAndNotTaken(String id) throws IOException {
    String row = "198503142010011007,Uji Coba,PNS,,,,kota-lintang-timur,tiktok,,\"%s\",,,pasti\n";
    Outcome outcome = check("id", row.formatted(id));
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("accounts.csv:2:id_akun: galat", "rusak", "«" + id + "»");
  }
}
