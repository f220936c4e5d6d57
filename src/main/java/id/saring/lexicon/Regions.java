package id.saring.lexicon;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tree of regions. Immutable. */
public final class Regions {

  private final Map<String, Region> byId = new LinkedHashMap<>();
  private final Map<String, Region> byName = new HashMap<>();
  private final Map<String, List<Region>> paths = new HashMap<>();
  private final Map<String, Set<String>> containing = new HashMap<>();

  /**
   * Makes the tree.
   *
   * @param regions each id once; parents that do not exist count as none
   */
  public Regions(Collection<Region> regions) {
    for (Region region : regions) {
      byId.put(region.id(), region);
      byName.put(key(region.id()), region);
      byName.put(key(region.name()), region);
      region.aliases().forEach(alias -> byName.put(key(alias), region));
    }
    for (String id : byId.keySet()) {
      List<Region> path = walk(id);
      paths.put(id, path);
      containing.put(id, path.stream().map(Region::id).collect(Collectors.toSet()));
    }
  }

  private List<Region> walk(String id) {
    List<Region> path = new ArrayList<>();
    Region region = byId.get(id);
    while (region != null && !path.contains(region)) {
      path.add(region);
      region = byId.get(region.parent());
    }
    return List.copyOf(path);
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** All regions in the order of the files. */
  public List<Region> all() {
    return List.copyOf(byId.values());
  }

  /** Finds a region by id. */
  public Optional<Region> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Finds a region by id, name or alias, as a roster writes it. */
  public Optional<Region> find(String word) {
    return word.isBlank() ? Optional.empty() : Optional.ofNullable(byName.get(key(word)));
  }

  /** The region and all that contain it, nearest first; ends at a cycle. */
  public List<Region> path(String id) {
    return paths.getOrDefault(id, List.of());
  }

  /** Whether one region is the other or contains it. */
  public boolean related(String one, String other) {
    return contains(one, other) || contains(other, one);
  }

  /** Whether {@code outer} is {@code inner} or contains it; the national root contains all. */
  public boolean contains(String outer, String inner) {
    return outer.equals(Region.NATIONAL)
        || containing.getOrDefault(inner, Set.of()).contains(outer);
  }

  /** The time zone of a region or of the nearest one around it that has one. */
  public Optional<ZoneId> zone(String id) {
    return path(id).stream().flatMap(region -> region.zone().stream()).findFirst();
  }
}
