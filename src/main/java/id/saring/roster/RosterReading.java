package id.saring.roster;

import id.saring.io.CsvTable;
import id.saring.io.CsvTableStream;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

  private final CsvTableStream table;
  private final RosterProblems problems;
  private final Accounts accounts = new Accounts();

  RosterReading(CsvTableStream table, Consumer<TableProblem> listener) {
    this.table = table;
    this.problems = new RosterProblems(table.file(), listener);
  }

  Roster roster() throws IOException {
    List<TableProblem> head = new ArrayList<>(table.headProblems());
    boolean usable = !table.columns().isEmpty() && columnsSuffice(head);
    problems.head(head);
    // A table that cannot be used is still read to its end: its rows have problems of their own.
    for (CsvTable.Row row = table.next(problems); row != null; row = table.next(problems)) {
      if (usable) {
        RosterEntry entry = new RosterRow(row, problems).entry().orElse(null);
        if (entry != null) {
          register(row, entry);
        }
      }
    }
    accounts.trim();
    return new Roster(table.sha256(), accounts, problems);
  }

  private boolean columnsSuffice(List<TableProblem> head) {
    List<String> missing = new ArrayList<>(REQUIRED.stream().filter(c -> !table.has(c)).toList());
    if (ACCOUNT.stream().noneMatch(table::has)) {
      missing.add("akun");
    }
    if (!missing.isEmpty()) {
      String present = String.join(", ", table.columns());
      Message message = Message.of("roster.columns-missing", String.join(", ", missing), present);
      head.add(TableProblem.error(table.file(), 0, "", "", message));
      return false;
    }
    List<String> columns = table.columns();
    warn(head, "roster.columns-useful", USEFUL.stream().filter(c -> !table.has(c)).toList());
    warn(head, "roster.columns-unknown", columns.stream().filter(c -> !isKnown(c)).toList());
    return true;
  }

  private static boolean isKnown(String column) {
    return column.isEmpty()
        || REQUIRED.contains(column)
        || ACCOUNT.contains(column)
        || USEFUL.contains(column);
  }

  private void warn(List<TableProblem> head, String key, List<String> columns) {
    if (!columns.isEmpty()) {
      Message message = Message.of(key, String.join(", ", columns));
      head.add(TableProblem.warning(table.file(), 0, "", "", message));
    }
  }

  /** Takes a row in, unless it gives an account of one person to another at the same time. */
  private void register(CsvTable.Row row, RosterEntry entry) {
    List<RosterEntry> rivals = new ArrayList<>(0);
    addRivals(rivals, entry.account(), Accounts.idKey(entry.account()));
    addRivals(rivals, entry.account(), Accounts.handleKey(entry.account()));
    for (RosterEntry rival : rivals) {
      if (!rival.employee().isSamePersonAs(entry.employee())) {
        problems.accept(row.error(column(row), twice("roster.account-of-another", rival)));
        return;
      }
    }
    if (!rivals.isEmpty()) {
      problems.accept(row.warning(column(row), twice("roster.account-twice", rivals.get(0))));
    }
    accounts.add(entry, !rivals.isEmpty());
  }

  /** Rows already added that mean the same account on some of the same days. */
  private void addRivals(List<RosterEntry> rivals, Account account, @Nullable AccountKey key) {
    if (key == null) {
      return;
    }
    int hash = Accounts.hash(account.platform(), key);
    for (int place = accounts.first(hash); place >= 0; place = accounts.next(place, hash)) {
      int number = accounts.row(place);
      if (accounts.means(number, account.platform(), key)) {
        RosterEntry other = accounts.entry(number);
        if (other.account().overlaps(account)) {
          rivals.add(other);
        }
      }
    }
  }

  private static String column(CsvTable.Row row) {
    return row.cell("akun").isEmpty() ? "id_akun" : "akun";
  }

  private static Message twice(String key, RosterEntry first) {
    return Message.of(key, String.valueOf(first.line()));
  }
}
