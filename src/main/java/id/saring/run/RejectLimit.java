package id.saring.run;

import java.util.Optional;

/**
 * How many records of one source may be rejected before the run counts as incomplete (exit code 3).
 *
 * @param number absolute number, or percent of the source's records
 * @param isPercent which of the two
 */
public record RejectLimit(double number, boolean isPercent) {

  /** One percent (design.md 4). */
  public static final RejectLimit DEFAULT = new RejectLimit(1, true);

  public RejectLimit {
    if (!(number >= 0) || (isPercent && number > 100)) {
      throw new IllegalArgumentException("not a limit of rejects: " + number);
    }
  }

  /** Reads {@code 20} or {@code 1%}. */
  public static Optional<RejectLimit> parse(String text) {
    String plain = text.strip();
    boolean percent = plain.endsWith("%");
    String number = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
    try {
      return Optional.of(
          new RejectLimit(
              percent ? Double.parseDouble(number.replace(',', '.')) : Long.parseLong(number),
              percent));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a source has more rejects than allowed. */
  public boolean isPassed(long rejected, long records) {
    return isPercent ? rejected * 100.0 > number * records : rejected > number;
  }
}
