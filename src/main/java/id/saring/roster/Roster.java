package id.saring.roster;

import id.saring.io.CsvTable;
import id.saring.io.TableProblem;
import id.saring.item.Author;
import id.saring.item.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registered accounts and the people behind them. Immutable; safe for all threads.
 *
 * <p>Rows that cannot be used are listed in {@link #problems()} and left out. A shown name never
 * identifies anybody.
 */
public final class Roster {

  private final String sha256;
  private final List<RosterEntry> entries;
  private final List<TableProblem> problems;
  private final Map<Platform, AccountIndex> accounts = new EnumMap<>(Platform.class);
  private final int people;

  Roster(String sha256, List<RosterEntry> entries, List<TableProblem> problems) {
    this.sha256 = sha256;
    this.entries = List.copyOf(entries);
    this.problems = List.copyOf(problems);
    for (RosterEntry entry : entries) {
      accounts.computeIfAbsent(entry.account().platform(), AccountIndex::new).add(entry);
    }
    this.people = (int) entries.stream().map(e -> e.employee().personKey()).distinct().count();
  }

  /** The columns of the file in the order of the contract (design.md 5). */
  public static List<String> columns() {
    return List.of(
        "nip",
        "nama",
        "status",
        "jabatan",
        "unit_kerja",
        "instansi",
        "wilayah",
        "platform",
        "akun",
        "id_akun",
        "berlaku_dari",
        "berlaku_sampai",
        "keyakinan");
  }

  /**
   * Reads {@code accounts.csv}.
   *
   * @throws IOException if the file cannot be read; what is wrong inside it is a problem instead
   */
  public static Roster read(Path file) throws IOException {
    return of(CsvTable.read(file));
  }

  /** Makes a roster of a table already read. */
  public static Roster of(CsvTable table) {
    return new RosterReading(table).roster();
  }

  /** A roster without anybody, for runs that screen all authors. */
  public static Roster empty() {
    return new Roster("", List.of(), List.of());
  }

  /**
   * Finds out whose account it is. The immutable id beats the handle: where both are known and
   * differ, the handle has gone to somebody else and does not count (on platforms whose ids are not
   * the same everywhere the match is then only {@link Certainty#MUNGKIN}).
   *
   * @param day local day of the item; empty if it has no time, then a row of any validity matches
   * @return empty if nobody registered owns it
   */
  public Optional<RosterMatch> find(Platform platform, Author author, Optional<LocalDate> day) {
    AccountIndex index = accounts.get(platform);
    return index == null ? Optional.empty() : index.find(author, day);
  }

  /** Usable rows, in the order of the file. */
  public List<RosterEntry> entries() {
    return entries;
  }

  /** What is wrong with the file, in the order of its lines. */
  public List<TableProblem> problems() {
    return problems;
  }

  /** Whether some row, or the file, could not be used. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(TableProblem::isError);
  }

  /** Number of usable rows. */
  public int size() {
    return entries.size();
  }

  /** Number of different people in them. */
  public int people() {
    return people;
  }

  /** SHA-256 of the file's bytes; empty for {@link #empty()}. */
  public String sha256() {
    return sha256;
  }
}
