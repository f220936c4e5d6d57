package id.saring.cli;

import id.saring.io.RunLock;
import id.saring.ledger.Ledger;
import id.saring.run.ScreeningJob.UnwritableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The ledger of a command that asks it, rather than filling it. */
final class StateFolder {

  private StateFolder() {}

  /** The folder must have a ledger: a command that asks makes none. */
  static void require(BaseCommand command, Path folder) throws IOException {
    if (!Ledger.isIn(folder)) {
      throw command.usage("no-ledger", folder.toString());
    }
  }

  /**
   * Opens the ledger to be asked, also while a run is at work.
   *
   * @throws IOException if it cannot be used
   */
  static Ledger lookInto(BaseCommand command, Path folder) throws IOException {
    return Ledger.lookInto(folder, Version.number())
        .orElseThrow(() -> command.usage("no-ledger", folder.toString()));
  }

  /** What is done with a ledger. */
  interface Work<T> {
    T with(Ledger ledger) throws IOException;
  }

  /**
   * Opens the ledger under the lock of the state, which every run with this memory takes.
   *
   * @throws RunLock.HeldException if a run is at work
   * @throws IOException if the ledger cannot be used
   */
  static <T> T locked(BaseCommand command, Path folder, Instant now, Work<T> work)
      throws IOException {
    require(command, folder);
    RunLock lock = lock(folder, now);
    try (Ledger ledger = Ledger.open(folder, Version.number())) {
      return work.with(ledger);
    } finally {
      lock.close();
    }
  }

  private static RunLock lock(Path folder, Instant now) throws IOException {
    try {
      return RunLock.take(folder, now);
    } catch (RunLock.HeldException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
  }
}
