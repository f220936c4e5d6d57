package id.saring.lexicon;

import id.saring.item.Platform;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a row of {@code akun-kampanye.csv}. Its id is the platform and the best that is known of
 * the account: login name, else immutable id, else shown name.
 */
final class AccountRow {

  private static final List<String> PLATFORMS =
      Arrays.stream(Platform.values()).map(Platform::code).toList();

  private AccountRow() {}

  static void read(Cells row, LayeredTable<CampaignAccount> accounts, Problems problems) {
    row.needed("platform");
    row.needed("jenis");
    Optional<Platform> platform = row.word("platform", Platform::of, PLATFORMS);
    Optional<CampaignAccount.Kind> kind = row.word("jenis", CampaignAccount.Kind.class);
    String handle = row.text("akun");
    handle = handle.startsWith("@") ? handle.substring(1) : handle;
    String id = row.text("id_akun");
    String name = row.text("nama");
    if (handle.isEmpty() && id.isEmpty() && name.isEmpty()) {
      row.report("akun", "", "lexicon.account-nameless");
    }
    List<String> contenders = row.references("sasaran", LexiconFile.SASARAN);
    String source = row.text("sumber");
    if (platform.isPresent() && kind.isPresent() && row.sound(LexiconFile.AKUN_KAMPANYE)) {
      CampaignAccount account =
          new CampaignAccount(platform.get(), handle, id, name, kind.get(), contenders, source);
      accounts.put(key(account), Optional.of(account), row.place(), problems);
    }
  }

  private static String key(CampaignAccount account) {
    String best = account.handle().isEmpty() ? account.id() : account.handle();
    best = best.isEmpty() ? account.name() : best;
    return account.platform().code() + " " + best.toLowerCase(Locale.ROOT);
  }
}
