package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Sha256;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.roster.RosterMatch.How;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

  private static final String HEADER =
      "nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;berlaku_dari;"
          + "berlaku_sampai;keyakinan\n";
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  private final Roster roster =
      roster(
          """
          198609262015051001;Budi;PNS;Analis;Kominfo;Kota Kupang;kupang;instagram;@Budi;111;;;
          198609262015051002;Siti;PPPK;;;;;instagram;siti;;;;mungkin
          198609262015051002;Siti;PPPK;;;;;whatsapp;0812-3456-7890;;;;
          198609262015051003;Rudi;PNS;;;;;telegram;;user55;;;
          198609262015051001;Budi;PNS;;;;;x;humas_kota;;2024-01-01;2024-06-30;
          198609262015051002;Siti;PPPK;;;;;x;https://x.com/Humas_Kota;;2024-07-01;;
          198609262015051003;Rudi;PNS;;;;;facebook;profile.php?id=9;900;;;
          198609262015051003;Rudi;PNS;;;;;facebook;https://facebook.com/rudi.k;901;;;
          """
              .replace(";profile.php?id=9;", ";https://facebook.com/profile.php?id=9;"));

  @ParameterizedTest
  @CsvSource({
    "INSTAGRAM, 111, '', Budi, ID, PASTI",
    "INSTAGRAM, '', '@BUDI', Budi, HANDLE, PASTI",
    "INSTAGRAM, '', https://www.instagram.com/Budi/?hl=id, Budi, HANDLE, PASTI",
    "INSTAGRAM, 111, siti, Budi, ID, PASTI",
    "INSTAGRAM, 222, siti, Siti, HANDLE, MUNGKIN",
    "WHATSAPP, +62 812-3456-7890, '', Siti, PHONE, PASTI",
    "WHATSAPP, '', wa:+6281234567890, Siti, PHONE, PASTI",
    "TELEGRAM, 55, '', Rudi, ID, PASTI",
    "TELEGRAM, user55, '', Rudi, ID, PASTI",
    "FACEBOOK, 9, '', Rudi, ID, PASTI",
    "FACEBOOK, 900, '', Rudi, ID, PASTI",
    "FACEBOOK, '', RudiK, Rudi, HANDLE, PASTI",
    "FACEBOOK, 5555, rudi.k, Rudi, HANDLE, MUNGKIN",
    "INSTAGRAM, 17841400000000001, budi, Budi, HANDLE, MUNGKIN",
  })
  void accountLeadsToItsOwner(
      Platform platform, String id, String handle, String name, How how, Certainty certainty) {
    RosterMatch match = roster.find(platform, new Author(id, handle, ""), NO_DAY).orElseThrow();

    assertThat(match.entry().employee().name()).isEqualTo(name);
    assertThat(match.how()).isEqualTo(how);
    assertThat(match.certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "INSTAGRAM, 999, budi",
    "X, 111, budi",
    "INSTAGRAM, '', bud",
    "TIKTOK, 111, budi",
    "WHATSAPP, '', Siti",
    "INSTAGRAM, '', ''",
  })
  void strangersStayUnknown(Platform platform, String id, String handle) {
    assertThat(roster.find(platform, new Author(id, handle, "Siti"), NO_DAY)).isEmpty();
  }

  @Test
  void shownNameNeverIdentifiesAnybody() {
    assertThat(roster.find(Platform.WHATSAPP, new Author("", "", "+62 812-3456-7890"), NO_DAY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, -",
    "2024-01-01, Budi",
    "2024-06-30, Budi",
    "2024-07-01, Siti",
    "2030-01-01, Siti"
  })
  void ownerIsWhoHadTheAccountOnThatDay(String day, String owner) {
    Optional<RosterMatch> match =
        roster.find(
            Platform.X, new Author("", "humas_kota", ""), Optional.of(LocalDate.parse(day)));

    assertThat(match.map(m -> m.entry().employee().name()).orElse("-")).isEqualTo(owner);
  }

  @Test
  void itemWithoutTimeMatchesARowOfAnyValidity() {
    assertThat(roster.find(Platform.X, new Author("", "humas_kota", ""), NO_DAY)).isPresent();
  }

  @Test
  void surerRowIsPreferred() {
    Roster two =
        roster(
            """
            198609262015051001;Budi;PNS;;;;;x;a;;;2024-06-30;mungkin
            198609262015051002;Siti;PNS;;;;;x;a;;2024-07-01;;pasti
            """);

    assertThat(two.find(Platform.X, new Author("", "a", ""), NO_DAY).orElseThrow().certainty())
        .isEqualTo(Certainty.PASTI);
  }

  @Test
  void peopleAreCountedOnce() {
    assertThat(roster.size()).isEqualTo(8);
    assertThat(roster.people()).isEqualTo(3);
    assertThat(roster.problems()).isEmpty();
    assertThat(Roster.empty().size()).isZero();
  }

  @Test
  void employeesKeepTheirColumns() {
    assertThat(roster.entries().get(0).employee())
        .isEqualTo(
            new Employee(
                new Nip("198609262015051001"),
                "Budi",
                EmploymentStatus.PNS,
                "Analis",
                "Kominfo",
                "Kota Kupang",
                "kupang"));
  }

  @Test
  void fileIsHashedAsItStands(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("accounts.csv"), HEADER);

    assertThat(Roster.read(file).sha256()).isEqualTo(Sha256.of(file));
  }

  private static Roster roster(String rows) {
    byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    try {
      return Roster.read("accounts.csv", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
