package id.saring.run;

import id.saring.match.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the inputs of a night are read and screened: with the threads of this machine, or on a
 * cluster. Whatever reads, the same night has the same outcome, so that everything after it
 * (ledger, sheets, publication) need not know.
 */
public interface Reading {

  /** With the threads of this machine. */
  Reading HERE = night -> Pipeline.of(night).run(night.files(), night.skipped());

  /**
   * What came out.
   *
   * @param inputs every input file with its counts
   * @param findings what was found, in no order
   * @param parents what became of the search for parents
   * @param unsettled files with answers whose parent was not found yet
   * @param drawn candidates of the blind sample
   * @param attendance of which accounts there was an item in the files that were read
   */
  record Outcome(
      List<InputTally> inputs,
      List<Finding> findings,
      ParentCounts parents,
      Set<String> unsettled,
      Drawn drawn,
      Attendance attendance) {}

  /**
   * Reads and screens. What it counts of people is added to the night's {@link Audience}.
   *
   * @throws RefusedException if the night cannot be read there at all; nothing was screened
   * @throws IOException if the reading fails for a reason that is no single source's
   * @throws InterruptedException if the run is cancelled
   */
  Outcome read(Night night) throws IOException, InterruptedException;

  /**
   * Where an input lies that is not named by a path of this machine, as {@code hdfs://…}. Whether
   * it is there is for the caller to ask.
   *
   * @return empty if the name is a path like any other
   * @throws IOException if nothing can be reached under such a name
   */
  default Optional<Path> locate(String input) throws IOException {
    return Optional.empty();
  }
}
