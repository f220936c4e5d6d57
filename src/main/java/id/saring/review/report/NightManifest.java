package id.saring.review.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code manifes.json} says of a night. Immutable.
 *
 * @param run name of the run
 * @param date its run date, ISO
 * @param version version of saring
 * @param lexiconSha256 hash of the lexicon
 * @param rosterAccounts usable accounts of the roster
 * @param options those that change a result
 * @param counts the night's numbers by the names of the manifest
 * @param parents what became of the search for parents, by name
 * @param accounts of how many accounts there was an item, if the manifest tells
 * @param arrivals which sources did not come as they used to, if the manifest tells
 * @param blind entries that could find nothing, by why; empty too if the manifest does not tell
 * @param overBudget entries over their budget
 * @param reading what was read
 * @param outputs SHA-256 of the published files by name
 */
public record NightManifest(
    String run,
    String date,
    String version,
    String lexiconSha256,
    long rosterAccounts,
    Map<String, String> options,
    Map<String, Long> counts,
    Map<String, Long> parents,
    Optional<AccountsSeen> accounts,
    Optional<ArrivalLines> arrivals,
    List<BlindEntries> blind,
    List<Braked> overBudget,
    SourcesRead reading,
    Map<String, String> outputs) {

  /**
   * An entry over its budget.
   *
   * @param entry its id
   * @param budget rows it may fill
   * @param rows rows it would have filled
   */
  public record Braked(String entry, long budget, long rows) {}

  public NightManifest {
    options = Map.copyOf(options);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    blind = List.copyOf(blind);
    overBudget = List.copyOf(overBudget);
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
  }

  /** A number of the night; 0 if the manifest does not tell it. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
