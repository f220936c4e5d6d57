package id.saring.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * What makes an item the same item in every export and every night.
 *
 * <p>A text has the platform's own id; without one it is known by account, time and text. An act
 * (like, follow, join, share without an id of its own) is known by who did it and to what, since
 * the id in its record is often that of the target. The key depends on the item alone: not on the
 * roster, the lexicon or the file it came from.
 *
 * @param hash SHA-256 of the parts
 */
public record ItemKey(String hash) implements Comparable<ItemKey> {

  private static final char SEPARATOR = '\u001F';

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
    return new ItemKey(sha256(key));
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

  private static String sha256(CharSequence text) {
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return java.util.HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ItemKey other) {
    return hash.compareTo(other.hash);
  }
}
