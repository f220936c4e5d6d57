package id.saring.roster;

import id.saring.io.CsvTableStream;
import id.saring.io.TableProblem;
import id.saring.item.Author;
import id.saring.item.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Consumer;

/**
 * The registered accounts and the people behind them. Immutable; safe for all threads.
 *
 * <p>Rows that cannot be used are listed in {@link #problems()} and left out. A shown name never
 * identifies anybody.
 */
public final class Roster {

  private final String sha256;
  private final Accounts accounts;
  private final AccountSearch search;
  private final List<TableProblem> problems;
  private final long errors;

  Roster(String sha256, Accounts accounts, RosterProblems problems) {
    this.sha256 = sha256;
    this.accounts = accounts;
    this.search = new AccountSearch(accounts);
    this.problems = problems.list();
    this.errors = problems.errors();
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
   * Reads {@code accounts.csv}, row by row: it may be of any size, and memory is needed for the
   * usable rows only, some 100 bytes each.
   *
   * @throws IOException if the file cannot be read; what is wrong inside it is a problem instead
   */
  public static Roster read(Path file) throws IOException {
    return read(file, problem -> {});
  }

  /**
   * Reads {@code accounts.csv}.
   *
   * @param listener hears of every problem when it is found, in the order of lines
   * @throws IOException if the file cannot be read
   */
  public static Roster read(Path file, Consumer<TableProblem> listener) throws IOException {
    try (CsvTableStream table = CsvTableStream.open(file)) {
      return new RosterReading(table, listener).roster();
    }
  }

  /**
   * Reads a roster that is no file.
   *
   * @param name how problems call it
   * @param in closed in any case
   * @throws IOException if the stream cannot be read
   */
  public static Roster read(String name, InputStream in) throws IOException {
    try (CsvTableStream table = CsvTableStream.open(name, in)) {
      return new RosterReading(table, problem -> {}).roster();
    }
  }

  /** A roster without anybody, for runs that screen all authors. */
  public static Roster empty() {
    return new Roster("", new Accounts(), new RosterProblems("", problem -> {}));
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
    return search.find(platform, author, day);
  }

  /**
   * Usable rows, in the order of the file. Each is made when it is asked for; who needs only the
   * regions of all people takes {@link #regions()}.
   */
  public List<RosterEntry> entries() {
    return new Entries(accounts);
  }

  private static final class Entries extends AbstractList<RosterEntry> implements RandomAccess {
    private final Accounts accounts;

    Entries(Accounts accounts) {
      this.accounts = accounts;
    }

    @Override
    public RosterEntry get(int index) {
      return accounts.entry(Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return accounts.size();
    }
  }

  /**
   * How many accounts that were somebody's on a day something was read of, by platform in the order
   * of {@link Platform}; platforms without such an account are left out. Where several rows name
   * one account, it counts once.
   *
   * @param seen accounts of which something was read
   */
  public List<AccountCoverage> coverage(LocalDate day, AccountSet seen) {
    return new AccountCensus(accounts, day).coverage(seen);
  }

  /** What stands in {@code wilayah} of usable rows, each once, in the order of the file. */
  public List<String> regions() {
    return accounts.people().regions();
  }

  /**
   * What is wrong with the file, in the order of its lines: the first {@value
   * RosterProblems#MOST_KEPT}, and one that stands for the others, if there are any ({@link
   * TableProblem#count()}).
   */
  public List<TableProblem> problems() {
    return problems;
  }

  /** How many rows, or columns of them, could not be used: all of them. */
  public long errors() {
    return errors;
  }

  /** Whether some row, or the file, could not be used. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** Number of usable rows. */
  public int size() {
    return accounts.size();
  }

  /** Number of different people in them. */
  public int people() {
    return accounts.people().count();
  }

  /** SHA-256 of the file's bytes; empty for {@link #empty()}. */
  public String sha256() {
    return sha256;
  }
}
