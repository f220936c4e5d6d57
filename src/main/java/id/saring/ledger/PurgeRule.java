package id.saring.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which findings a purge empties.
 *
 * @param before only those whose last decision is of an earlier day
 * @param decisions only those with one of these last decisions; {@link #OPEN} for those without
 * @param words the rule as the log keeps it
 */
public record PurgeRule(LocalDate before, Set<String> decisions, String words) {

  /** Stands for what nobody has decided, or what was opened again. */
  public static final String OPEN = "terbuka";

  /** The decision that opens its finding again by itself. */
  static final String POSTPONED = "tunda";

  public PurgeRule {
    decisions = Set.copyOf(decisions);
  }

  /** A rule with the words that the log keeps. */
  public static PurgeRule of(LocalDate before, Set<String> decisions) {
    return new PurgeRule(
        before,
        decisions,
        "sebelum=" + before + " keputusan=" + String.join(",", new TreeSet<>(decisions)));
  }

  /** A decision as people write it, in the spelling of the list. */
  public static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", "_");
  }

  /**
   * How a finding stands.
   *
   * @param decision its last decision, or {@link #OPEN}
   * @param since the latest day that speaks of it: of its last delivery, of the decision as typed,
   *     of the hour in which the decision was recorded (UTC)
   */
  record Standing(String decision, LocalDate since) {}

  boolean covers(Standing standing) {
    return decisions.contains(standing.decision()) && standing.since().isBefore(before);
  }

  /** A day as people typed it; one that is no day or still to come says nothing. */
  static Optional<LocalDate> day(String typed, LocalDate today) {
    try {
      return Optional.of(LocalDate.parse(typed.strip())).filter(day -> !day.isAfter(today));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
