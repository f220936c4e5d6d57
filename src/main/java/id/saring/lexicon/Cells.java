package id.saring.lexicon;

import id.saring.io.CsvTable;
import id.saring.io.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The cells of one row, read as what their columns promise. Every method reports what it cannot
 * read and goes on with something harmless, so that one row can have all its problems listed;
 * {@link #sound} says whether there were any. Not thread-safe.
 */
final class Cells {

  private static final Pattern FAILED_FORMULA =
      Pattern.compile("#(NAME\\?|NAMA\\?|REF!|VALUE!|DIV/0!|N/A|NUM!|NULL!)|Err:\\d{3}");

  private final CsvTable.Row row;
  private final Set<String> columns;
  private final Entry.Place place;
  private final Problems problems;
  private final References references;
  private final int problemsBefore;

  /**
   * Opens a row.
   *
   * @param columns columns that the file has
   */
  Cells(
      CsvTable.Row row,
      Set<String> columns,
      Entry.Place place,
      Problems problems,
      References references) {
    this.row = row;
    this.columns = columns;
    this.place = place;
    this.problems = problems;
    this.references = references;
    this.problemsBefore = problems.count();
  }

  Entry.Place place() {
    return place;
  }

  /** Whether the row can be used: nothing was reported, no needed column is missing. */
  boolean sound(LexiconFile file) {
    return problems.count() == problemsBefore && columns.containsAll(file.needed());
  }

  void report(String column, String value, String key, Object... values) {
    problems.error(place, column, value, Message.of(key, values));
  }

  /** A formula is reported once for the cell, not for what its column makes of it too. */
  static boolean isFormula(String cell) {
    return cell.startsWith("=") || isFailedFormula(cell);
  }

  /** What Excel and LibreOffice save in place of a formula that failed. */
  static boolean isFailedFormula(String cell) {
    return FAILED_FORMULA.matcher(cell).matches();
  }

  /** The cell without blanks around it; empty if the column is missing. */
  String text(String column) {
    return columns.contains(column) ? row.cell(column).strip() : "";
  }

  /** The cell, which must not be empty. */
  String needed(String column) {
    String cell = text(column);
    if (cell.isEmpty() && columns.contains(column)) {
      report(column, "", "lexicon.cell-empty");
    }
    return cell;
  }

  /** The id of the row, which it declares. */
  String id(String column, LexiconFile file) {
    String id = text(column);
    if (id.isEmpty() && columns.contains(column)) {
      report(column, "", "lexicon.id-empty");
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!isFormula(id) && !Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        report(column, id, "lexicon.id-shape", String.valueOf(c));
        break;
      }
    }
    if (!id.isEmpty()) {
      references.declare(file, id);
    }
    return id;
  }

  /** The members of a list, without blanks around them; empty ones are passed over. */
  List<String> list(String column) {
    String cell = text(column);
    if (cell.indexOf('|') < 0) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    List<String> members = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == '|') {
        String member = cell.substring(from, i).strip();
        if (!member.isEmpty()) {
          members.add(member);
        }
        from = i + 1;
      }
    }
    return members;
  }

  /** An id of another file, or empty. */
  String reference(String column, LexiconFile target) {
    String id = text(column);
    if (!id.isEmpty()) {
      references.refer(place, column, target, id);
    }
    return id;
  }

  /** Ids of another file. */
  List<String> references(String column, LexiconFile target) {
    List<String> ids = list(column);
    ids.forEach(id -> references.refer(place, column, target, id));
    return ids;
  }

  /** Words, phrases and groups in square brackets; the groups must exist. */
  List<String> wordsAndGroups(String column) {
    List<String> members = list(column);
    for (String member : members) {
      boolean opened = member.startsWith("[");
      boolean closed = member.endsWith("]");
      if (opened && closed) {
        String group = member.substring(1, member.length() - 1);
        references.referToGroup(place, column, group);
      } else if (opened || closed) {
        report(column, member, "lexicon.group-bracket");
      }
    }
    return members;
  }

  /** A day as {@code 2024-09-22}, or nothing. */
  Optional<LocalDate> date(String column) {
    String cell = text(column);
    Optional<LocalDate> day = IsoDate.parse(cell);
    if (day.isEmpty() && !cell.isEmpty() && !isFormula(cell)) {
      List<LocalDate> readings = IsoDate.readings(cell);
      if (readings.isEmpty()) {
        report(column, cell, "lexicon.date-broken");
      } else if (readings.size() == 1) {
        report(column, cell, "lexicon.date-other", readings.get(0).toString());
      } else {
        String first = readings.get(0).toString();
        report(column, cell, "lexicon.date-ambiguous", first, readings.get(1).toString());
      }
    }
    return day;
  }

  /** Reports if both days are given and the first is later. */
  void requireOrder(
      String fromColumn, Optional<LocalDate> from, String toColumn, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      String value = from.get() + " > " + to.get();
      report(fromColumn, value, "lexicon.days-reversed", fromColumn, toColumn);
    }
  }

  /** A whole number, if the cell has one. */
  OptionalInt number(String column, int low, int high) {
    String cell = text(column);
    if (cell.isEmpty() || isFormula(cell)) {
      return OptionalInt.empty();
    }
    OptionalInt value = digits(cell);
    if (value.isEmpty() || value.getAsInt() < low || value.getAsInt() > high) {
      String lowest = String.valueOf(low);
      report(column, cell, "lexicon.number-range", lowest, String.valueOf(high));
      return OptionalInt.empty();
    }
    return value;
  }

  /** The number that one to nine digits write. */
  static OptionalInt digits(String cell) {
    if (cell.isEmpty() || cell.length() > 9) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(cell));
  }

  /** A word of a closed set; empty, and reported unless the cell is empty, if it is none. */
  <E extends Enum<E> & CodedWord> Optional<E> word(String column, Class<E> type) {
    List<String> known = Arrays.stream(type.getEnumConstants()).map(CodedWord::code).toList();
    return word(column, cell -> CodedWord.find(type, cell), known);
  }

  /** A word that {@code find} understands. */
  <T> Optional<T> word(
      String column, Function<String, Optional<T>> find, Collection<String> known) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : understood(column, cell, find, known);
  }

  /** A list of words that {@code find} understands. */
  <T> List<T> words(String column, Function<String, Optional<T>> find, Collection<String> known) {
    return list(column).stream()
        .flatMap(member -> understood(column, member, find, known).stream())
        .toList();
  }

  private <T> Optional<T> understood(
      String column, String cell, Function<String, Optional<T>> find, Collection<String> known) {
    Optional<T> value = find.apply(cell);
    if (value.isEmpty() && !isFormula(cell)) {
      String all = String.join(", ", known);
      Optional<String> near = NearestName.of(cell, known);
      if (near.isPresent()) {
        report(column, cell, "lexicon.word-unknown-near", all, near.get());
      } else {
        report(column, cell, "lexicon.word-unknown", all);
      }
    }
    return value;
  }
}
