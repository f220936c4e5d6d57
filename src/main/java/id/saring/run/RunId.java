package id.saring.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * Name of a run: its date, then {@code -2}, {@code -3} … for further runs of that date.
 *
 * @param date run date
 * @param number from 1
 */
public record RunId(LocalDate date, int number) implements Comparable<RunId> {

  private static final Comparator<RunId> ORDER =
      Comparator.comparing(RunId::date).thenComparingInt(RunId::number);

  private static final int DATE_LENGTH = 10;

  public RunId {
    if (number < 1) {
      throw new IllegalArgumentException("runs are counted from 1, not " + number);
    }
  }

  /** Reads the name of a run folder; other names give nothing. */
  public static Optional<RunId> parse(String name) {
    if (name.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(name.substring(0, DATE_LENGTH));
      String rest = name.substring(DATE_LENGTH);
      if (rest.isEmpty()) {
        return Optional.of(new RunId(date, 1));
      }
      return rest.matches("-[2-9]|-[1-9][0-9]{1,6}")
          ? Optional.of(new RunId(date, Integer.parseInt(rest.substring(1))))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(RunId other) {
    return ORDER.compare(this, other);
  }

  /** The name of the run's folder. */
  @Override
  public String toString() {
    return number == 1 ? date.toString() : date + "-" + number;
  }
}
