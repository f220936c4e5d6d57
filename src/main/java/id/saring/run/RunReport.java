package id.saring.run;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run did, for the summary and the exit code.
 *
 * @param runId name of the run
 * @param folder where it was published; empty for a dry run
 * @param replayed whether the same run stood there already
 * @param changed published files that people have changed since; a replay leaves them alone
 * @param manifest the manifest
 * @param priorities rows of the sheet by band
 * @param rosterProblems rows of the roster that were not used, and warnings
 * @param overLimit labels of sources with more rejects than allowed
 * @param swept leftovers of dead runs that were removed
 * @param healed runs whose folder got its name only now, after a crash
 * @param unarchived what is wrong with the archive, if anything; the night's sheet is out
 * @param lexicon the lexicon that was used
 */
public record RunReport(
    RunId runId,
    Optional<Path> folder,
    boolean replayed,
    List<String> changed,
    Manifest manifest,
    Map<String, Long> priorities,
    List<TableProblem> rosterProblems,
    List<String> overLimit,
    List<String> swept,
    List<String> healed,
    Optional<Message> unarchived,
    Lexicon lexicon) {

  /** All sources of all inputs. */
  public List<SourceTally> sources() {
    return manifest.inputs().stream().flatMap(input -> input.sources().stream()).toList();
  }

  /** Whether everything that was handed in was covered. */
  public boolean isComplete() {
    return overLimit.isEmpty()
        && unarchived.isEmpty()
        && rosterProblems.stream().noneMatch(TableProblem::isError)
        && sources().stream().allMatch(source -> source.problem().isEmpty());
  }
}
