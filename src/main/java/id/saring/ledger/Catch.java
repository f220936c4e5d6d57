package id.saring.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A finding of the review sheet as it was delivered last, as far as the entries that caught it ask.
 * Immutable.
 *
 * @param deliveredOn run date of that delivery
 * @param account platform and account of its author; empty if not known
 * @param purged whether its words were purged, so that nobody knows any more whose it is
 * @param entries ids of the entries as the row lists them, strongest first: once for every
 *     contender that an entry may speak for. Of each the ledger keeps one place, the strongest, not
 *     every place
 * @param decision the last decision since, {@link #OPEN} or {@link #CONFLICTING}
 * @param typed whether that decision was typed on this finding's own row, not taken over from a
 *     copy of its text
 */
public record Catch(
    LocalDate deliveredOn,
    String account,
    boolean purged,
    List<String> entries,
    String decision,
    boolean typed) {

  /** Nobody decided since it was delivered, or it was opened again. */
  public static final String OPEN = PurgeRule.OPEN;

  /** Two people decided differently since it was delivered. */
  public static final String CONFLICTING = "bertentangan";

  public Catch {
    Objects.requireNonNull(deliveredOn, "deliveredOn");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(decision, "decision");
    entries = List.copyOf(entries);
  }
}
