package id.saring.run.doctor;

import id.saring.io.Message;

/**
 * One thing that was looked at.
 *
 * @param level whether it is well
 * @param message what was found and, if it is not well, what to do
 */
public record Diagnosis(Level level, Message message) {

  /** How well. The names are what is printed, in either language. */
  public enum Level {
    /** Ready. */
    OK,
    /** The night will run, but somebody should look. */
    PERHATIAN,
    /** The night will fail, or miss something. */
    MASALAH
  }

  static Diagnosis ok(String key, Object... values) {
    return new Diagnosis(Level.OK, Message.of("run.doctor-" + key, values));
  }

  static Diagnosis attention(String key, Object... values) {
    return new Diagnosis(Level.PERHATIAN, Message.of("run.doctor-" + key, values));
  }

  static Diagnosis problem(String key, Object... values) {
    return new Diagnosis(Level.MASALAH, Message.of("run.doctor-" + key, values));
  }
}
