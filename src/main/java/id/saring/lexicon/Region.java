package id.saring.lexicon;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A region: the country, a province, a regency or a city.
 *
 * @param id slug, for example {@code kota-kupang}
 * @param name for people
 * @param parent id of the region that contains this one; empty for the root
 * @param zone time zone; empty means that of the parent
 * @param aliases other names, each of one region only
 */
public record Region(
    String id, String name, String parent, Optional<ZoneId> zone, List<String> aliases) {

  /** The root: a contest there is everywhere. */
  public static final String NATIONAL = "nasional";

  public Region {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(zone, "zone");
    aliases = List.copyOf(aliases);
  }
}
