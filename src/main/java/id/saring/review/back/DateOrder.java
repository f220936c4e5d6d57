package id.saring.review.back;

import java.util.Locale;
import java.util.Optional;

/** Which number of {@code 1/9/2024} is the day. */
public enum DateOrder {
  /** Nobody said; what can be two days is refused. */
  UNTOLD,
  DAY_FIRST,
  MONTH_FIRST;

  /** Reads {@code day-first} or {@code month-first}. */
  public static Optional<DateOrder> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "day-first" -> Optional.of(DAY_FIRST);
      case "month-first" -> Optional.of(MONTH_FIRST);
      default -> Optional.empty();
    };
  }
}
