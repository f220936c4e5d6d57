package id.saring.match;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Entries that are looked for and could find nothing in a night, whatever people wrote: by why not.
 * Each stands in one list only. Immutable.
 *
 * @param entries ids in their order, by why
 */
public record BlindSpots(Map<Why, List<String>> entries) {

  /** No entry is known to be blind. */
  public static final BlindSpots NONE = new BlindSpots(Map.of());

  /** Why an entry could find nothing; what holds for good comes first. */
  public enum Why {
    /** None of its forms has a word that is looked for. */
    FORMS,
    /** Whom it names stands in no contest, or in none that was asked for. */
    CONTEST,
    /** It counts on no day from which an item was. */
    DAYS,
    /**
     * Nobody of whom an item was on its days is at home where its contest is. Beside the full name
     * of the contender or the place it counts all the same.
     */
    REGION;

    /** Its name in the manifest. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public BlindSpots {
    Map<Why, List<String>> sorted = new EnumMap<>(Why.class);
    entries.forEach((why, ids) -> sorted.put(why, List.copyOf(new TreeSet<>(ids))));
    entries = Collections.unmodifiableMap(sorted);
  }

  /**
   * Looks for them.
   *
   * @param lexicon that of the screening
   * @param standings of the items that were screened ({@link Seasons}); if there are none, nothing
   *     is said
   */
  public static BlindSpots of(Lexicon lexicon, Screening screening, Set<Standing> standings) {
    if (standings.isEmpty()) {
      return NONE;
    }
    Set<String> lookedFor = lookedFor(screening.phrasebook());
    Set<Standing> anywhere =
        standings.stream()
            .map(one -> new Standing(Optional.empty(), one.day()))
            .collect(Collectors.toUnmodifiableSet());
    Map<Why, List<String>> blind = new EnumMap<>(Why.class);
    for (Entry entry : lexicon.entries().values()) {
      if (entry.status().matches()) {
        why(entry, screening, lookedFor, anywhere, standings)
            .ifPresent(why -> blind.computeIfAbsent(why, key -> new ArrayList<>()).add(entry.id()));
      }
    }
    return new BlindSpots(blind);
  }

  private static Set<String> lookedFor(Phrasebook phrasebook) {
    Set<String> entries = new HashSet<>();
    for (int id = 0; id < phrasebook.size(); id++) {
      phrasebook.phrase(id).uses().forEach(use -> entries.add(use.entry().id()));
    }
    return entries;
  }

  private static Optional<Why> why(
      Entry entry,
      Screening screening,
      Set<String> lookedFor,
      Set<Standing> anywhere,
      Set<Standing> standings) {
    if (!lookedFor.contains(entry.id())) {
      return Optional.of(Why.FORMS);
    }
    if (!screening.reaches(entry, Standing.UNKNOWN)) {
      return Optional.of(Why.CONTEST);
    }
    if (anywhere.stream().noneMatch(one -> screening.reaches(entry, one))) {
      return Optional.of(Why.DAYS);
    }
    return standings.stream().anyMatch(one -> screening.reaches(entry, one))
        ? Optional.empty()
        : Optional.of(Why.REGION);
  }
}
