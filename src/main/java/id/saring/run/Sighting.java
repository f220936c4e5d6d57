package id.saring.run;

import id.saring.item.SourceRef;
import id.saring.match.Parent;
import java.util.Comparator;
import java.util.Optional;

/**
 * A parent and where it stands.
 *
 * @param place its record, without bytes; empty as long as it was not seen
 * @param parent what is kept of it
 */
public record Sighting(Optional<SourceRef> place, Parent parent) {

  static final Sighting NONE = new Sighting(Optional.empty(), Parent.Unknown.NOT_FOUND);

  /** The one whose place comes first by name, of two that were seen. */
  static final Comparator<Sighting> FIRST =
      Comparator.comparing(sighting -> sighting.place().orElseThrow(), SourceOrder.BY_PLACE);
}
