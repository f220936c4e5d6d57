package id.saring.run;

import id.saring.item.Item;
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
 * The threads that read, each with a desk of its own for the items it makes. Work waits in a short
 * queue, so that reading never runs far ahead and memory stays bounded.
 *
 * @param <D> what stands at each thread
 */
final class Crew<D extends Crew.Desk> implements Closeable {

  private static final int WAITING_PER_THREAD = 3;

  private final BlockingQueue<Work> queue;
  private final List<Worker> workers = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Takes the items of one thread. */
  interface Desk extends Closeable {
    /** An item was read, on the thread of this desk. */
    void take(Item item) throws IOException;

    /** Nothing more comes. */
    void finish() throws IOException;
  }

  /** Makes a desk for each thread. */
  interface Desks<D> {
    D make() throws IOException;
  }

  /** Reads something, handing items to the desk of the thread that reads. */
  interface Work {
    void run(SourceTally.ItemTaker taker) throws IOException;
  }

  Crew(int threads, Desks<D> desks) throws IOException {
    this.queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    for (int i = 0; i < threads; i++) {
      Worker worker = new Worker("saring-" + (i + 1), desks.make());
      workers.add(worker);
      worker.start();
    }
  }

  private static final Work END = taker -> {};

  /** Waits for a free place in the queue. */
  void submit(Work work) throws InterruptedException {
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

  /** Waits until everything is done and returns the desks. */
  List<D> finish() throws InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      submit(END);
    }
    List<D> desks = new ArrayList<>();
    for (Worker worker : workers) {
      worker.join();
      desks.add(worker.desk);
    }
    if (failure.get() != null) {
      throw new CrewFailedException(failure.get());
    }
    return desks;
  }

  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }

  private final class Worker extends Thread {
    private final D desk;

    Worker(String name, D desk) {
      super(name);
      setDaemon(true);
      this.desk = desk;
    }

    private void take(Item item) {
      try {
        desk.take(item);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void run() {
      try (D closed = desk) {
        for (Work work = queue.take(); work != END; work = queue.take()) {
          work.run(this::take);
        }
        closed.finish();
      } catch (InterruptedException e) {
        interrupt();
      } catch (Throwable e) { // libraries throw checked exceptions that they do not declare
        failure.compareAndSet(null, e);
      }
    }
  }
}
