package id.saring.run;

import java.util.List;

/**
 * An input file with what became of its sources.
 *
 * @param file path as shown
 * @param sha256 hash of the file as it lies there, packed or not; empty if it could not be read
 * @param bytes its size, or -1 if not known
 * @param sources what became of each source in it
 */
public record InputTally(String file, String sha256, long bytes, List<SourceTally> sources) {

  public InputTally {
    sources = List.copyOf(sources);
  }

  /** Whether the system did not let us read it to its end, which another attempt may. */
  boolean isUnread() {
    return sources.stream().anyMatch(SourceTally::isUnread);
  }
}
