package id.saring.ledger;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The memory of an office: runs, sources, findings, decisions in one SQLite file of the state
 * folder. To be opened under the lock of that folder; used by one thread.
 */
public final class Ledger implements AutoCloseable {

  /** Every run, for questions about the past that leave none out. */
  public static final long ALL = Long.MAX_VALUE;

  private final LedgerFile file;
  private final Connection connection;

  private Ledger(LedgerFile file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the ledger of a state folder, which is made if missing.
   *
   * @param folder the state folder
   * @param saring version of the program
   * @throws LedgerException if it is damaged, newer, or cannot be written
   */
  public static Ledger open(Path folder, String saring) throws LedgerException {
    return open(LedgerFile.in(folder), saring);
  }

  static Ledger open(LedgerFile file, String saring) throws LedgerException {
    return new Ledger(file, file.open(saring));
  }

  /**
   * Opens the ledger only if there is one.
   *
   * @throws LedgerException if it is damaged or newer
   */
  public static Optional<Ledger> openExisting(Path folder, String saring) throws LedgerException {
    return LedgerFile.in(folder).exists() ? Optional.of(open(folder, saring)) : Optional.empty();
  }

  /**
   * Opens the ledger only if there is one, to be asked and not written. Needs no lock: a run may be
   * writing meanwhile.
   *
   * @throws LedgerException if it is damaged or newer
   */
  public static Optional<Ledger> lookInto(Path folder, String saring) throws LedgerException {
    LedgerFile file = LedgerFile.in(folder);
    return file.exists() ? Optional.of(new Ledger(file, file.read(saring))) : Optional.empty();
  }

  /** Whether a state folder holds a ledger; nothing is opened. */
  public static boolean isIn(Path folder) throws LedgerException {
    return LedgerFile.in(folder).exists();
  }

  /**
   * Loads SQLite, which takes longer than opening a file; may be called early from any thread. What
   * is wrong with it shows when the ledger is opened.
   */
  public static void warmUp() {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = memory.createStatement()) {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      Thread.currentThread().interrupt(); // ends this thread's work; opening tells why
    }
  }

  /**
   * A run that happened.
   *
   * @param seq place in the order of commits
   * @param identity what it is
   * @param outputs SHA-256 of its files by name, without the manifest
   */
  public record CommittedRun(long seq, Night.Identity identity, Map<String, String> outputs) {}

  /** The run of that date with that fingerprint, which the same command replays. */
  public Optional<CommittedRun> run(LocalDate date, String fingerprint) throws LedgerException {
    return runs("run_date = ? AND fingerprint = ?", date.toString(), fingerprint).stream()
        .findFirst();
  }

  /** The run of that name. */
  public Optional<CommittedRun> run(String name) throws LedgerException {
    return runs("run = ?", name).stream().findFirst();
  }

  /** The runs of a date under the same conditions. */
  public List<CommittedRun> runsOf(LocalDate date, String conditions) throws LedgerException {
    return runs("run_date = ? AND conditions = ?", date.toString(), conditions);
  }

  private List<CommittedRun> runs(String where, String... values) throws LedgerException {
    return asking(() -> new PastRuns(connection).where(where, values));
  }

  /** SHA-256 of the inputs of a run by path as shown. */
  public Map<String, String> sources(long seq) throws LedgerException {
    return asking(() -> new PastRuns(connection).sources(seq));
  }

  /** The runs in the order of commits. */
  public List<ChainLink> chain() throws LedgerException {
    return asking(() -> new Proofs(connection).chain());
  }

  /** The newest run. */
  public Optional<ChainLink> lastLink() throws LedgerException {
    return asking(() -> new Proofs(connection).lastLink());
  }

  /** The manifest of a run, unless that was committed before ledgers kept them. */
  public Optional<String> manifest(String run) throws LedgerException {
    return asking(() -> new Proofs(connection).manifest(run));
  }

  /** Everything about a finding, known by its number whatever the office before it. */
  public Optional<Dossier> dossier(FindingId id) throws LedgerException {
    return asking(() -> new Dossiers(connection).of(id));
  }

  /** The ids of all findings, as printed. */
  public List<String> ids() throws LedgerException {
    return asking(() -> new Proofs(connection).ids());
  }

  /** The rows of a run's review sheet; a row that was purged has no cells. */
  public List<KeptRow> sheet(String run) throws LedgerException {
    return asking(() -> new Proofs(connection).sheet(run));
  }

  /**
   * Who read a file of that name and size and may be relied on.
   *
   * @param file path as shown
   * @param bytes its size
   * @param conditions lexicon, roster, options and program, which must be the same
   * @param before only runs before this one, or {@link #ALL}
   * @return SHA-256 of the file to the first run that read it
   */
  public Map<String, PastReading> readings(String file, long bytes, String conditions, long before)
      throws LedgerException {
    return asking(() -> new PastRuns(connection).readings(file, bytes, conditions, before));
  }

  /** What runs delivered of these items, as of now. */
  public Map<ItemKey, Delivered> recall(Collection<ItemKey> keys) throws LedgerException {
    return recall(keys, ALL);
  }

  /**
   * What runs delivered of these items, known by a key of their own or of a copy.
   *
   * @param before which decisions were opened again is told as it was before this run, for one that
   *     is replayed, or as it is with {@link #ALL}
   * @throws LedgerException also if an item has the id of another
   */
  public Map<ItemKey, Delivered> recall(Collection<ItemKey> keys, long before)
      throws LedgerException {
    return asking(() -> new Recollection(connection).of(keys, before));
  }

  /**
   * Where findings stand that were opened again and not delivered since.
   *
   * @param before what was so before this run, or {@link #ALL}
   * @return their {@code sumber}: file, member and record
   */
  public Set<String> reopenedSources(long before) throws LedgerException {
    return asking(() -> new Recollection(connection).reopenedSources(before));
  }

  /** What earlier runs delivered under these numbers. */
  public Map<Long, Delivered> recallNumbers(Collection<Long> numbers) throws LedgerException {
    return asking(() -> new Recollection(connection).ofNumbers(numbers));
  }

  /** By what items of these groups may be known again. */
  public List<CopyMark> copies(Collection<Long> groups) throws LedgerException {
    return asking(() -> new Recollection(connection).copies(groups));
  }

  /**
   * Writes a night, whole or not at all. Its commit decides whether the night happened.
   *
   * @return its place in the order of commits
   * @throws LedgerException if it is not in the ledger
   */
  public long commit(Night night) throws LedgerException {
    return inTransaction(() -> new NightWriter(connection).write(night));
  }

  /**
   * Writes decisions into the log, all of them or none.
   *
   * @throws IllegalArgumentException if no such finding was delivered; then none is written
   * @throws LedgerException if they are not in the ledger
   */
  public void record(List<Decision> decisions) throws LedgerException {
    record(decisions, Set.of());
  }

  /**
   * Writes decisions into the log, all of them or none.
   *
   * @param foreseen findings that need not be delivered yet: what is said of them counts from the
   *     night that delivers them
   * @throws IllegalArgumentException if another finding was not delivered; then none is written
   * @throws LedgerException if they are not in the ledger
   */
  public void record(List<Decision> decisions, Set<FindingId> foreseen) throws LedgerException {
    inTransaction(
        () -> {
          Decisions.add(connection, decisions, foreseen);
          return decisions.size();
        });
  }

  /** Every decision on what was delivered, the oldest first. */
  public List<Decision> decisions() throws LedgerException {
    return asking(() -> Decisions.all(connection));
  }

  /** The decisions on a finding, also if no night delivered it yet, the oldest first. */
  public List<Decision> decisions(FindingId id) throws LedgerException {
    return asking(() -> Decisions.of(connection, id));
  }

  /**
   * The decisions on a finding that were recorded before a run, the oldest first.
   *
   * @param before of that run, or {@link #ALL}
   */
  public List<Decision> decisions(FindingId id, long before) throws LedgerException {
    return asking(() -> Decisions.before(connection, id, before));
  }

  /** What nights drew blindly, and out of how much. */
  public BlindDraws blindDraws() throws LedgerException {
    return asking(() -> new Samples(connection).all());
  }

  /**
   * The rows of a finding in review sheets and blind samples, the oldest first; empty if there is
   * none.
   */
  public List<SheetRow> rows(FindingId id) throws LedgerException {
    return asking(() -> new SheetRows(connection).of(id));
  }

  /**
   * Walks through the rows of all review sheets and blind samples, one by one.
   *
   * @param columns which cells are wanted
   */
  public void eachRow(List<String> columns, Consumer<SheetRow> consumer) throws LedgerException {
    asking(
        () -> {
          new SheetRows(connection).each(columns, consumer);
          return columns;
        });
  }

  /** Office codes in the ids of everything that was delivered. */
  public Set<String> offices() throws LedgerException {
    return asking(() -> new SheetRows(connection).offices());
  }

  /** Remembers a file that was written. */
  public void record(Written written) throws LedgerException {
    inTransaction(() -> Proofs.add(connection, written));
  }

  /**
   * What a purge would empty, by last decision.
   *
   * @param rule which findings
   * @param today no decision is younger
   */
  public Map<String, Long> purgeable(PurgeRule rule, LocalDate today) throws LedgerException {
    return asking(() -> new Purging(connection).count(rule, today));
  }

  /**
   * Empties rows and records of findings, so that no byte of them is left in the file; hashes and
   * decisions stay.
   *
   * @return how many, by last decision
   */
  public Map<String, Long> purge(PurgeRule rule, LocalDate today) throws LedgerException {
    asking(() -> new Purging(connection).overwriting());
    Map<String, Long> purged = inTransaction(() -> new Purging(connection).purge(rule, today));
    asking(() -> new Purging(connection).pack());
    return purged;
  }

  /**
   * How much it remembers.
   *
   * @param runs how many nights
   * @param findings how many findings of the review sheet
   * @param lastRun name of the last night, or empty
   */
  public record Extent(long runs, long findings, String lastRun) {}

  /** How much it remembers. */
  public Extent extent() throws LedgerException {
    return asking(() -> new PastRuns(connection).extent());
  }

  /** Hands over every finding of the review sheet, by number. */
  public void eachCase(Consumer<LedgerCase> taker) throws LedgerException {
    asking(
        () -> {
          new Caseload(connection).each(taker);
          return taker;
        });
  }

  /**
   * Hands over what the entries of the lexicon caught, finding by finding, none held.
   *
   * @param since first run date that counts; all if empty
   */
  public void eachCatch(Optional<LocalDate> since, CatchTaker taker) throws LedgerException {
    asking(
        () -> {
          new Catches(connection).each(since, taker);
          return taker;
        });
  }

  /**
   * The last nights before one, by run date, the oldest first.
   *
   * @param before only runs before this one, or {@link #ALL}
   * @param most how many
   */
  public List<PastNight> nightsBefore(long before, int most) throws LedgerException {
    return asking(() -> new Hindsight(connection).nights(before, most));
  }

  /**
   * Findings by decision, as of before a run.
   *
   * @param before decisions recorded and rows delivered before this run, or {@link #ALL}
   * @param byTerm whether each term is told by itself, a finding once for each of its terms; else
   *     every finding once
   */
  public List<RulingCount> rulings(long before, boolean byTerm) throws LedgerException {
    return asking(() -> new Hindsight(connection).rulings(before, byTerm));
  }

  private interface Work<T> {
    T run() throws SQLException, LedgerException;
  }

  private <T> T asking(Work<T> work) throws LedgerException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw file.fault(e);
    }
  }

  private <T> T inTransaction(Work<T> work) throws LedgerException {
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        return result;
      } catch (SQLException | LedgerException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw file.fault(e);
    }
  }

  /** Closes the file; what was committed stays. */
  @Override
  public void close() throws LedgerException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw file.fault(e);
    }
  }
}
