package id.saring.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record exactly as they stand in the export: the evidence.
 *
 * <p>A slice of a larger block, so that reading a million records copies nothing. The block must
 * not change afterwards. The hash is made when it is asked for, since it is wanted for findings and
 * rejects only. Equality is by content.
 */
public final class RawRecord {

  /** A record without bytes, for items that were made in memory. */
  public static final RawRecord NONE = new RawRecord(new byte[0], 0, 0);

  private final byte[] block;
  private final int offset;
  private final int length;
  private final boolean shared;
  private final byte @Nullable [] known;

  /**
   * Takes a slice without copying it.
   *
   * @param block bytes that nobody changes any more
   * @param offset first byte of the record
   * @param length number of bytes
   * @throws IndexOutOfBoundsException if the slice does not lie inside the block
   */
  public RawRecord(byte[] block, int offset, int length) {
    this(block, offset, length, false, null);
  }

  private RawRecord(byte[] block, int offset, int length, boolean shared, byte @Nullable [] known) {
    if (known == null) {
      Objects.checkFromIndexSize(offset, length, block.length);
    }
    this.block = block;
    this.offset = offset;
    this.length = length;
    this.shared = shared;
    this.known = known;
  }

  /**
   * A record whose bytes are not here any more: {@link #bytes()} is empty.
   *
   * @param length how many there were
   * @param digest their SHA-256, 32 bytes
   */
  public static RawRecord forgotten(int length, byte[] digest) {
    return new RawRecord(new byte[0], 0, length, false, digest.clone());
  }

  /** The same record, marked as one that several items came from. */
  public RawRecord shared() {
    return new RawRecord(block, offset, length, true, known);
  }

  /** Whether several items came from it, so that others' words stand in it too. */
  public boolean isShared() {
    return shared;
  }

  /** Returns a record that holds the UTF-8 bytes of {@code text}. */
  public static RawRecord ofText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new RawRecord(bytes, 0, bytes.length);
  }

  /** Returns the number of bytes. */
  public int length() {
    return length;
  }

  /** Returns a copy of the bytes. */
  public byte[] bytes() {
    return known == null ? Arrays.copyOfRange(block, offset, offset + length) : new byte[0];
  }

  /**
   * Returns a record that holds bytes of its own, so that the block can be forgotten.
   *
   * @param most how many bytes to keep from the beginning
   */
  public RawRecord detached(int most) {
    if (known != null) {
      return this;
    }
    int kept = Math.min(length, most);
    return new RawRecord(Arrays.copyOfRange(block, offset, offset + kept), 0, kept, shared, null);
  }

  /** Returns the bytes read as UTF-8; broken sequences become U+FFFD. */
  public String text() {
    return known == null ? new String(block, offset, length, StandardCharsets.UTF_8) : "";
  }

  /** Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return HexFormat.of().formatHex(digest());
  }

  /** Returns the SHA-256 of the bytes, 32 bytes of it. */
  public byte[] digest() {
    if (known != null) {
      return known.clone();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(block, offset, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof RawRecord that)) {
      return false;
    }
    return (known == null && that.known == null)
        ? Arrays.equals(
            block, offset, offset + length, that.block, that.offset, that.offset + that.length)
        : Arrays.equals(known, that.known);
  }

  @Override
  public int hashCode() {
    if (known != null) {
      return Arrays.hashCode(known);
    }
    int hash = 1;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + block[i];
    }
    return hash;
  }

  @Override
  public String toString() {
    return "RawRecord[" + length + " bytes]";
  }
}
