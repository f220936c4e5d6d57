package id.saring.workbench;

import id.saring.io.CsvEdit;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconFile;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row that may come into a lexicon, and what would change by it. The lexicon before and after
 * stand side by side, read by the reader that reads them at night; nothing is written. Immutable.
 *
 * @param before the lexicon as it is
 * @param after the lexicon with the row
 * @param entry the row as an entry, unless it has errors
 * @param errors what keeps the row from being used
 * @param remarks what the checks say of the row, and what they say of other rows because of it
 */
public record Proposal(
    Lexicon before,
    Lexicon after,
    Optional<Entry> entry,
    List<TableProblem> errors,
    List<Remark> remarks) {

  public Proposal {
    errors = List.copyOf(errors);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a lexicon with a further row.
   *
   * @param layers the lexicon's folders
   * @param cells the row by column; an id that exists is replaced
   * @param shown the file in which the row stands or will stand, for messages
   * @param asOf day as of which dates are judged
   * @throws IOException if the disk has no room for a small file
   */
  public static Proposal of(
      List<Path> layers, Map<String, String> cells, String shown, LocalDate asOf)
      throws IOException {
    LexiconLoad now = LexiconReader.read(layers);
    try (ScratchLayer scratch = ScratchLayer.create()) {
      CsvEdit table = CsvEdit.create(scratch.entries(), LexiconFile.ISTILAH.columns());
      table.insertBelow(0, cells);
      table.save();
      LexiconLoad then = LexiconReader.read(scratch.over(layers));
      return judged(now, then, cells, new Places(scratch.entries(), shown), asOf);
    }
  }

  private static Proposal judged(
      LexiconLoad now, LexiconLoad then, Map<String, String> cells, Places places, LocalDate asOf) {
    List<TableProblem> errors =
        then.problems().stream()
            .filter(TableProblem::isError)
            .filter(problem -> !now.problems().contains(problem))
            .map(places::shown)
            .toList();
    Set<String> names = new HashSet<>();
    Checkup.all().forEach(check -> names.add(check.name()));
    List<Remark> remarks = new ArrayList<>();
    if (errors.isEmpty()) {
      Set<Remark> known = new HashSet<>(Checkup.run(now, asOf, names));
      Checkup.run(then, asOf, names).stream()
          .filter(remark -> !known.contains(remark))
          .map(remark -> new Remark(remark.check(), places.shown(remark.problem())))
          .forEach(remarks::add);
    }
    Optional<Entry> entry =
        errors.isEmpty()
            ? Optional.ofNullable(then.lexicon().entries().get(cells.getOrDefault("id", "")))
            : Optional.empty();
    return new Proposal(now.lexicon(), then.lexicon(), entry, errors, remarks);
  }

  /**
   * Names the file that people know for the one that was read.
   *
   * @param scratch the file that was read
   * @param shown the file that people know
   */
  private record Places(Path scratch, String shown) {

    TableProblem shown(TableProblem problem) {
      String read = TableProblem.fileName(scratch);
      boolean here = problem.file().equals(read);
      Message message = problem.message();
      Object[] values =
          message.values().stream().map(value -> read.equals(value) ? shown : value).toArray();
      return new TableProblem(
          problem.severity(),
          here ? shown : problem.file(),
          here ? 0 : problem.line(),
          problem.column(),
          problem.value(),
          Message.of(message.key(), values));
    }
  }
}
