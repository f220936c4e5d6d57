package id.saring.review.evidence;

import id.saring.io.Message;

/**
 * One thing that was looked at in a pack.
 *
 * @param level how it is
 * @param message what was looked at, and if it is not well what is wrong
 */
public record Check(Level level, Message message) {

  /** How it is. The names are what is printed, in either language. */
  public enum Level {
    /** Proven. */
    OK,
    /** Cannot be proven from here, or wants to be known. */
    CATATAN,
    /** Wrong: the pack is not what saring made. */
    GAGAL
  }

  static Check ok(String key, Object... values) {
    return new Check(Level.OK, Message.of("review.pack-" + key, values));
  }

  static Check note(String key, Object... values) {
    return new Check(Level.CATATAN, Message.of("review.pack-" + key, values));
  }

  static Check fail(String key, Object... values) {
    return new Check(Level.GAGAL, Message.of("review.pack-" + key, values));
  }
}
