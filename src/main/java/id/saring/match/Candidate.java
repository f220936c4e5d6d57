package id.saring.match;

import java.util.List;
import java.util.Optional;

/**
 * A passage with the phrases that the index found in it.
 *
 * @param passage the text
 * @param phrases numbers in the {@link Phrasebook}
 * @param hashes of all its words, if it is plain and somebody kept them
 */
record Candidate(Passage passage, List<Integer> phrases, Optional<int[]> hashes) {

  /** A candidate of whose words nothing was kept. */
  Candidate(Passage passage, List<Integer> phrases) {
    this(passage, phrases, Optional.empty());
  }
}
