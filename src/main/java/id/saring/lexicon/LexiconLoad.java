package id.saring.lexicon;

import id.saring.io.TableProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading a lexicon gave. With errors the lexicon lacks the rows they name: good enough to
 * look at, not to screen with.
 *
 * @param lexicon all rows that can be used
 * @param problems everything wrong, in the order of files and lines
 * @param places where the rows that have an id are written, for messages of later checks
 */
public record LexiconLoad(
    Lexicon lexicon,
    List<TableProblem> problems,
    Map<LexiconFile, Map<String, Entry.Place>> places) {

  public LexiconLoad {
    Objects.requireNonNull(lexicon, "lexicon");
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
  }

  /** Whether nothing may be screened with this lexicon. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(TableProblem::isError);
  }

  /** Where the row with an id is written, if it was read. */
  public Optional<Entry.Place> placeOf(LexiconFile file, String id) {
    return Optional.ofNullable(places.getOrDefault(file, Map.of()).get(id));
  }
}
