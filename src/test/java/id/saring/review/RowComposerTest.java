package id.saring.review;

import static id.saring.review.Findings.KUPANG;
import static id.saring.review.Findings.TODAY;
import static id.saring.review.Findings.cells;
import static id.saring.review.Findings.composer;
import static id.saring.review.Findings.counting;
import static id.saring.review.Findings.gacor;
import static id.saring.review.Findings.match;
import static id.saring.review.Findings.plain;
import static id.saring.review.Findings.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.match.Finding;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding in words: who, when and what. */
class RowComposerTest {

  private static final PostedAt POSTED = PostedAt.exactly(Instant.parse("2024-10-15T02:00:00Z"));

  private static Optional<RosterMatch> employee(EmploymentStatus status, String region) {
    Employee employee =
        new Employee(
            new Nip("198609262015051001"),
            "Yohana Uji, S.Pd.",
            status,
            "guru",
            "SD Uji",
            "Pemkot Uji",
            region);
    Account account =
        new Account(
            Platform.FACEBOOK, "y", "", Optional.empty(), Optional.empty(), Certainty.PASTI);
    return Optional.of(
        new RosterMatch(
            new RosterEntry(2, employee, account), RosterMatch.How.HANDLE, Certainty.MUNGKIN));
  }

  @Test
  void theIdIsThatOfTheItemAndTheOffice() {
    Item item = post("Gacor").build();
    Finding finding = new Finding(plain(item), counting(match(gacor(), true)));
    CopyGroups copies = CopyGroups.of(List.of(finding));
    FindingId own = FindingId.of(ItemKey.of(item), "UJI");

    assertThat(composer(TODAY).compose(finding, copies).id()).isEqualTo(own);
    ReviewRow printed = composer(TODAY).compose(finding, copies, own.withOffice("LAMA"));
    assertThat(printed.id()).isEqualTo(own.withOffice("LAMA"));
    assertThat(printed.cells()).containsEntry(SheetColumn.ID_TEMUAN, own.withOffice("LAMA").text());
    assertThat(printed.group())
        .isEqualTo(printed.cells().get(SheetColumn.KELOMPOK))
        .isEqualTo(copies.of(finding));
  }

  @Test
  void thePersonIsThatOfTheRoster() {
    Map<SheetColumn, String> cells =
        cells(
            new Subject(
                post("Gacor").build(),
                employee(EmploymentStatus.PNS, "kota-kupang"),
                KUPANG,
                Parent.Unknown.NO_ANSWER));

    assertThat(cells)
        .containsEntry(SheetColumn.NAMA, "Yohana Uji, S.Pd.")
        .containsEntry(SheetColumn.NIP, "19860926 201505 1 001")
        .containsEntry(SheetColumn.STATUS, "PNS")
        .containsEntry(SheetColumn.JABATAN, "guru")
        .containsEntry(SheetColumn.UNIT_KERJA, "SD Uji")
        .containsEntry(SheetColumn.INSTANSI, "Pemkot Uji")
        .containsEntry(SheetColumn.WILAYAH, "Kota Kupang")
        .containsEntry(SheetColumn.KEYAKINAN_AKUN, "mungkin");
  }

  @ParameterizedTest
  @CsvSource({
    "PNS,  2024-08-23, KASN",
    "PNS,  2024-08-24, BKN dan PPK",
    "PPPK, 2024-12-01, BKN dan PPK",
  })
  void whoReceivesTheCaseIsAskedAsOfTheRun(EmploymentStatus status, LocalDate day, String route) {
    Subject subject =
        new Subject(post("Gacor").build(), employee(status, "x"), KUPANG, Parent.Unknown.NO_ANSWER);

    assertThat(composer(day).composeBlind(subject, FindingId.of(key(), "UJI")).cells())
        .containsEntry(SheetColumn.JALUR, route)
        .as("a region that the lexicon does not have stands as the roster has it")
        .containsEntry(SheetColumn.WILAYAH, "x");
  }

  private static ItemKey key() {
    return ItemKey.of(post("x").build());
  }

  @Test
  void ofAnAccountOfNobodyTheStatusHasToBeLookedUp() {
    assertThat(cells(plain(post("Gacor").build())))
        .containsEntry(SheetColumn.JALUR, "periksa status")
        .doesNotContainKeys(SheetColumn.NAMA, SheetColumn.NIP, SheetColumn.INSTANSI);
  }

  @Test
  void theItemIsToldAsTheExportHasItInTheTimeOfThePersonsRegion() {
    Item item =
        post("Gacor")
            .author(new Author("9", "@yohana", "Yohana"))
            .postedAt(POSTED)
            .capturedAt("2024-10-20")
            .url("https://example.org/77")
            .build();

    assertThat(cells(plain(item)))
        .containsEntry(SheetColumn.PLATFORM, "facebook")
        .containsEntry(SheetColumn.AKTIVITAS, "unggahan")
        .containsEntry(SheetColumn.WAKTU, "2024-10-15 10:00 WITA")
        .containsEntry(SheetColumn.WAKTU_TANGKAP, "2024-10-20")
        .containsEntry(SheetColumn.AKUN, "yohana")
        .containsEntry(SheetColumn.TEKS, "Gacor")
        .containsEntry(SheetColumn.TAUTAN, "https://example.org/77")
        .containsEntry(SheetColumn.SUMBER, item.source().label())
        .containsEntry(SheetColumn.SHA256, item.source().raw().sha256());
    assertThat(
            cells(new Subject(item, Optional.empty(), Standing.UNKNOWN, Parent.Unknown.NO_ANSWER)))
        .as("of nobody known: in the time of the office")
        .containsEntry(SheetColumn.WAKTU, "2024-10-15 09:00 WIB");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
  @CsvSource({
    "FACEBOOK, 9,   @yohana, Yohana, yohana",
    "FACEBOOK, 9,   '',      Yohana, id:9 (Yohana)",
    "FACEBOOK, 9,   '',      '',     id:9",
    "FACEBOOK, '',  '',      Yohana, Yohana",
    "FACEBOOK, '',  '',      '',     ''",
    "WHATSAPP, +62 812, Y,   Yohana, wa:+62 812",
    "WHATSAPP, '',  +62 812-345 678, '', wa:+62812345678",
    "WHATSAPP, '',  Bu Yohana, '',   Bu Yohana",
    "WHATSAPP, '',  12 34,   '',     12 34",
    "TELEGRAM, '',  0812345678, '',  0812345678",
  })
  void anAccountIsShownByItsHandleElseByItsIdElseByItsName(
      Platform platform, String id, String handle, String name, String shown) {
    Item item =
        Findings.item(platform, Activity.POST)
            .text("Gacor")
            .author(new Author(id, handle, name))
            .build();

    assertThat(cells(plain(item))).containsEntry(SheetColumn.AKUN, shown);
  }

  @Test
  void theBlindRowTellsNothingOfWhatWasNotFound() {
    FindingId id = FindingId.of(key(), "UJI");
    Subject subject =
        new Subject(
            post("selamat pagi").postedAt(POSTED).build(),
            employee(EmploymentStatus.PNS, "kota-kupang"),
            KUPANG,
            Parent.Unknown.NO_ANSWER);
    ReviewRow row = composer(TODAY).composeBlind(subject, id);

    assertThat(row.id()).isEqualTo(id);
    assertThat(row.cells())
        .containsEntry(SheetColumn.ID_TEMUAN, id.text())
        .containsEntry(SheetColumn.NAMA, "Yohana Uji, S.Pd.")
        .containsEntry(SheetColumn.TEKS, "selamat pagi")
        .containsEntry(SheetColumn.CATATAN_SISTEM, "")
        .doesNotContainKeys(SheetColumn.SKOR, SheetColumn.ISTILAH, SheetColumn.VERSI_LEKSIKON);
  }

  @Test
  void whatIsOddAboutARowIsNotedInTheOrderOfTheWords() {
    Item odd =
        post("Gacor " + "a".repeat(33_000) + "\uFFFD")
            .postedAt(POSTED)
            .note(ItemNote.ZONA_DIDUGA)
            .build();

    assertThat(
            cells(new Subject(odd, Optional.empty(), Standing.UNKNOWN, Parent.Unknown.NO_ANSWER)))
        .containsEntry(
            SheetColumn.CATATAN_SISTEM,
            "karakter_rusak|teks_dipotong|wilayah_tidak_ada|zona_diduga");
  }
}
