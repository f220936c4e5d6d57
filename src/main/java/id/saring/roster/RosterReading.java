package id.saring.roster;

import id.saring.io.CsvTable;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.Platform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a roster of a table: columns, rows, then accounts that stand there twice. */
final class RosterReading {

  private static final List<String> REQUIRED = List.of("nip", "nama", "status", "platform");
  private static final List<String> ACCOUNT = List.of("akun", "id_akun");
  private static final List<String> USEFUL =
      List.of(
          "jabatan",
          "unit_kerja",
          "instansi",
          "wilayah",
          "berlaku_dari",
          "berlaku_sampai",
          "keyakinan");

  private final CsvTable table;
  private final List<TableProblem> problems;
  private final List<RosterEntry> entries = new ArrayList<>();
  private final Map<Platform, AccountIndex> seen = new EnumMap<>(Platform.class);

  RosterReading(CsvTable table) {
    this.table = table;
    this.problems = new ArrayList<>(table.problems());
  }

  Roster roster() {
    if (!table.columns().isEmpty() && columnsSuffice()) {
      for (CsvTable.Row row : table.rows()) {
        new RosterRow(row, problems).entry().ifPresent(entry -> register(row, entry));
      }
    }
    problems.sort(Comparator.comparingLong(TableProblem::line));
    return new Roster(table.sha256(), entries, problems);
  }

  private boolean columnsSuffice() {
    List<String> missing = new ArrayList<>(REQUIRED.stream().filter(c -> !table.has(c)).toList());
    if (ACCOUNT.stream().noneMatch(table::has)) {
      missing.add("akun");
    }
    if (!missing.isEmpty()) {
      String present = String.join(", ", table.columns());
      problems.add(
          TableProblem.error(
              table.file(),
              0,
              "",
              "",
              Message.of("roster.columns-missing", String.join(", ", missing), present)));
      return false;
    }
    warn("roster.columns-useful", USEFUL.stream().filter(c -> !table.has(c)).toList());
    warn("roster.columns-unknown", table.columns().stream().filter(c -> !isKnown(c)).toList());
    return true;
  }

  private static boolean isKnown(String column) {
    return column.isEmpty()
        || REQUIRED.contains(column)
        || ACCOUNT.contains(column)
        || USEFUL.contains(column);
  }

  private void warn(String key, List<String> columns) {
    if (!columns.isEmpty()) {
      Message message = Message.of(key, String.join(", ", columns));
      problems.add(TableProblem.warning(table.file(), 0, "", "", message));
    }
  }

  /** Takes a row in, unless it gives an account of one person to another at the same time. */
  private void register(CsvTable.Row row, RosterEntry entry) {
    AccountIndex index = seen.computeIfAbsent(entry.account().platform(), AccountIndex::new);
    List<RosterEntry> rivals = index.rivals(entry);
    Optional<RosterEntry> stranger =
        rivals.stream().filter(r -> !r.employee().isSamePersonAs(entry.employee())).findFirst();
    String column = row.cell("akun").isEmpty() ? "id_akun" : "akun";
    if (stranger.isPresent()) {
      problems.add(row.error(column, twice("roster.account-of-another", stranger.get())));
      return;
    }
    if (!rivals.isEmpty()) {
      problems.add(row.warning(column, twice("roster.account-twice", rivals.get(0))));
    }
    index.add(entry);
    entries.add(entry);
  }

  private static Message twice(String key, RosterEntry first) {
    return Message.of(key, String.valueOf(first.line()));
  }
}
