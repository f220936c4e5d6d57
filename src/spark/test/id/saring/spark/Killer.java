package id.saring.spark;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Kills one executor of this process's own cluster (its only Java children), as the system would,
 * when so many tasks have ended. Spark makes it by name ({@code spark.extraListeners}), so its
 * state is static.
 */
public final class Killer extends SparkListener {

  private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);
  private static final AtomicInteger DEAD = new AtomicInteger();
  private static final AtomicLong KILLED = new AtomicLong();

  /** Waits for so many tasks to end. */
  static void arm(int tasks) {
    KILLED.set(0);
    DEAD.set(0);
    LEFT.set(tasks);
  }

  /** The process that was killed, or 0. */
  static long killed() {
    return KILLED.get();
  }

  /** How many executors Spark has lost since. */
  static int lost() {
    return DEAD.get();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (LEFT.decrementAndGet() == 0) {
      Optional<ProcessHandle> executor =
          ProcessHandle.current()
              .descendants()
              .filter(one -> one.info().command().orElse("").endsWith("/java"))
              .findFirst();
      executor.ifPresent(
          one -> {
            KILLED.set(one.pid());
            one.destroyForcibly();
          });
    }
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    DEAD.incrementAndGet();
  }
}
