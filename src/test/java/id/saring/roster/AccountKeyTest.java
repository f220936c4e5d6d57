package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Platform;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountKeyTest {

  /** Every spelling of an account and the one key it has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSTAGRAM | nama_1.x                                   | HANDLE nama_1.x",
        "INSTAGRAM | @Nama                                      | HANDLE nama",
        "INSTAGRAM | '  @nama\u200B '                           | HANDLE nama",
        "INSTAGRAM | \u2068@nama\u2069                          | HANDLE nama",
        "INSTAGRAM | ＠nama                                     | HANDLE nama",
        "INSTAGRAM | https://www.instagram.com/Nama/?hl=id      | HANDLE nama",
        "INSTAGRAM | instagram.com/nama                         | HANDLE nama",
        "INSTAGRAM | https://instagram.com/stories/nama/123     | HANDLE nama",
        "INSTAGRAM | https://instagram.com/p/CP5Rq0bjBzn/       | -",
        "INSTAGRAM | https://www.instagram.com/                 | -",
        "INSTAGRAM | Nama Lengkap                               | -",
        "INSTAGRAM | https://x.com/nama                         | -",
        "INSTAGRAM | @                                          | -",
        "X         | x.com/nama                                 | HANDLE nama",
        "X         | https://twitter.com/Nama/status/1?s=20      | HANDLE nama",
        "X         | https://mobile.twitter.com/nama#top        | HANDLE nama",
        "X         | https://x.com/i/user/123                   | ID 123",
        "X         | https://x.com/intent/user?user_id=123      | ID 123",
        "X         | https://x.com/intent/follow?screen_name=Na | HANDLE na",
        "X         | https://x.com/search?q=nama                | -",
        "X         | 2024                                       | HANDLE 2024",
        "FACEBOOK  | https://www.facebook.com/profile.php?id=123&sk=about | ID 123",
        "FACEBOOK  | facebook.com/profile.php?id=123            | ID 123",
        "FACEBOOK  | https://m.facebook.com/Budi.Santoso.5      | HANDLE budisantoso5",
        "FACEBOOK  | budisantoso.5                              | HANDLE budisantoso5",
        "FACEBOOK  | 100012345678                               | ID 100012345678",
        "FACEBOOK  | https://id-id.facebook.com/people/Budi-S/100012345678/ | ID 100012345678",
        "FACEBOOK  | https://facebook.com/p/Budi-Santoso-100012345678/ | ID 100012345678",
        "FACEBOOK  | https://facebook.com/groups/kupang         | -",
        "FACEBOOK  | https://fb.com/budi/posts/pfbid1           | HANDLE budi",
        "FACEBOOK  | https://www.facebook.com/share/1AbC/       | -",
        "TIKTOK    | tiktok.com/@Nama?lang=id                   | HANDLE nama",
        "TIKTOK    | https://www.tiktok.com/@nama/video/1       | HANDLE nama",
        "TIKTOK    | https://vm.tiktok.com/ZS1/                 | -",
        "YOUTUBE   | youtube.com/@nama                          | HANDLE nama",
        "YOUTUBE   | https://www.youtube.com/%40Nama/videos     | HANDLE nama",
        "YOUTUBE   | https://youtube.com/channel/UCabcdefghijklmnopqrstuv | ID"
            + " UCabcdefghijklmnopqrstuv",
        "YOUTUBE   | UCabcdefghijklmnopqrstuv                   | ID UCabcdefghijklmnopqrstuv",
        "YOUTUBE   | https://youtube.com/c/Nama                 | HANDLE nama",
        "YOUTUBE   | https://youtu.be/abc                       | -",
        "TELEGRAM  | t.me/nama                                  | HANDLE nama",
        "TELEGRAM  | https://t.me/s/Nama/5                      | HANDLE nama",
        "TELEGRAM  | tg://resolve?domain=Nama                   | HANDLE nama",
        "TELEGRAM  | tg://user?id=123                           | ID 123",
        "TELEGRAM  | https://t.me/+AbC                          | -",
        "TELEGRAM  | user123                                    | HANDLE user123",
        "WHATSAPP  | +62 812-3456-7890                          | PHONE 6281234567890",
        "WHATSAPP  | 0812 3456 7890                             | PHONE 6281234567890",
        "WHATSAPP  | Budi                                       | -",
        "WHATSAPP  | budi123                                    | -",
        "WEB       | https://www.Kompas.com/Nama/               | HANDLE kompas.com/nama",
        "OTHER     | nama                                       | HANDLE nama",
      })
  void accountsAreComparedInOneSpelling(Platform platform, String text, String key) {
    assertThat(shown(AccountKey.ofHandle(platform, text))).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TELEGRAM | user123             | ID 123",
        "TELEGRAM | 123                 | ID 123",
        "TELEGRAM | channel123          | ID channel123",
        "X        | ' 12 '              | ID 12",
        "X        | \\'12                | ID 12",
        "YOUTUBE  | UCab                | ID UCab",
        "YOUTUBE  | https://youtube.com/channel/UCab | ID UCab",
        "YOUTUBE  | https://youtube.com/@nama | -",
        "WHATSAPP | wa:+62 812-3456-7890 | PHONE 6281234567890",
      })
  void idsAreTakenAsTheyAre(Platform platform, String text, String key) {
    assertThat(shown(AccountKey.ofId(platform, text.replace("\\'", "'")))).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+62 812-3456-7890                     | 6281234567890",
        "0812-3456-7890                        | 6281234567890",
        "6281234567890                         | 6281234567890",
        "81234567890                           | 6281234567890",
        "+62 (0)812 3456 7890                  | 6281234567890",
        "0062.812.3456.7890                    | 6281234567890",
        "wa:+6281234567890                     | 6281234567890",
        "tel:+6281234567890                    | 6281234567890",
        "https://wa.me/6281234567890?text=hi   | 6281234567890",
        "https://api.whatsapp.com/send?phone=6281234567890&text=x | 6281234567890",
        "6281234567890@s.whatsapp.net          | 6281234567890",
        "\u202A+62\u00A0812\u20113456\u20117890\u202C | 6281234567890",
        "٠٨١٢٣٤٥٦٧٨٩٠                          | 6281234567890",
        "+60 12-345 6789                       | 60123456789",
        "(0380) 8554 321                       | 623808554321",
        "+670 7712 3456                        | 67077123456",
        "123                                   | ''",
        "120363041234567890@g.us               | ''",
        "~0812 3456 7890 Budi                  | ''",
        "6,28123E+12                           | ''",
        "Bapak 0812                            | ''",
      })
  void phoneNumbersAreComparedAsE164(String text, String digits) {
    assertThat(PhoneNumber.digits(text)).isEqualTo(digits);
  }

  @Property
  void keyOfAKeyIsTheSameKey(
      @ForAll Platform platform,
      @ForAll @StringLength(max = 20) @CharRange(from = ' ', to = '~') String text) {
    Optional<AccountKey> key = AccountKey.ofHandle(platform, text);
    Optional<AccountKey> again =
        key.filter(k -> k.kind() != AccountKey.Kind.ID && !k.value().startsWith("@"))
            .flatMap(k -> AccountKey.ofHandle(platform, k.value()));

    again.ifPresent(k -> assertThat(Optional.of(k)).isEqualTo(key));
    assertThat(AccountKey.ofId(platform, text)).isNotNull();
  }

  @Property
  void nothingCrashes(@ForAll Platform platform, @ForAll @StringLength(max = 40) String text) {
    assertThat(AccountKey.ofHandle(platform, text)).isNotNull();
    assertThat(AccountKey.ofHandle(platform, "https://x.com/" + text)).isNotNull();
    assertThat(AccountKey.ofId(platform, text)).isNotNull();
  }

  private static String shown(Optional<AccountKey> key) {
    return key.map(k -> k.kind() + " " + k.value()).orElse("-");
  }
}
