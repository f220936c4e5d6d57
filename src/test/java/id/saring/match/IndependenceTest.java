package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.Platform;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Entry;
import id.saring.match.Passage.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signs of one text say two things, and where they stand. */
class IndependenceTest {

  private static final Entry ENTRY = Lab.INVENTED.lexicon().entries().values().iterator().next();

  private static Occurrence words(Field field, int start, String found) {
    Span span = new Span(field, start, start + found.length());
    return new Occurrence(new Sign.Words(ENTRY), "persis", span, found);
  }

  private static Sign.Account account(String handle, String id, String name) {
    return new Sign.Account(
        new CampaignAccount(
            Platform.INSTAGRAM, handle, id, name, CampaignAccount.Kind.RESMI, List.of("s"), ""));
  }

  @ParameterizedTest(name = "«{0}» and «{1}»: {2}")
  @CsvSource(
      textBlock =
          """
          gas,      gacor,        true
          gas,      GAS,          false
          oke gas,  gas pol,      false
          gas,      '#GasKota',   false
          '#GasKota', gas,        false
          di,       '#diGas',     true
          '#diGas', di,           true
          di,       di rumah,     false
          nomor 4,  paslon 4,     false
          Toni,     Tono,         true
          """)
  void twoSignsSayOneThingIfTheyShareAWord(String one, String other, boolean independent) {
    assertThat(Independence.between(words(Field.TEXT, 0, one), words(Field.TEXT, 50, other)))
        .isEqualTo(independent);
  }

  @Test
  void wordsThatOverlapSayOneThingAndWordsOfAnotherFieldTwo() {
    Occurrence gas = words(Field.TEXT, 4, "gas");
    assertThat(Independence.between(gas, words(Field.TEXT, 6, "mur"))).isFalse();
    assertThat(Independence.between(gas, words(Field.TEXT, 7, "mur"))).isTrue();
    assertThat(Independence.between(gas, words(Field.TARGET_TEXT, 4, "gas"))).isTrue();
  }

  @Test
  void whatIsSaidAndWhatIsDoneAreTwoThings() {
    Occurrence said = words(Field.TARGET_NAME, 20, "gas");
    Occurrence done =
        new Occurrence(account("gas", "", "Gas"), "akun", new Span(Field.TARGET_NAME, 0, 3), "gas");
    assertThat(Independence.between(said, done)).isTrue();
    assertThat(Independence.between(done, said)).isTrue();
  }

  @ParameterizedTest(name = "{0}-{1} and {2}-{3}: {4}")
  @CsvSource({
    "0, 3, 3, 6, false",
    "3, 6, 0, 3, false",
    "0, 4, 3, 6, true",
    "3, 6, 0, 4, true",
    "0, 9, 3, 6, true",
    "3, 6, 0, 9, true",
    "3, 6, 3, 6, true",
    "3, 3, 3, 6, false"
  })
  void spansOverlapIfTheyShareACharacter(int from, int to, int start, int end, boolean overlap) {
    Span one = new Span(Field.TEXT, from, to);
    assertThat(one.overlaps(new Span(Field.TEXT, start, end))).isEqualTo(overlap);
    assertThat(one.overlaps(new Span(Field.CONTAINER, start, end))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 2"})
  void aSpanThatEndsBeforeItBeginsCannotBeMade(int start, int end) {
    assertThatThrownBy(() -> new Span(Field.TEXT, start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: " + start + " to " + end);
  }

  @ParameterizedTest(name = "{0}/{1}/{2}: {3}, {4}")
  @CsvSource(
      textBlock =
          """
          gas, 17, Posko Gas, akun:instagram:gas,       Posko Gas
          gas, 17, '',        akun:instagram:gas,       gas
          '',  17, Posko Gas, akun:instagram:17,        Posko Gas
          '',  17, '',        akun:instagram:17,        17
          '',  '', Posko Gas, akun:instagram:Posko Gas, Posko Gas
          """)
  void anAccountIsNamedByTheBestThatIsKnownOfIt(
      String handle, String number, String name, String id, String term) {
    assertThat(account(handle, number, name).id()).isEqualTo(id);
    assertThat(account(handle, number, name).term()).isEqualTo(term);
  }
}
