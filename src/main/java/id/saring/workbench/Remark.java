package id.saring.workbench;

import id.saring.io.TableProblem;
import java.util.Objects;

/**
 * What a named check found.
 *
 * @param check name of the check, as {@code lexicon check --list} tells it
 * @param problem where, what, and what to do
 */
public record Remark(String check, TableProblem problem) {

  public Remark {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(problem, "problem");
  }
}
