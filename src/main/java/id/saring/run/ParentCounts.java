package id.saring.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the search for parents. Counted are answers, not parents: two comments below one
 * post are two.
 *
 * @param wanted answers that hold signs and say what they answer, without its words
 * @param found those whose parent stands in a source of the night
 * @param notFound those whose parent stands in none
 * @param onStandardInput those that came on standard input, which is not read twice, and whose
 *     parent stands in no other source
 */
public record ParentCounts(long wanted, long found, long notFound, long onStandardInput) {

  /** Nothing was wanted. */
  public static final ParentCounts NONE = new ParentCounts(0, 0, 0, 0);

  public ParentCounts {
    if (wanted != found + notFound + onStandardInput) {
      throw new IllegalStateException(
          "the counts of this run do not add up: parents wanted "
              + wanted
              + ", parts "
              + (found + notFound + onStandardInput));
    }
  }

  /** These and others together. */
  ParentCounts plus(ParentCounts other) {
    return new ParentCounts(
        wanted + other.wanted,
        found + other.found,
        notFound + other.notFound,
        onStandardInput + other.onStandardInput);
  }

  /** The numbers by the names of the manifest, in its order. */
  public Map<String, Long> byName() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("wanted", wanted);
    counts.put("found", found);
    counts.put("not_found", notFound);
    counts.put("on_standard_input", onStandardInput);
    return counts;
  }
}
