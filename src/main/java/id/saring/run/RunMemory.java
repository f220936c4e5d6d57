package id.saring.run;

import id.saring.io.FileFacts;
import id.saring.io.PublishedFolder;
import id.saring.io.RunLock;
import id.saring.io.Sha256;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.Written;
import id.saring.run.ScreeningJob.UnwritableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a run holds while it works: the locks of its folders and the ledger; and the tidying up
 * after runs that died. A folder that was ready when its run died is published if the ledger has
 * that run with that very manifest, and swept if it has not. Used by one thread.
 */
final class RunMemory implements Closeable {

  private final Optional<Ledger> ledger;
  private final Deque<Closeable> held;
  private final Instant now;
  private final List<String> swept = new ArrayList<>();
  private final List<String> healed = new ArrayList<>();

  private RunMemory(Optional<Ledger> ledger, Deque<Closeable> held, Instant now) {
    this.ledger = ledger;
    this.held = held;
    this.now = now;
  }

  /** Looks into the ledger, if there is one, and leaves nothing behind. */
  static RunMemory peek(ScreeningOptions options, String version) throws IOException {
    Optional<Ledger> ledger =
        options.state().isPresent()
            ? Ledger.lookInto(options.state().get(), version)
            : Optional.empty();
    Deque<Closeable> held = new ArrayDeque<>();
    ledger.ifPresent(opened -> held.push(opened::close));
    return new RunMemory(ledger, held, Instant.EPOCH);
  }

  /**
   * Takes the locks, opens the ledger and tidies up.
   *
   * @throws RunLock.HeldException if another run is at work on one of the folders
   * @throws UnwritableException if a folder cannot be written
   * @throws id.saring.ledger.LedgerException if the ledger cannot be used
   */
  static RunMemory open(ScreeningOptions options, String version, Instant now) throws IOException {
    Deque<Closeable> held = new ArrayDeque<>();
    try {
      held.push(lock(options.out(), now));
      Optional<Ledger> ledger = Optional.empty();
      if (options.state().isPresent()) {
        Path state = options.state().get();
        if (!RunLock.isHeldHere(state) || !isSame(state, options.out())) {
          held.push(lock(state, now));
        }
        ledger = Optional.of(Ledger.open(state, version));
        held.push(ledger.get()::close);
      }
      RunMemory memory = new RunMemory(ledger, held, now);
      memory.tidy(options.out());
      return memory;
    } catch (IOException | RuntimeException e) {
      close(held);
      throw e;
    }
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
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

  private void tidy(Path out) throws IOException {
    try {
      swept.addAll(PublishedFolder.sweep(out));
      if (ledger.isEmpty()) {
        return; // what is ready belongs to a ledger that is not asked tonight
      }
      for (String run : PublishedFolder.ready(out)) {
        if (happened(out, run)) {
          PublishedFolder.publishReady(out, run);
          healed.add(run);
        } else {
          PublishedFolder.discardReady(out, run);
          swept.add(run);
        }
      }
    } catch (id.saring.ledger.LedgerException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableException(out, e);
    }
  }

  private boolean happened(Path out, String run) throws IOException {
    Path manifest = PublishedFolder.readyPath(out, run).resolve(Manifest.NAME);
    Optional<CommittedRun> committed = ledger.orElseThrow().run(run);
    return committed.isPresent()
        && FileFacts.isFile(manifest)
        && Sha256.of(manifest).equals(committed.get().identity().manifestSha256())
        && !FileFacts.exists(out.resolve(run));
  }

  /** The ledger, unless the night has no memory. */
  Optional<Ledger> ledger() {
    return ledger;
  }

  /** Remembers that files of a run get their place once more. */
  void wroteAgain(CommittedRun run, List<Manifest.Output> written) throws IOException {
    for (Manifest.Output output : written) {
      ledger
          .orElseThrow()
          .record(
              Written.ofRun(now, Written.Kind.AGAIN, output.name(), output.sha256(), run.seq()));
    }
  }

  /** Leftovers of dead runs that were removed. */
  List<String> swept() {
    return swept;
  }

  /** Runs that happened and whose folder got its name only now. */
  List<String> healed() {
    return healed;
  }

  @Override
  public void close() throws IOException {
    close(held);
  }

  private static void close(Deque<Closeable> held) throws IOException {
    while (!held.isEmpty()) {
      held.pop().close();
    }
  }
}
