package id.saring.review.back;

import id.saring.io.TableProblem;
import java.util.List;

/**
 * A sheet as it came back. Immutable.
 *
 * @param file the file as problems name it
 * @param rows rows that can be read, in the order of the file
 * @param problems what cannot be read, and what is to be known about the file
 */
public record ReturnedSheet(String file, List<ReturnedRow> rows, List<TableProblem> problems) {

  public ReturnedSheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
