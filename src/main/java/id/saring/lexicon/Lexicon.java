package id.saring.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that the lexicon layers say, the later layers already laid over the earlier.
 * Immutable; safe for all threads.
 *
 * @param regions tree of regions
 * @param contests by id, in file order
 * @param contenders by id, in file order
 * @param entries by id, in file order, of every status
 * @param groups context groups by name
 * @param tones groups of words that carry a tone
 * @param accounts campaign accounts
 * @param violations acts by code
 * @param routes who receives which case
 * @param sha256 hash over all files of all layers: the same lexicon has the same hash
 */
public record Lexicon(
    Regions regions,
    Map<String, Contest> contests,
    Map<String, Contender> contenders,
    Map<String, Entry> entries,
    Map<String, ContextGroup> groups,
    List<ToneGroup> tones,
    List<CampaignAccount> accounts,
    Map<String, Violation> violations,
    List<Route> routes,
    String sha256) {

  public Lexicon {
    Objects.requireNonNull(regions, "regions");
    Objects.requireNonNull(sha256, "sha256");
    contests = ordered(contests);
    contenders = ordered(contenders);
    entries = ordered(entries);
    groups = ordered(groups);
    tones = List.copyOf(tones);
    accounts = List.copyOf(accounts);
    violations = ordered(violations);
    routes = List.copyOf(routes);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Makes a map by id that keeps the order; a later value replaces an earlier one of its id. */
  public static <V> Map<String, V> byId(Collection<V> values, Function<V, String> id) {
    Map<String, V> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }

  /** The first 12 digits of the hash: the column {@code versi_leksikon}. */
  public String version() {
    return sha256.substring(0, 12);
  }

  /**
   * The same with other entries, as one might try; its hash stays that of what was read.
   *
   * @param others in their order, each with an id of its own
   */
  public Lexicon withEntries(Collection<Entry> others) {
    return new Lexicon(
        regions,
        contests,
        contenders,
        byId(others, Entry::id),
        groups,
        tones,
        accounts,
        violations,
        routes,
        sha256);
  }

  /** Finds the contenders an entry may favour: those it names, or all with its pair number. */
  public List<Contender> contendersOf(Entry entry) {
    if (entry.pairNumber().isPresent()) {
      return contenders.values().stream()
          .filter(c -> c.kind() == Contender.Kind.PASLON && c.number().equals(entry.pairNumber()))
          .toList();
    }
    return entry.contenders().stream().map(contenders::get).filter(Objects::nonNull).toList();
  }

  /** Finds a group by its name without brackets. */
  public Optional<ContextGroup> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }
}
