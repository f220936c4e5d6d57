package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.CampaignAccount.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTargetsTest {

  private static final CampaignTargets TARGETS =
      new CampaignTargets(
          List.of(
              account("100064000000001", "", "nomor di kolom akun"),
              account("@200064000000002", "", "dengan tanda"),
              account("posko.kapas", "300064000000003", "punya id"),
              account("300064000000003", "", "menyamar jadi id orang lain"),
              account("2045", "", "tahun")));

  private static CampaignAccount account(String handle, String id, String name) {
    return new CampaignAccount(
        Platform.INSTAGRAM, handle, id, name, Kind.RESMI, List.of("camar-4"), "uji");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # id of the target | its handle     | the account found
          100064000000001    | ''             | nomor di kolom akun
          ''                 | 100064000000001 | nomor di kolom akun
          200064000000002    | ''             | dengan tanda
          ''                 | 300064000000003 | punya id
          300064000000003    | ''             | punya id
          2045               | ''             | -
          ''                 | 2045           | tahun
          999064000000009    | ''             | -
          """)
  void aHandleOfDigitsIsAnIdAsWell(String id, String handle, String found) {
    Item item = Lab.item(1, Activity.FOLLOW).target(new Target(id, handle, "", "")).build();

    assertThat(TARGETS.find(item).map(seen -> ((Sign.Account) seen.sign()).account().name()))
        .isEqualTo(Optional.ofNullable(found));
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          instagram | 300064000000003 | ''              | punya id
          instagram | ''              | posko.kapas     | punya id
          instagram | ''              | '@Posko.Kapas'  | punya id
          instagram | 100064000000001 | posko.kapas     | nomor di kolom akun
          instagram | 999             | posko.kapas     | punya id
          instagram | 999             | ''              | -
          instagram | ''              | ''              | -
          facebook  | 300064000000003 | posko.kapas     | -
          """)
  void anAuthorIsACampaignByIdElseByHandle(
      String platform, String id, String handle, @Nullable String found) {
    assertThat(
            TARGETS
                .ofAuthor(Platform.of(platform).orElseThrow(), new Author(id, handle, ""))
                .map(CampaignAccount::name))
        .isEqualTo(Optional.ofNullable(found));
  }

  @ParameterizedTest(name = "{0}: {1} / {2} / {3} / {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          join   | ''  | ''          | ''          | Sobat Kapas | Sobat Kapas | CONTAINER   | 11
          join   | ''  | ''          | Sobat Kapas | Lain        | Sobat Kapas | TARGET_NAME | 11
          join   | 17  | ''          | ''          | Sobat Kapas | id:17       | TARGET_NAME | 0
          follow | ''  | sobat.kapas | ''          | ''          | sobat.kapas | TARGET_NAME | 0
          follow | 17  | sobat.kapas | Sobat       | ''          | Sobat       | TARGET_NAME | 5
          like   | ''  | ''          | sobat kapas | ''          | sobat kapas | TARGET_NAME | 11
          """)
  void whatIsShownOfAnActIsTheBestThatItsRecordSaysOfTheTarget(
      String act,
      String id,
      String handle,
      String name,
      String container,
      String found,
      Passage.Field field,
      int length) {
    CampaignAccount group =
        new CampaignAccount(
            Platform.INSTAGRAM, "sobat.kapas", "17", "Sobat Kapas", Kind.GRUP, List.of("s"), "");
    Item item =
        Lab.item(1, Activity.of(act).orElseThrow())
            .target(new Target(id, handle, name, ""))
            .container(container)
            .build();
    assertThat(new CampaignTargets(List.of(group)).find(item))
        .hasValueSatisfying(
            seen -> {
              assertThat(seen.found()).isEqualTo(found);
              assertThat(seen.span()).isEqualTo(new Span(field, 0, length));
            });
  }

  @ParameterizedTest
  @CsvSource({"post", "comment", "message", "profile"})
  void wordsAreNoActTowardsAnAccount(String act) {
    Item item =
        Lab.item(1, Activity.of(act).orElseThrow())
            .target(new Target("300064000000003", "posko.kapas", "", ""))
            .build();
    assertThat(TARGETS.find(item)).isEmpty();
  }
}
