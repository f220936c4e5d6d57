package id.saring.roster;

import id.saring.ingest.PlatformHost;
import id.saring.item.Platform;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account in the one spelling by which accounts are compared. Two texts mean the same account on
 * a platform exactly if their keys are equal. Pure functions, cheap where the text is plain
 * already.
 *
 * @param kind what the value is
 * @param value never empty
 */
public record AccountKey(Kind kind, String value) {

  /** What an account is known by. */
  public enum Kind {
    /** The id that the platform never changes, as written there. */
    ID(1),
    /** Login name: no {@code @}, lower case; on Facebook without dots, which mean nothing there. */
    HANDLE(2),
    /** Phone number as E.164 digits without plus. */
    PHONE(3);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** A number from 1, for {@link Accounts}. */
    int code() {
      return code;
    }
  }

  private static final int YOUTUBE_CHANNEL = 24;

  public AccountKey {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an account key is never empty");
    }
  }

  /**
   * Reads what stands in a column for accounts: a login name with or without {@code @}, the address
   * of a profile, or on WhatsApp a phone number. An address may hold an id ({@code
   * profile.php?id=123}, {@code channel/UC…}); then the key is of kind {@link Kind#ID}.
   *
   * @return empty if the text names no account of this platform: a shown name, the address of a
   *     post, of an invitation, or of another platform
   */
  public static Optional<AccountKey> ofHandle(Platform platform, String text) {
    return Optional.ofNullable(handleKey(platform, text));
  }

  /** As {@link #ofHandle}, for every item of a night: nothing is made that is not needed. */
  static @Nullable AccountKey handleKey(Platform platform, String text) {
    return isPlainHandle(platform, text)
        ? new AccountKey(Kind.HANDLE, text)
        : ofDressedHandle(platform, text).orElse(null);
  }

  private static Optional<AccountKey> ofDressedHandle(Platform platform, String text) {
    if (platform == Platform.WHATSAPP) {
      return phone(text);
    }
    String bare = bare(text);
    if (bare.indexOf('/') < 0) {
      return named(platform, bare);
    }
    Optional<Platform> elsewhere = platformOfAddress(bare);
    boolean ours =
        elsewhere.isPresent()
            ? elsewhere.get() == platform || isPage(platform)
            : isPage(platform) || (platform == Platform.TELEGRAM && bare.startsWith("tg:"));
    return ours ? addressed(platform, bare) : Optional.empty();
  }

  /**
   * Reads what stands in a column for ids. Telegram's {@code user123} is {@code 123}; on WhatsApp
   * the id is the phone number.
   *
   * @return empty if the text is no id
   */
  public static Optional<AccountKey> ofId(Platform platform, String text) {
    return Optional.ofNullable(idKey(platform, text));
  }

  /** As {@link #ofId}, for every item of a night. */
  static @Nullable AccountKey idKey(Platform platform, String text) {
    return platform != Platform.WHATSAPP && isDigits(text)
        ? new AccountKey(Kind.ID, text)
        : ofDressedId(platform, text).orElse(null);
  }

  private static Optional<AccountKey> ofDressedId(Platform platform, String text) {
    if (platform == Platform.WHATSAPP) {
      return phone(text);
    }
    String bare = bare(text);
    if (bare.indexOf('/') >= 0) {
      return ofHandle(platform, bare).filter(key -> key.kind == Kind.ID);
    }
    if (platform == Platform.TELEGRAM && bare.startsWith("user") && isDigits(bare.substring(4))) {
      bare = bare.substring(4);
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new AccountKey(Kind.ID, bare));
  }

  /**
   * Whether different ids prove different accounts. Facebook gives every app its own ids, and
   * Instagram's business interface has other ids (17841…) than everything else there.
   */
  static boolean provesDifference(Platform platform, String id, String other) {
    return switch (platform) {
      case FACEBOOK -> false;
      case INSTAGRAM -> isBusinessId(id) == isBusinessId(other);
      default -> true;
    };
  }

  /** Whether accounts there are simply pages of the web. */
  private static boolean isPage(Platform platform) {
    return platform == Platform.WEB || platform == Platform.OTHER;
  }

  private static boolean isBusinessId(String id) {
    return id.length() == 17 && id.startsWith("17841");
  }

  /** The platform of an address written with or without scheme. */
  static Optional<Platform> platformOfAddress(String text) {
    return PlatformHost.of(text.contains("://") ? text : "https://" + text);
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Optional<AccountKey> phone(String text) {
    String digits = PhoneNumber.digits(text);
    return digits.isEmpty() ? Optional.empty() : Optional.of(new AccountKey(Kind.PHONE, digits));
  }

  /** Whether the text is its own key, as nearly all handles in exports are. */
  private static boolean isPlainHandle(Platform platform, String text) {
    boolean facebook = platform == Platform.FACEBOOK;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      letters |= letter;
      if (!letter && !(c >= '0' && c <= '9') && !(c == '.' && !facebook)) {
        return false;
      }
    }
    return letters && platform != Platform.WHATSAPP;
  }

  /** Takes off blanks, invisible marks and the apostrophe that keeps a cell text. */
  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (isNoise(text.charAt(from)) || text.charAt(from) == '\'')) {
      from++;
    }
    while (to > from && isNoise(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isNoise(char c) {
    return c <= ' '
        || (c > 127 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }

  private static Optional<AccountKey> addressed(Platform platform, String address) {
    ProfileAddress.Named named = ProfileAddress.account(platform, AccountUrl.of(address));
    if (!named.isId()) {
      return named(platform, named.value());
    }
    return named.value().isEmpty()
        ? Optional.empty()
        : Optional.of(new AccountKey(Kind.ID, named.value()));
  }

  private static Optional<AccountKey> named(Platform platform, String account) {
    if (account.isEmpty()) {
      return Optional.empty();
    }
    boolean at = account.charAt(0) == '@' || account.charAt(0) == '\uFF20';
    String handle = (at ? bare(account.substring(1)) : account).toLowerCase(Locale.ROOT);
    if (platform == Platform.FACEBOOK) {
      handle = handle.replace(".", "");
    }
    if (handle.isEmpty() || handle.chars().anyMatch(c -> isNoise((char) c))) {
      return Optional.empty();
    }
    if (isId(platform, account, handle)) {
      return Optional.of(new AccountKey(Kind.ID, account));
    }
    return Optional.of(new AccountKey(Kind.HANDLE, handle));
  }

  private static boolean isId(Platform platform, String account, String handle) {
    return switch (platform) {
      case FACEBOOK -> isDigits(account) && isDigits(handle);
      case YOUTUBE -> account.startsWith("UC") && account.length() == YOUTUBE_CHANNEL;
      default -> false;
    };
  }
}
