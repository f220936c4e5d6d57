package id.saring.match;

import java.util.List;

/**
 * A passage with the phrases that the index found in it.
 *
 * @param passage the text
 * @param phrases numbers in the {@link Phrasebook}
 */
record Candidate(Passage passage, List<Integer> phrases) {}
