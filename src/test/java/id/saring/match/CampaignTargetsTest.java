package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.CampaignAccount.Kind;
import java.util.List;
import java.util.Optional;
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
}
