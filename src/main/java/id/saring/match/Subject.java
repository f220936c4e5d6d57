package id.saring.match;

import id.saring.item.Item;
import id.saring.roster.RosterMatch;
import java.util.Objects;
import java.util.Optional;

/**
 * An item to be screened and whose it is.
 *
 * @param item the item
 * @param who the registered account that wrote or did it; empty only when everybody is screened
 * @param standing what is known for choosing contests
 */
public record Subject(Item item, Optional<RosterMatch> who, Standing standing) {

  public Subject {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(standing, "standing");
  }
}
