package id.saring.lexicon;

import id.saring.io.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks that regions of all layers together are a tree in which every name means one region. A
 * name with two owners would send an employee's posts to the wrong contest. Not thread-safe.
 */
final class RegionTree {

  private final LayeredTable<Region> regions;
  private final Problems problems;

  RegionTree(LayeredTable<Region> regions, Problems problems) {
    this.regions = regions;
    this.problems = problems;
  }

  void check() {
    checkCycles();
    checkNames();
  }

  private void checkCycles() {
    Set<String> known = new HashSet<>();
    for (Region start : regions.values().values()) {
      List<String> path = new ArrayList<>();
      Region region = start;
      while (region != null && !known.contains(region.id()) && !path.contains(region.id())) {
        path.add(region.id());
        region = regions.values().get(region.parent());
      }
      if (region != null && path.contains(region.id())) {
        List<String> cycle = new ArrayList<>(path.subList(path.indexOf(region.id()), path.size()));
        cycle.add(region.id());
        report(region, "induk", region.parent(), "lexicon.region-cycle", String.join(" → ", cycle));
      }
      known.addAll(path);
    }
  }

  private void checkNames() {
    Map<String, Region> owners = new HashMap<>();
    for (Region region : regions.values().values()) {
      claim(region, "id", region.id(), owners);
      claim(region, "nama", region.name(), owners);
      region.aliases().forEach(alias -> claim(region, "alias", alias, owners));
    }
  }

  private void claim(Region region, String column, String name, Map<String, Region> owners) {
    String key = String.join(" ", name.toLowerCase(Locale.ROOT).split("\\s+"));
    Region owner = owners.putIfAbsent(key, region);
    if (owner != null && !owner.id().equals(region.id())) {
      report(region, column, name, "lexicon.alias-twice", owner.id(), region.id());
    }
  }

  private void report(Region region, String column, String value, String key, Object... values) {
    Entry.Place place = regions.places().getOrDefault(region.id(), new Entry.Place("", 0));
    problems.error(place, column, value, Message.of(key, values));
  }
}
