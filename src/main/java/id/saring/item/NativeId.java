package id.saring.item;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id in the one spelling in which it can be compared between exports. Tools dress the same id
 * differently: Facebook's Graph API writes {@code page_post} where scrapers write {@code post};
 * Instagram's number of a post and the short code of its address are one number to two bases.
 * Immutable.
 *
 * @param platform whose id it is
 * @param kind ids of different kinds cannot be compared at all
 * @param text the id
 */
public record NativeId(Platform platform, Kind kind, String text) {

  /** What sort of id it is. */
  public enum Kind {
    /** Digits, given by the platform. */
    NUMBER,
    /** Letters too: a Facebook {@code pfbid}, a YouTube id, a name that some download gives. */
    WORD,
    /** Made by a reader, since the export has none: equal ids prove the item, others nothing. */
    MADE
  }

  private static final Pattern JOINED = Pattern.compile("[0-9]+(?:_[0-9]+)+");

  /** Short codes since 2012; longer ones are those of private accounts, with a key behind. */
  private static final Pattern SHORT_CODE =
      Pattern.compile("(?=.*[A-Za-z_-])([A-Za-z0-9_-]{10,11})(?:[A-Za-z0-9_-]{28})?");

  private static final String CODE_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  public NativeId {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** The id of an item; empty if it has none. */
  public static Optional<NativeId> of(Item item) {
    if (item.id().isEmpty()) {
      return Optional.empty();
    }
    NativeId id = of(item.platform(), item.id());
    return Optional.of(
        item.notes().contains(ItemNote.TANPA_ID_ASLI)
            ? new NativeId(item.platform(), Kind.MADE, item.id())
            : id);
  }

  /** An id as some export spells it. */
  public static NativeId of(Platform platform, String id) {
    if (isNumber(id)) { // as nearly all are: nothing to undress
      return new NativeId(platform, Kind.NUMBER, id);
    }
    String text =
        switch (platform) {
          case FACEBOOK ->
              JOINED.matcher(id).matches() ? id.substring(id.lastIndexOf('_') + 1) : id;
          case INSTAGRAM -> ofInstagram(id);
          default -> id;
        };
    return new NativeId(platform, isNumber(text) ? Kind.NUMBER : Kind.WORD, text);
  }

  private static boolean isNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** The number of a post: behind it may stand its author's, or it is written as a short code. */
  private static String ofInstagram(String id) {
    if (JOINED.matcher(id).matches()) {
      return id.substring(0, id.indexOf('_'));
    }
    Matcher code = SHORT_CODE.matcher(id);
    if (!code.matches()) {
      return id;
    }
    BigInteger number = BigInteger.ZERO;
    String digits = code.group(1);
    for (int i = 0; i < digits.length(); i++) {
      number = number.shiftLeft(6).add(BigInteger.valueOf(CODE_DIGITS.indexOf(digits.charAt(i))));
    }
    return number.toString();
  }

  /**
   * Whether the two are certainly ids of different items: both given by the platform, of one kind,
   * and not equal.
   */
  public boolean contradicts(NativeId other) {
    return kind == other.kind && kind != Kind.MADE && !text.equals(other.text);
  }
}
