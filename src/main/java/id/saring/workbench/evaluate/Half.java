package id.saring.workbench.evaluate;

import id.saring.io.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * One half of a labelled set, so that the other can be held back from tuning. An item belongs to
 * {@link #A} if the lowest bit of the first byte of the SHA-256 of its id (UTF-8) is 0, else to
 * {@link #B}: the same on every machine, whatever else stands in the file.
 */
public enum Half {
  A,
  B;

  /** The half that an item with this id belongs to. */
  public static Half of(String id) {
    byte first = Sha256.digest().digest(id.getBytes(StandardCharsets.UTF_8))[0];
    return (first & 1) == 0 ? A : B;
  }
}
