package id.saring.match;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Campaign accounts, looked up by what a like, follow, join or share points at. An id beats a
 * handle, a handle beats a name; names count only for groups, which have no handle. A handle of
 * digits alone counts as an id as well, on either side: maintainers copy {@code
 * profile.php?id=1000…} into the column of handles, and some exports do the same. Immutable; safe
 * for all threads.
 */
final class CampaignTargets {

  /** Shorter numbers are years and the like that somebody really chose as a name. */
  private static final Pattern NUMBER = Pattern.compile("@?[0-9]{6,20}");

  private final Map<String, CampaignAccount> byKey = new HashMap<>();

  CampaignTargets(List<CampaignAccount> accounts) {
    for (CampaignAccount account : accounts) {
      put("id", account.platform(), account.id(), account);
      put("handle", account.platform(), account.handle(), account);
      if (account.kind() == CampaignAccount.Kind.GRUP) {
        put("name", account.platform(), account.name(), account);
      }
    }
    for (CampaignAccount account : accounts) { // behind all ids that are said to be ids
      put("id", account.platform(), number(account.handle()), account);
    }
  }

  /** A handle that can be an id, else empty. */
  private static String number(String handle) {
    return NUMBER.matcher(handle).matches() ? handle : "";
  }

  private void put(String what, Platform platform, String value, CampaignAccount account) {
    if (!value.isEmpty()) {
      byKey.putIfAbsent(key(what, platform, value), account);
    }
  }

  private static String key(String what, Platform platform, String value) {
    String plain = value.startsWith("@") ? value.substring(1) : value;
    return what + platform.code() + ":" + plain.strip().toLowerCase(Locale.ROOT);
  }

  /** Ids, handles and names, of all platforms, as {@link #key} spells them. */
  Set<String> names() {
    return byKey.keySet().stream()
        .map(key -> key.substring(key.indexOf(':') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Finds the campaign account that an act points at. */
  Optional<Occurrence> find(Item item) {
    if (byKey.isEmpty() || !item.activity().isActOnTarget()) {
      return Optional.empty();
    }
    Target target = item.target();
    List<String> keys = new ArrayList<>(5);
    keys.add(key("id", item.platform(), target.id()));
    keys.add(key("id", item.platform(), number(target.handle())));
    keys.add(key("handle", item.platform(), target.handle()));
    keys.add(key("name", item.platform(), target.name()));
    if (item.activity() == Activity.JOIN) {
      keys.add(key("name", item.platform(), item.container()));
    }
    for (String key : keys) {
      CampaignAccount account = byKey.get(key);
      if (account != null) {
        return Optional.of(occurrence(account, item));
      }
    }
    return Optional.empty();
  }

  /** Finds the campaign account behind an author: by id, else by handle. */
  Optional<CampaignAccount> ofAuthor(Platform platform, Author author) {
    CampaignAccount byId =
        author.id().isEmpty() ? null : byKey.get(key("id", platform, author.id()));
    if (byId != null || author.handle().isEmpty()) {
      return Optional.ofNullable(byId);
    }
    return Optional.ofNullable(byKey.get(key("handle", platform, author.handle())));
  }

  private static Occurrence occurrence(CampaignAccount account, Item item) {
    Target target = item.target();
    if (target.name().isEmpty() && item.activity() == Activity.JOIN && target.id().isEmpty()) {
      Span span = new Span(Passage.Field.CONTAINER, 0, item.container().length());
      return new Occurrence(new Sign.Account(account), "akun", span, item.container());
    }
    String found = target.name().isEmpty() ? target.handle() : target.name();
    return new Occurrence(
        new Sign.Account(account),
        "akun",
        new Span(Passage.Field.TARGET_NAME, 0, target.name().length()),
        found.isEmpty() ? "id:" + target.id() : found);
  }
}
