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
 * @param parent what the item answers
 */
public record Subject(Item item, Optional<RosterMatch> who, Standing standing, Parent parent) {

  public Subject {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(parent, "parent");
  }

  /** An item of whose parent only is known what its own record says. */
  public Subject(Item item, Optional<RosterMatch> who, Standing standing) {
    this(item, who, standing, Parent.toldBy(item));
  }

  /** The same item below that parent. */
  public Subject below(Parent above) {
    return new Subject(item, who, standing, above);
  }

  /** The same without a hold on the block of bytes that the item's record is a slice of. */
  public Subject detached() {
    return new Subject(item.detached(), who, standing, parent);
  }
}
