package id.saring.lexicon;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what is wrong with all layers, so that a maintainer sees everything at once. Problems
 * come out file by file in the order of reading and line by line, whenever they were found. Not
 * thread-safe.
 */
final class Problems {

  private final List<TableProblem> list = new ArrayList<>();
  private final Map<String, Integer> fileOrder = new HashMap<>();

  /** Notes that reading has come to a file. */
  void enter(String file) {
    fileOrder.putIfAbsent(file, fileOrder.size());
  }

  void add(TableProblem problem) {
    enter(problem.file());
    list.add(problem);
  }

  void error(Entry.Place place, String column, String value, Message message) {
    add(TableProblem.error(place.file(), place.line(), column, value, message));
  }

  /** A problem of a file or folder as a whole. */
  void error(String file, Message message) {
    add(TableProblem.error(file, 0, "", "", message));
  }

  int count() {
    return list.size();
  }

  List<TableProblem> sorted() {
    return list.stream()
        .sorted(
            Comparator.comparingInt((TableProblem p) -> fileOrder.getOrDefault(p.file(), 0))
                .thenComparingLong(TableProblem::line))
        .toList();
  }
}
