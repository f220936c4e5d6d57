package id.saring.workbench.evaluate;

import id.saring.io.Message;
import id.saring.io.Sha256;
import id.saring.io.TableProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labelled texts of one or several files. A row with a fault is left out and listed; an id that was
 * seen before is a fault, a text that was seen before is only told, since it counts twice.
 * Immutable.
 *
 * <p>Columns: {@code label} and {@code text}; if there, {@code id}; {@code trap}, {@code
 * trap_class} or {@code jebakan} (kind of trap, for counts); {@code date}, {@code posted_at} or
 * {@code waktu}; {@code parent} or {@code parent_text} or {@code context}; and any column that
 * counts are wanted by. Others are passed over.
 *
 * @param items the rows that can be used, in the order of the files
 * @param problems what is wrong, in the order of the files
 */
public record LabelledTexts(List<LabelledText> items, List<TableProblem> problems) {

  private static final List<String> DATES = List.of("date", "posted_at", "waktu");

  /** Columns that name what kind of trap a text is; counted without being asked. */
  static final List<String> TRAPS = List.of("trap", "trap_class", "jebakan");

  private static final List<String> PARENTS = List.of("parent", "parent_text", "context");
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  public LabelledTexts {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * Reads files.
   *
   * @param files the files, in the order in which their rows count
   * @param groups names of columns that counts are wanted by, in lower case
   * @throws IOException if a file cannot be read
   */
  public static LabelledTexts read(List<Path> files, List<String> groups) throws IOException {
    Reading reading = new Reading(groups);
    for (Path file : files) {
      reading.add(LabelledTable.read(file));
    }
    return new LabelledTexts(reading.items, reading.problems);
  }

  /** Whether rows were left out. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(TableProblem::isError);
  }

  /** The same with the items of one half only. */
  public LabelledTexts only(Half half) {
    return new LabelledTexts(
        items.stream().filter(item -> Half.of(item.id()) == half).toList(), problems);
  }

  /** Collects rows and problems. */
  private static final class Reading {
    private final List<String> groups;
    private final List<LabelledText> items = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final Map<String, LabelledText> byId = new HashMap<>();
    private final Map<String, LabelledText> byText = new HashMap<>();

    Reading(List<String> groups) {
      this.groups = groups;
    }

    void add(LabelledTable table) {
      problems.addAll(table.problems());
      if (!table.readable()) {
        if (table.problems().stream().noneMatch(TableProblem::isError)) {
          problems.add(fileError(table, "", Message.of("workbench.labels-empty")));
        }
        return;
      }
      List<String> needed = new ArrayList<>(List.of("label", "text"));
      needed.addAll(groups);
      List<String> absent = needed.stream().filter(c -> !table.columns().contains(c)).toList();
      for (String column : absent) {
        String there = String.join(", ", table.columns());
        problems.add(fileError(table, column, Message.of("workbench.labels-no-column", there)));
      }
      if (absent.isEmpty()) {
        if (table.rows().isEmpty()) {
          problems.add(fileError(table, "", Message.of("workbench.labels-empty")));
        }
        table.rows().forEach(row -> add(table, row));
      }
    }

    private static TableProblem fileError(LabelledTable table, String column, Message message) {
      return TableProblem.error(table.file(), column.isEmpty() ? 0 : 1, column, "", message);
    }

    private void add(LabelledTable table, LabelledTable.Row row) {
      String text = row.cell("text");
      Optional<Label> label = Label.of(row.cell("label"));
      if (label.isEmpty()) {
        Message message = Message.of("workbench.labels-unknown", Label.allWords());
        problems.add(error(table, row, "label", message));
        return;
      }
      if (text.isBlank()) {
        problems.add(error(table, row, "text", Message.of("workbench.labels-no-text")));
        return;
      }
      String dateColumn = first(row, DATES);
      Optional<LocalDate> day = Optional.empty();
      if (!dateColumn.isEmpty()) {
        day = day(row.cell(dateColumn).strip());
        if (day.isEmpty()) {
          problems.add(error(table, row, dateColumn, Message.of("workbench.labels-date")));
          return;
        }
      }
      Map<String, String> by = new LinkedHashMap<>();
      groups.forEach(group -> by.put(group, row.cell(group).strip()));
      TRAPS.stream()
          .filter(table.columns()::contains)
          .forEach(trap -> by.put(trap, row.cell(trap).strip()));
      String id = row.cell("id").strip();
      add(
          table,
          row,
          new LabelledText(
              table.file() + ":" + row.line(),
              id.isEmpty() ? "t-" + Sha256.of(text).substring(0, 12) : id,
              label.get(),
              text,
              row.cell(first(row, PARENTS)),
              day,
              by));
    }

    private void add(LabelledTable table, LabelledTable.Row row, LabelledText item) {
      LabelledText sameId = byId.putIfAbsent(item.id(), item);
      if (sameId != null) {
        Message message = Message.of("workbench.labels-id-twice", item.id(), sameId.place());
        problems.add(error(table, row, table.columns().contains("id") ? "id" : "text", message));
        return;
      }
      LabelledText sameText = byText.putIfAbsent(item.text().strip(), item);
      if (sameText != null) {
        boolean agree = sameText.label().isWanted() == item.label().isWanted();
        String key = agree ? "workbench.labels-text-twice" : "workbench.labels-disagree";
        problems.add(
            TableProblem.warning(
                table.file(),
                row.line(),
                "text",
                row.cell("text"),
                Message.of(key, sameText.place())));
      }
      items.add(item);
    }

    private static TableProblem error(
        LabelledTable table, LabelledTable.Row row, String column, Message message) {
      return TableProblem.error(table.file(), row.line(), column, row.cell(column), message);
    }

    private static String first(LabelledTable.Row row, List<String> columns) {
      return columns.stream().filter(c -> !row.cell(c).isBlank()).findFirst().orElse("");
    }

    /** A day, or a time with or without an offset; the day is the one in Jakarta. */
    private static Optional<LocalDate> day(String cell) {
      String iso = cell.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
      try {
        if (iso.length() == 10) {
          return Optional.of(LocalDate.parse(iso));
        }
        boolean offset = iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})$");
        return Optional.of(
            offset
                ? OffsetDateTime.parse(iso).atZoneSameInstant(ZONE).toLocalDate()
                : LocalDateTime.parse(iso).toLocalDate());
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
