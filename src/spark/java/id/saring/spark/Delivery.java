package id.saring.spark;

import id.saring.ingest.ndjson.LineStretch;
import id.saring.run.Harvest;
import id.saring.run.Sighting;
import id.saring.run.SourceCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes back from an executor. */
sealed interface Delivery {

  /** What became of a source, or of a part of it. */
  record Counted(int file, int number, SourceCount count) {}

  /**
   * The hash of a file.
   *
   * @param sha256 the hash, or empty if the file could not be read
   * @param fault what the system said then, else empty
   */
  record Hashed(int file, String sha256, String fault) {}

  /** A portion was screened. */
  record Screened(List<Counted> counted, List<Hashed> hashed, Harvest harvest)
      implements Delivery {}

  /** A portion was searched for parents. */
  record Searched(List<Counted> counted, Map<String, Sighting> seen) implements Delivery {}

  /**
   * A large file was looked through.
   *
   * @param sha256 its hash; empty if it could not be read to its end
   * @param stretches where it may be cut
   */
  record Surveyed(Errand errand, Optional<String> sha256, List<LineStretch> stretches)
      implements Delivery {}
}
