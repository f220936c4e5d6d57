package id.saring.io.values;

/**
 * Objects that writer and reader both hold: they are written as a number, and the reader gives the
 * very same object. Safe for all threads.
 */
public interface Common {

  /** The number of what is not held in common. */
  int UNKNOWN = -1;

  /** Nothing is: every value is written with all that hangs on it. */
  Common NOTHING =
      new Common() {
        @Override
        public int number(Object value) {
          return UNKNOWN;
        }

        @Override
        public Object at(int number) {
          throw new IllegalArgumentException("nothing is held in common: " + number);
        }
      };

  /** The number of an object, or {@link #UNKNOWN}. */
  int number(Object value);

  /**
   * The object of a number.
   *
   * @throws IllegalArgumentException if no object has it
   */
  Object at(int number);
}
