package id.saring.workbench;

import id.saring.io.TableProblem;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with entries that are not part of the lexicon yet, laid over it. Immutable.
 *
 * @param lexicon the lexicon with the rows that can be used
 * @param entries these rows
 * @param problems what is wrong with the file, with its lines
 */
public record DraftFile(Lexicon lexicon, List<Entry> entries, List<TableProblem> problems) {

  public DraftFile {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file with the columns of {@code istilah/*.csv}, in any dress that a lexicon may have.
   *
   * @param layers the lexicon's folders, without errors
   * @param file the draft
   * @throws IOException if the file cannot be read, or the disk has no room for a copy
   */
  public static DraftFile read(List<Path> layers, Path file) throws IOException {
    try (ScratchLayer scratch = ScratchLayer.create()) {
      Files.copy(file, scratch.entries());
      LexiconLoad load = LexiconReader.read(scratch.over(layers));
      String copy = TableProblem.fileName(scratch.entries());
      String shown = TableProblem.fileName(file);
      return new DraftFile(
          load.lexicon(),
          load.lexicon().entries().values().stream()
              .filter(entry -> entry.place().file().equals(copy))
              .toList(),
          load.problems().stream()
              .filter(problem -> problem.file().equals(copy))
              .map(problem -> problem.movedTo(shown))
              .toList());
    }
  }

  /** Whether a row cannot be used. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(TableProblem::isError);
  }
}
