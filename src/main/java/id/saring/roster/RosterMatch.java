package id.saring.roster;

import java.util.Objects;

/**
 * Whose account it is.
 *
 * @param entry row of the roster
 * @param how what was equal
 * @param certainty of the ownership; never surer than the row says
 */
public record RosterMatch(RosterEntry entry, How how, Certainty certainty) {

  /** What was equal. */
  public enum How {
    /** The id that the platform never changes. */
    ID,
    /** The login name. */
    HANDLE,
    /** The phone number (WhatsApp). */
    PHONE
  }

  public RosterMatch {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(certainty, "certainty");
  }
}
