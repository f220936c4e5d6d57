package id.saring.review;

/**
 * A line of the sheet <i>Angka malam ini</i>.
 *
 * @param name what it tells, in Indonesian
 * @param value a number as digits, or a word
 * @param isNumber whether the value is a number that may be added up
 */
public record NightFigure(String name, String value, boolean isNumber) {

  /** A number. */
  public static NightFigure count(String name, long value) {
    return new NightFigure(name, String.valueOf(value), true);
  }

  /** A word. */
  public static NightFigure word(String name, String value) {
    return new NightFigure(name, value, false);
  }
}
