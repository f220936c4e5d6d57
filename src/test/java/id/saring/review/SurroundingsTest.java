package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.match.Parent;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.roster.Account;
import id.saring.roster.Certainty;
import id.saring.roster.Employee;
import id.saring.roster.EmploymentStatus;
import id.saring.roster.Nip;
import id.saring.roster.RosterEntry;
import id.saring.roster.RosterMatch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where it was said, and to what; who is not supervised has no name here. */
class SurroundingsTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private static Item.Builder comment() {
    return Findings.item(Platform.INSTAGRAM, Activity.COMMENT).text("gas");
  }

  private static String told(Item item, Parent parent) {
    return Surroundings.of(new Subject(item, Optional.empty(), Standing.UNKNOWN, parent), WITA);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
  @CsvSource({
    "'',       '',   '',      '',    ''",
    "Grup Uji, '',   '',      '',    di: Grup Uji",
    "Grup Uji, g,    Grup Uji, '',   di: Grup Uji",
    "Grup Uji, g,    Halaman, '',    di: Grup Uji | kepada: Halaman",
    "'',       g,    Halaman, '',    kepada: Halaman",
    "'',       g,    '',      '',    kepada: g",
    "'',       '',   '',      halo,  isi yang dituju: halo",
    "Grup Uji, g,    '',      halo,  di: Grup Uji | kepada: g | isi yang dituju: halo",
  })
  void whereItIsAndToWhomAndWhatIsPointedAt(
      String container, String handle, String name, String text, String told) {
    Item item = comment().container(container).target(new Target("", handle, name, text)).build();

    assertThat(told(item, Parent.Unknown.NO_ANSWER)).isEqualTo(told);
  }

  @ParameterizedTest
  @EnumSource(Parent.Unknown.class)
  void aParentThatIsNotThereIsToldAsFarAsItIsKnown(Parent.Unknown parent) {
    assertThat(told(comment().build(), parent))
        .isEqualTo(
            switch (parent) {
              case NO_ANSWER -> "";
              case UNTOLD -> "induk: tidak tersedia";
              case NOT_FOUND -> "induk: tidak ditemukan dalam berkas malam ini";
            });
  }

  private static Parent.Found found(Author author, String text) {
    return new Parent.Found(author, Optional.empty(), Optional.empty(), Optional.empty(), text, "");
  }

  private static String above(Parent parent) {
    return told(comment().build(), parent);
  }

  @Test
  void aStrangerHasTheSamePseudonymHoweverTheAccountIsWritten() {
    String told = above(found(new Author("", "@Budi.X", "Budi"), "gas\n\n pol "));

    assertThat(told)
        .matches("induk \\(akun lain [0-9A-Z]{4}\\): \"gas pol\"")
        .isEqualTo(above(found(new Author("", "budi.x", ""), "gas pol")));
    assertThat(told).isNotEqualTo(above(found(new Author("", "budi.y", ""), "gas pol")));
    assertThat(above(found(Author.UNKNOWN, "")))
        .isEqualTo("induk (akun tidak disebut): tanpa teks");
  }

  @ParameterizedTest
  @CsvSource({"Tim Uji, akun kampanye Tim Uji", "'', akun kampanye tim.uji"})
  void aCampaignIsNamed(String name, String shown) {
    CampaignAccount account =
        new CampaignAccount(
            Platform.INSTAGRAM, "tim.uji", "", name, CampaignAccount.Kind.RESMI, List.of(), "");

    assertThat(
            above(
                found(new Author("", "tim.uji", ""), "gas")
                    .by(Optional.empty(), Optional.of(account))))
        .isEqualTo("induk (" + shown + "): \"gas\"");
  }

  @Test
  void aRegisteredPersonIsShownByTheAccountWithTheTimeOfTheReader() {
    Employee employee =
        new Employee(Nip.NONE, "Sari", EmploymentStatus.PTT, "", "", "", "kota-kupang");
    Account account =
        new Account(
            Platform.INSTAGRAM, "sari", "", Optional.empty(), Optional.empty(), Certainty.PASTI);
    RosterMatch sari =
        new RosterMatch(
            new RosterEntry(2, employee, account), RosterMatch.How.HANDLE, Certainty.PASTI);
    Parent.Found parent =
        new Parent.Found(
            new Author("", "@sari", ""),
            Optional.of(sari),
            Optional.empty(),
            Optional.of(PostedAt.exactly(Instant.parse("2024-10-15T02:00:00Z"))),
            "gas",
            "");

    assertThat(above(parent)).isEqualTo("induk (sari, 2024-10-15 10:00 WITA): \"gas\"");
    assertThat(told(comment().container("Grup").build(), parent))
        .isEqualTo("di: Grup | induk (sari, 2024-10-15 10:00 WITA): \"gas\"");
  }
}
