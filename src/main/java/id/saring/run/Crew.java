package id.saring.run;

import id.saring.match.ChunkScreener;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Subject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The threads that read and screen, each with a screener of its own. Work waits in a short queue,
 * so that reading never runs far ahead of screening and memory stays bounded.
 */
final class Crew implements Closeable {

  private static final int WAITING_PER_THREAD = 3;

  private final BlockingQueue<Pipeline.Work> queue;
  private final List<Worker> workers = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Screens an item on the thread that read it. */
  interface Screener {
    void screen(Subject subject);
  }

  Crew(int threads, Screening screening, Audience audience) throws IOException {
    this.queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    for (int i = 0; i < threads; i++) {
      Worker worker = new Worker("saring-" + (i + 1), screening, audience);
      workers.add(worker);
      worker.start();
    }
  }

  private static final Pipeline.Work END = taker -> {};

  /** Waits for a free place in the queue. */
  void submit(Pipeline.Work work) throws InterruptedException {
    while (!queue.offer(work, 200, TimeUnit.MILLISECONDS)) {
      if (failure.get() != null) {
        throw new CrewFailedException(failure.get());
      }
    }
  }

  /** A fault of ours on a working thread, which ends the run. */
  static final class CrewFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrewFailedException(@Nullable Throwable cause) {
      super("a working thread failed", cause);
    }
  }

  /** Waits until everything is done and gathers what was found. */
  List<Finding> finish() throws InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      submit(END);
    }
    List<Finding> findings = new ArrayList<>();
    for (Worker worker : workers) {
      worker.join();
      findings.addAll(worker.findings);
    }
    if (failure.get() != null) {
      throw new CrewFailedException(failure.get());
    }
    return findings;
  }

  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }

  private final class Worker extends Thread {
    private final List<Finding> findings = new ArrayList<>();
    private final ChunkScreener screener;
    private final SourceTally.ItemTaker taker;

    Worker(String name, Screening screening, Audience audience) throws IOException {
      super(name);
      setDaemon(true);
      this.screener = new ChunkScreener(screening, this::keep);
      this.taker = Pipeline.taker(audience, this::screen);
    }

    private void screen(Subject subject) {
      try {
        screener.add(subject);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Keeps a finding without the block of bytes its record came in. */
    private void keep(Finding finding) {
      if (finding.examination().isMatched()) {
        Subject subject = finding.subject();
        findings.add(
            new Finding(
                new Subject(subject.item().detached(), subject.who(), subject.standing()),
                finding.examination()));
      }
    }

    @Override
    public void run() {
      try (ChunkScreener closed = screener) {
        for (Pipeline.Work work = queue.take(); work != END; work = queue.take()) {
          work.run(taker);
        }
        closed.finish();
      } catch (InterruptedException e) {
        interrupt();
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }
  }
}
