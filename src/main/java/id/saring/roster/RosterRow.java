package id.saring.roster;

import id.saring.ingest.TimeText;
import id.saring.io.CsvTable;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.Platform;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of the roster and lists everything that is wrong with it, not only the first. */
final class RosterRow {

  /** What a spreadsheet makes of a long number: {@code 1,98609E+17}. */
  private static final Pattern RUINED =
      Pattern.compile("[0-9]+(?:[.,][0-9]+[eE]\\+?|[eE]\\+)[0-9]{1,3}");

  private final CsvTable.Row row;
  private final Consumer<TableProblem> problems;
  private boolean usable = true;

  RosterRow(CsvTable.Row row, Consumer<TableProblem> problems) {
    this.row = row;
    this.problems = problems;
  }

  /** Returns the entry, or empty if the row cannot be used. */
  Optional<RosterEntry> entry() {
    EmploymentStatus status = status();
    Nip nip = nip(status);
    if (row.cell("nama").isEmpty()) {
      problems.accept(row.warning("nama", Message.of("roster.name-missing")));
    }
    Platform platform = platform();
    Account account = account(platform);
    if (!usable || status == null || account == null) {
      return Optional.empty();
    }
    Employee employee =
        new Employee(
            nip,
            row.cell("nama"),
            status,
            row.cell("jabatan"),
            row.cell("unit_kerja"),
            row.cell("instansi"),
            row.cell("wilayah"));
    return Optional.of(new RosterEntry(row.line(), employee, account));
  }

  private void error(String column, String key, Object... values) {
    problems.accept(row.error(column, Message.of("roster." + key, values)));
    usable = false;
  }

  private static boolean isRuined(String cell) {
    // nearly every cell is told without the pattern
    boolean perhaps = cell.indexOf('E') >= 0 || cell.indexOf('e') >= 0;
    return perhaps && RUINED.matcher(cell).matches();
  }

  private @Nullable EmploymentStatus status() {
    Optional<EmploymentStatus> status = EmploymentStatus.of(row.cell("status"));
    if (status.isEmpty()) {
      error("status", "status-unknown");
    }
    return status.orElse(null);
  }

  private Nip nip(@Nullable EmploymentStatus status) {
    String cell = row.cell("nip");
    if (isRuined(cell)) {
      error("nip", "number-ruined");
      return Nip.NONE;
    }
    Optional<Nip> nip = Nip.of(cell);
    if (nip.isEmpty()) {
      error("nip", "nip-not-18-digits", cell.chars().filter(Character::isDigit).count());
      return Nip.NONE;
    }
    if (nip.get().isNone() && status != null && status != EmploymentStatus.PTT) {
      error("nip", "nip-missing", status.name());
    }
    if (!nip.get().isNone() && nip.get().birthDate().isEmpty()) {
      problems.accept(row.warning("nip", Message.of("roster.nip-birth-date")));
    }
    return nip.get();
  }

  private @Nullable Platform platform() {
    Optional<Platform> platform = Platform.of(row.cell("platform"));
    if (platform.isEmpty()) {
      error("platform", "platform-unknown");
    }
    return platform.orElse(null);
  }

  private @Nullable Account account(@Nullable Platform platform) {
    if (platform != null) {
      checkHandle(platform);
      checkId(platform);
    }
    Optional<LocalDate> from = date("berlaku_dari");
    Optional<LocalDate> to = date("berlaku_sampai");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      error("berlaku_sampai", "dates-reversed", from.get().toString());
    }
    Optional<Certainty> certainty = Certainty.of(row.cell("keyakinan"));
    if (certainty.isEmpty()) {
      error("keyakinan", "certainty-unknown");
    }
    if (platform == null || certainty.isEmpty()) {
      return null;
    }
    return new Account(platform, row.cell("akun"), row.cell("id_akun"), from, to, certainty.get());
  }

  private void checkHandle(Platform platform) {
    String handle = row.cell("akun");
    if (handle.isEmpty()) {
      if (row.cell("id_akun").isEmpty()) {
        error("akun", "account-missing");
      }
      return;
    }
    if (isRuined(handle)) {
      error("akun", "number-ruined");
    } else if (AccountKey.ofHandle(platform, handle).isEmpty()) {
      Optional<Platform> elsewhere =
          handle.contains("/") ? AccountKey.platformOfAddress(handle) : Optional.empty();
      if (platform == Platform.WHATSAPP) {
        error("akun", "account-no-phone");
      } else if (elsewhere.isPresent() && elsewhere.get() != platform) {
        error("akun", "account-elsewhere", elsewhere.get().code());
      } else {
        error("akun", "account-no-handle");
      }
    }
  }

  private void checkId(Platform platform) {
    String id = row.cell("id_akun");
    if (isRuined(id)) {
      error("id_akun", "number-ruined");
    } else if (!id.isEmpty() && AccountKey.ofId(platform, id).isEmpty()) {
      error("id_akun", platform == Platform.WHATSAPP ? "account-no-phone" : "account-no-id");
    }
  }

  private Optional<LocalDate> date(String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = TimeText.date(cell);
    if (date.isEmpty()) {
      error(column, "date-unreadable");
    }
    return date;
  }
}
