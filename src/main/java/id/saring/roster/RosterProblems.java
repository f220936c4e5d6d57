package id.saring.roster;

import id.saring.io.TableProblem;
import id.saring.io.TableProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is wrong with a roster. A roster may have a fault in every row, a million of them; so the
 * first ones are kept and the others counted, once they have been told to who listens.
 */
final class RosterProblems implements Consumer<TableProblem> {

  /** As many as anybody will read. */
  static final int MOST_KEPT = 1_000;

  private final String file;
  private final Consumer<TableProblem> listener;
  private final List<TableProblem> kept = new ArrayList<>();
  private long errors;
  private long left;
  private boolean errorsLeft;

  RosterProblems(String file, Consumer<TableProblem> listener) {
    this.file = file;
    this.listener = listener;
  }

  /** Takes what was found before the first row, in whatever order. */
  void head(List<TableProblem> problems) {
    problems.stream().sorted(Comparator.comparingLong(TableProblem::line)).forEach(this);
  }

  @Override
  public void accept(TableProblem problem) {
    listener.accept(problem);
    errors += problem.isError() ? 1 : 0;
    if (kept.size() < MOST_KEPT) {
      kept.add(problem);
    } else {
      left++;
      errorsLeft |= problem.isError();
    }
  }

  /** How many of all are errors. */
  long errors() {
    return errors;
  }

  /** The first ones, and if there are more a last one that stands for the rest. */
  List<TableProblem> list() {
    List<TableProblem> list = new ArrayList<>(kept);
    if (left > 0) {
      Severity worst = errorsLeft ? Severity.ERROR : Severity.WARNING;
      list.add(TableProblem.more(worst, file, left));
    }
    return List.copyOf(list);
  }
}
