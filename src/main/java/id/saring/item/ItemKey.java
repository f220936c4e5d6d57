package id.saring.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What makes an item the same item in every export and every night.
 *
 * <p>A text has the platform's own id; without one it is known by account, time and text. An act
 * (like, follow, join, share without an id of its own) is known by who did it and to what, since
 * the id in its record is often that of the target. The key depends on the item alone: not on the
 * roster, the lexicon or the file it came from.
 *
 * <p>A night holds a key for each of its findings, hence four numbers and not a text.
 *
 * @param first the first 64 bits of the SHA-256 of the parts
 * @param second the next
 * @param third the next
 * @param fourth the last
 */
public record ItemKey(long first, long second, long third, long fourth)
    implements Comparable<ItemKey> {

  private static final char SEPARATOR = '\u001F';

  private static final int DIGITS = 16;

  /**
   * Reads a key.
   *
   * @param hash 64 hexadecimal digits
   * @throws IllegalArgumentException if it is no such hash
   */
  public ItemKey(String hash) {
    this(part(hash, 0), part(hash, 1), part(hash, 2), part(hash, 3));
  }

  private static long part(String hash, int number) {
    if (hash.length() != 4 * DIGITS) {
      throw new IllegalArgumentException("no SHA-256: " + hash);
    }
    return HexFormat.fromHexDigitsToLong(hash, number * DIGITS, (number + 1) * DIGITS);
  }

  /** SHA-256 of the parts, 64 hexadecimal digits in lower case. */
  public String hash() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first)
        + hex.toHexDigits(second)
        + hex.toHexDigits(third)
        + hex.toHexDigits(fourth);
  }

  /** Makes the key of an item. */
  public static ItemKey of(Item item) {
    StringBuilder key = new StringBuilder(120).append(item.platform().code()).append(SEPARATOR);
    Activity activity = item.activity();
    if (activity == Activity.LIKE || activity == Activity.FOLLOW || activity == Activity.JOIN) {
      key.append(activity.code()).append(SEPARATOR).append(account(item.author()));
      key.append(SEPARATOR).append(target(item));
    } else if (!item.id().isEmpty()) {
      key.append("id").append(SEPARATOR).append(NativeId.of(item.platform(), item.id()).text());
    } else {
      key.append(activity.code()).append(SEPARATOR).append(account(item.author()));
      key.append(SEPARATOR).append(item.postedAt().map(at -> at.instant().toString()).orElse(""));
      key.append(SEPARATOR).append(item.text()).append(SEPARATOR).append(target(item));
    }
    return sha256(key);
  }

  private static String account(Author author) {
    if (!author.id().isEmpty()) {
      return author.id();
    }
    String handle = author.handle().isEmpty() ? author.name() : author.handle();
    String plain = handle.startsWith("@") ? handle.substring(1) : handle;
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String target(Item item) {
    Target target = item.target();
    if (!target.id().isEmpty()) {
      return target.id();
    }
    if (!target.handle().isEmpty()) {
      return target.handle().toLowerCase(Locale.ROOT);
    }
    if (!target.name().isEmpty() || !target.text().isEmpty()) {
      return target.name() + SEPARATOR + target.text();
    }
    return item.id().isEmpty() ? item.container() : item.id();
  }

  private static ItemKey sha256(CharSequence text) {
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new ItemKey(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The order of {@link #hash}. */
  @Override
  public int compareTo(ItemKey other) {
    int order = Long.compareUnsigned(first, other.first);
    order = order != 0 ? order : Long.compareUnsigned(second, other.second);
    order = order != 0 ? order : Long.compareUnsigned(third, other.third);
    return order != 0 ? order : Long.compareUnsigned(fourth, other.fourth);
  }

  @Override
  public String toString() {
    return hash();
  }
}
