package id.saring.run.doctor;

import id.saring.io.TableProblem;
import id.saring.lexicon.LexiconCheck;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.roster.Roster;
import id.saring.workbench.ExampleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lexicon, roster and inputs, read as a night would read them. */
public final class TableCheck {

  private TableCheck() {}

  /** Counts what {@code lexicon check} would list. */
  public static Diagnosis lexicon(List<Path> layers, LocalDate today) {
    if (layers.isEmpty()) {
      return Diagnosis.problem("lexicon-missing", "lexicon");
    }
    for (Path layer : layers) {
      if (!Files.isDirectory(layer)) {
        return Diagnosis.problem("lexicon-missing", layer.toString());
      }
    }
    LexiconLoad load = LexiconReader.read(layers);
    List<TableProblem> problems = new ArrayList<>(load.problems());
    if (!load.hasErrors()) {
      problems.addAll(LexiconCheck.runAll(load, today));
      problems.addAll(ExampleCheck.run(load.lexicon()));
    }
    long errors = problems.stream().filter(TableProblem::isError).count();
    String entries = String.valueOf(load.lexicon().entries().size());
    return errors > 0
        ? Diagnosis.problem("lexicon-errors", String.valueOf(errors))
        : Diagnosis.ok("lexicon", entries, String.valueOf(problems.size()));
  }

  /** Counts what {@code roster check} would list. */
  public static Diagnosis roster(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Diagnosis.problem("roster-missing", file.toString());
    }
    try {
      Roster roster = Roster.read(file);
      long errors = roster.errors();
      if (roster.size() == 0) {
        return Diagnosis.problem("roster-empty", file.toString());
      }
      String accounts = String.valueOf(roster.size());
      return errors > 0
          ? Diagnosis.attention("roster-errors", accounts, String.valueOf(errors), file.toString())
          : Diagnosis.ok("roster", accounts);
    } catch (IOException e) {
      return Diagnosis.problem("roster-missing", file.toString());
    }
  }

  /** Whether what is to be screened is there. */
  public static Diagnosis input(Path input) {
    if (!Files.exists(input)) {
      return Diagnosis.problem("input-missing", input.toString());
    }
    return Files.isReadable(input)
        ? Diagnosis.ok("input", input.toString())
        : Diagnosis.problem("input-unreadable", input.toString());
  }
}
