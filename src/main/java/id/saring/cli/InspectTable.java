package id.saring.cli;

import id.saring.cli.Columns.Column;
import id.saring.ingest.SourceReport;
import id.saring.ingest.fill.FillShare;
import id.saring.ingest.fill.FillWarning;
import id.saring.ingest.fill.FilledField;
import id.saring.item.Activity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many sources at a glance: a row each, what needs a hand, what was not read, and a total. In a
 * terminal too narrow for a row on one line it takes two.
 */
final class InspectTable {

  private static final String NONE = "–";
  private static final List<FilledField> SHOWN =
      List.of(FilledField.TEXT, FilledField.AUTHOR, FilledField.TIME);

  private static final List<Column> LABELS = List.of(Column.middle(32), Column.middle(20));
  private static final List<Column> FACTS =
      List.of(
          Column.number(),
          Column.number(),
          Column.number(),
          Column.number(),
          Column.number(),
          Column.whole(),
          Column.end(8),
          Column.end(9));

  private final Words words;
  private final ZoneId zone;
  private final int width;

  /**
   * Prepares a table.
   *
   * @param zone whose days are shown
   * @param width of the terminal in cells; 0 for as wide as it takes
   */
  InspectTable(Words words, ZoneId zone, int width) {
    this.words = words;
    this.zone = zone;
    this.width = width;
  }

  /** All lines, the total last. */
  List<String> lines(List<SourceReport> reports) {
    List<SourceReport> read =
        reports.stream().filter(report -> report.problem().isEmpty()).toList();
    List<String> lines = new ArrayList<>();
    if (!read.isEmpty()) {
      lines.addAll(rows(read));
    }
    addWarnings(reports, lines);
    addUnread(reports, lines);
    lines.add("");
    lines.addAll(total(reports, read));
    return lines;
  }

  private List<String> rows(List<SourceReport> read) {
    List<List<String>> labels = new ArrayList<>();
    List<List<String>> facts = new ArrayList<>();
    labels.add(heads("source", "format"));
    facts.add(heads("items", "rejected", "text", "author", "time", "period", "owner", "kinds"));
    for (SourceReport report : read) {
      labels.add(List.of(DisplayText.clean(report.label()), report.format()));
      facts.add(facts(report));
    }
    Columns wide = new Columns(join(LABELS, FACTS), beside(labels, facts));
    return wide.lines(width).orElseGet(() -> twoLines(labels, facts));
  }

  private List<String> twoLines(List<List<String>> labels, List<List<String>> facts) {
    List<String> upper =
        new Columns(LABELS, labels).lines(width).orElseGet(() -> natural(LABELS, labels));
    List<String> lower =
        new Columns(FACTS, facts).lines(width - 2).orElseGet(() -> natural(FACTS, facts));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < upper.size(); i++) {
      lines.add(upper.get(i));
      lines.add("  " + lower.get(i));
    }
    return lines;
  }

  /** A terminal of a few cells: the lines run over. */
  private static List<String> natural(List<Column> columns, List<List<String>> rows) {
    return new Columns(columns, rows).lines(0).orElseThrow();
  }

  private static List<Column> join(List<Column> left, List<Column> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  /** The rows side by side. */
  private static List<List<String>> beside(List<List<String>> left, List<List<String>> right) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      rows.add(Stream.concat(left.get(i).stream(), right.get(i).stream()).toList());
    }
    return rows;
  }

  private List<String> heads(String... keys) {
    return Stream.of(keys).map(key -> words.say("table-" + key)).toList();
  }

  private List<String> facts(SourceReport report) {
    List<String> cells = new ArrayList<>();
    cells.add(words.number(report.items()));
    cells.add(words.number(report.rejected()));
    for (FilledField field : SHOWN) {
      OptionalDouble rate = report.fill().rate(field);
      cells.add(rate.isPresent() ? FillShare.percent(rate.getAsDouble()) : NONE);
    }
    cells.add(period(report));
    cells.add(owner(report));
    cells.add(kinds(report));
    return cells;
  }

  private String period(SourceReport report) {
    if (report.first().isEmpty() || report.last().isEmpty()) {
      return NONE;
    }
    LocalDate first = LocalDate.ofInstant(report.first().get(), zone);
    LocalDate last = LocalDate.ofInstant(report.last().get(), zone);
    return first.equals(last) ? first.toString() : first + NONE + last;
  }

  private String owner(SourceReport report) {
    if (!report.owner().isEmpty()) {
      return DisplayText.clean(report.owner());
    }
    return report.authors() == 0
        ? NONE
        : words.say("table-authors", words.number(report.authors()));
  }

  /** One kind is named alone, its number stands in its column; of several the largest first. */
  private String kinds(SourceReport report) {
    Map<Activity, Long> kinds = report.kinds();
    if (kinds.isEmpty()) {
      return report.ignored().isEmpty() ? NONE : "(" + counts(report.ignored()) + ")";
    }
    if (kinds.size() == 1) {
      return kinds.keySet().iterator().next().code();
    }
    Map<String, Long> named = new LinkedHashMap<>();
    kinds.forEach((kind, count) -> named.put(kind.code(), count));
    return counts(named);
  }

  private String counts(Map<String, Long> named) {
    return named.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(one -> one.getKey() + " " + words.number(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void addWarnings(List<SourceReport> reports, List<String> lines) {
    boolean first = true;
    for (SourceReport report : reports) {
      for (FillWarning warning : report.warnings()) {
        if (first) {
          lines.add("");
        }
        first = false;
        String told = warning.message().in(words.locale());
        lines.addAll(
            DisplayText.wrap(
                words.say("trouble-shape", DisplayText.clean(report.label()), told), width, ""));
      }
    }
  }

  /** What was not read, under its reason and what to do about it. */
  private void addUnread(List<SourceReport> reports, List<String> lines) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (SourceReport report : reports) {
      report
          .problem()
          .ifPresent(
              problem ->
                  byReason
                      .computeIfAbsent(
                          problem.problem().in(words.locale()), key -> new ArrayList<>())
                      .add(DisplayText.clean(report.label())));
    }
    byReason.forEach(
        (reason, labels) -> {
          lines.add("");
          lines.addAll(
              DisplayText.wrap(
                  words.say("table-unread", words.number(labels.size()), reason), width, ""));
          for (String label : labels) {
            lines.add("  " + (width > 2 ? DisplayText.shortMiddle(label, width - 2) : label));
          }
        });
  }

  private List<String> total(List<SourceReport> reports, List<SourceReport> read) {
    List<String> lines =
        new ArrayList<>(
            DisplayText.wrap(
                words.say(
                    "table-total",
                    words.number(reports.size()),
                    words.number(reports.size() - read.size()),
                    words.number(reports.stream().mapToLong(SourceReport::records).sum()),
                    words.number(reports.stream().mapToLong(SourceReport::items).sum()),
                    words.number(reports.stream().mapToLong(SourceReport::rejected).sum())),
                width,
                ""));
    long notes = reports.stream().mapToLong(report -> report.notices().size()).sum();
    if (notes > 0) {
      lines.addAll(DisplayText.wrap(words.say("table-notes", words.number(notes)), width, ""));
    }
    return lines;
  }
}
