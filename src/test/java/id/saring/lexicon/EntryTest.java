package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.Platform;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry, those it favours and those who are told of it cannot be. */
class EntryTest {

  private static final Entry ENTRY = LexiconFixtures.of("satu");

  private static Entry entry(int weight, int disguise, int window) {
    return new Entry(
        "e",
        "Jaya",
        EntryKind.TAGLINE,
        List.of(),
        OptionalInt.empty(),
        List.of(),
        true,
        disguise,
        List.of(),
        List.of(),
        window,
        weight,
        "",
        EntryStatus.AKTIF,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "Ani W.",
        "",
        "",
        "",
        new Entry.Place("istilah/a.csv", 2));
  }

  @ParameterizedTest(name = "weight {0}, disguise {1}, window {2}: {3}")
  @CsvSource(
      textBlock =
          """
          0,   2, 8,    weight must be 1 to 100: 0
          101, 2, 8,    weight must be 1 to 100: 101
          50, -1, 8,    disguise must be 0 to 3: -1
          50,  4, 8,    disguise must be 0 to 3: 4
          50,  2, -1,   window must be 0 to 1000: -1
          50,  2, 1001, window must be 0 to 1000: 1001
          """)
  void anEntryOutsideItsRangesCannotBeMade(int weight, int disguise, int window, String why) {
    assertThatThrownBy(() -> entry(weight, disguise, window))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @ParameterizedTest(name = "weight {0}, disguise {1}, window {2}: gated {3}")
  @CsvSource({"1, 0, 0, true", "29, 2, 8, true", "30, 2, 8, false", "100, 3, 1000, false"})
  void anEntryOfLessThanThirtyCountsOnlyInCompany(
      int weight, int disguise, int window, boolean gated) {
    assertThat(entry(weight, disguise, window).isGated()).isEqualTo(gated);
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({"Ani W., true", "ANI W, true", "ani-w, true", "Ani, false", "Budi, false"})
  void aNameIsTheSameInEverySpelling(String name, boolean same) {
    assertThat(entry(50, 2, 8).isProposedBy(name)).isEqualTo(same);
  }

  @Test
  void anEntryInAnotherStageOrOnOtherDaysIsOtherwiseTheSame() {
    Optional<LocalDate> from = Optional.of(LocalDate.of(2024, 9, 22));
    Optional<LocalDate> to = Optional.of(LocalDate.of(2024, 11, 27));
    Entry other = ENTRY.valid(from, to).as(EntryStatus.UJI);
    assertThat(other.status()).isEqualTo(EntryStatus.UJI);
    assertThat(other.validFrom()).isEqualTo(from);
    assertThat(other.validTo()).isEqualTo(to);
    assertThat(other.valid(Optional.empty(), Optional.empty()).as(EntryStatus.AKTIF))
        .isEqualTo(ENTRY);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      textBlock =
          """
          PNS,  2024-08-23, KASN
          PNS,  2024-08-24, BKN
          pns,  2030-01-01, BKN
          PNS,  2000-01-01, KASN
          PPPK, 2000-01-01, PPK
          PPPK, 2024-08-22, PPK
          PPPK, 2024-08-25, ''
          CPNS, 2024-08-23, ''
          """)
  void aCaseGoesToWhomTheRouteOfItsDayNames(String status, LocalDate day, String to) {
    Optional<LocalDate> last = Optional.of(LocalDate.of(2024, 8, 23));
    List<Route> routes =
        List.of(
            new Route("PNS", "KASN", Optional.empty(), last),
            new Route("PNS", "BKN", last.map(d -> d.plusDays(1)), Optional.empty()),
            new Route("PPPK", "PPK", Optional.empty(), last));
    assertThat(routes.stream().filter(r -> r.holds(status, day)).map(Route::destination))
        .isEqualTo(to.isEmpty() ? List.of() : List.of(to));
  }

  @Test
  void aCampaignAccountIsKnownByItsHandleItsIdOrItsName() {
    for (List<String> known :
        List.of(List.of("gas", "", ""), List.of("", "17", ""), List.of("", "", "Relawan"))) {
      assertThat(account(known.get(0), known.get(1), known.get(2)).contenders()).hasSize(1);
    }
    assertThatThrownBy(() -> account("", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a campaign account needs a handle, an id or a name");
  }

  private static CampaignAccount account(String handle, String id, String name) {
    return new CampaignAccount(
        Platform.X, handle, id, name, CampaignAccount.Kind.GRUP, List.of("satu"), "");
  }

  @Test
  void aContenderWithoutAContestCannotBeMade() {
    assertThatThrownBy(() -> contender("satu", Contender.Kind.PASLON, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contender without a contest: satu");
  }

  private static Contender contender(
      String id, Contender.Kind kind, int number, List<String> contests) {
    OptionalInt drawn = number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    return new Contender(id, contests, id, kind, drawn);
  }

  private static Lexicon lexicon() {
    Map<String, Contender> contenders =
        Lexicon.byId(
            Stream.of(
                    contender("tiga-kota", Contender.Kind.PASLON, 3, List.of("kota")),
                    contender("dua-kota", Contender.Kind.PASLON, 2, List.of("kota")),
                    contender("tiga-provinsi", Contender.Kind.PASLON, 3, List.of("provinsi")),
                    contender("partai-tiga", Contender.Kind.PARTAI, 3, List.of("provinsi")),
                    contender("tanpa-nomor", Contender.Kind.PASLON, 0, List.of("kota")))
                .toList(),
            Contender::id);
    return new Lexicon(
        new Regions(List.of()),
        Map.of(),
        contenders,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        "0123456789abcdef");
  }

  @Test
  void aNumberFavoursEveryPairThatDrewIt() {
    assertThat(lexicon().contendersOf(LexiconFixtures.ofNumber(3)))
        .extracting(Contender::id)
        .containsExactly("tiga-kota", "tiga-provinsi");
    assertThat(lexicon().contendersOf(LexiconFixtures.ofNumber(4))).isEmpty();
  }

  @Test
  void anEntryFavoursThoseItNamesInItsOrder() {
    assertThat(lexicon().contendersOf(LexiconFixtures.of("partai-tiga", "antah", "dua-kota")))
        .extracting(Contender::id)
        .containsExactly("partai-tiga", "dua-kota");
    assertThat(lexicon().contendersOf(LexiconFixtures.of())).isEmpty();
  }

  @Test
  void aLexiconWithOtherEntriesIsOtherwiseTheSame() {
    Lexicon lexicon = lexicon();
    Lexicon tried = lexicon.withEntries(List.of(ENTRY));
    assertThat(tried.entries()).isEqualTo(Map.of(ENTRY.id(), ENTRY));
    assertThat(tried.withEntries(List.of())).isEqualTo(lexicon);
    assertThat(tried.version()).isEqualTo("0123456789ab");
  }

  @Test
  void aLaterValueOfAnIdTakesThePlaceOfTheEarlier() {
    Map<String, String> byFirst = Lexicon.byId(List.of("b1", "a1", "b2"), v -> v.substring(0, 1));
    assertThat(new LinkedHashMap<>(byFirst).toString()).isEqualTo("{b=b2, a=a1}");
  }
}
