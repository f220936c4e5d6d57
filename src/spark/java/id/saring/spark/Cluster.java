package id.saring.spark;

import id.saring.io.Message;
import id.saring.io.Sha256;
import id.saring.io.values.ValueReader;
import id.saring.io.values.ValueWriter;
import id.saring.run.RefusedException;
import id.saring.spark.Delivery.Screened;
import id.saring.spark.Delivery.Searched;
import id.saring.spark.Delivery.Surveyed;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * The executors with their kit: portions go out, deliveries come back, in the order of the
 * portions. A task reads and tells, it changes nothing; Spark may do it as often as it likes, and a
 * dead executor changes nothing in what comes back. Used by one thread.
 */
final class Cluster implements Closeable {

  private final JavaSparkContext spark;
  private final Broadcast<byte[]> kit;
  private final String kitSha256;
  private final ValueReader reader = new ValueReader();

  /** What is to be done on an executor. */
  private interface Job<T> extends java.io.Serializable {
    T run(Workshop workshop, List<?> portion, boolean last) throws IOException;
  }

  Cluster(JavaSparkContext spark, Kit kit) {
    byte[] packed = ValueWriter.write(kit);
    this.spark = spark;
    this.kit = spark.broadcast(packed);
    this.kitSha256 = Sha256.of(packed);
  }

  /** Cores that read at once, as far as is known now. */
  int cores() {
    return Math.max(1, spark.defaultParallelism());
  }

  /**
   * Asks the executors whether they have the same tables and see the inputs.
   *
   * @throws RefusedException if one does not
   */
  void check() throws RefusedException {
    Broadcast<byte[]> packed = kit;
    String sha256 = kitSha256;
    List<Integer> all = Collections.nCopies(cores() * 2, 0);
    List<byte[]> answers =
        spark.parallelize(all, all.size()).map(one -> check(packed, sha256)).collect();
    for (byte[] answer : answers) {
      Refusal refusal = reader.read(answer, Refusal.class);
      if (!refusal.problem().isEmpty()) {
        throw new RefusedException(refusal.matter(), refusal.problem().get());
      }
    }
  }

  /**
   * What an executor has against a night.
   *
   * @param problem empty if nothing
   */
  record Refusal(RefusedException.Matter matter, Optional<Message> problem) {}

  private static byte[] check(Broadcast<byte[]> kit, String sha256) throws IOException {
    try {
      return ValueWriter.write(check(Workshop.of(sha256, kit.value(), settings())));
    } catch (RefusedException e) {
      return ValueWriter.write(new Refusal(e.matter(), Optional.of(e.problem())));
    }
  }

  private static Refusal check(Workshop shop) throws IOException {
    for (String input : shop.kit().inputs()) {
      String why = "";
      try {
        Path place = Places.of(input, settings());
        Files.readAttributes(place, java.nio.file.attribute.BasicFileAttributes.class);
      } catch (IOException e) {
        why = e.getClass().getSimpleName() + " " + e.getMessage();
      }
      if (!why.isEmpty()) {
        String host = InetAddress.getLocalHost().getHostName();
        return new Refusal(
            RefusedException.Matter.INPUT,
            Optional.of(Message.of("spark.input-unseen", input, host, why)));
      }
    }
    return new Refusal(RefusedException.Matter.INPUT, Optional.empty());
  }

  /** Looks through large files, each by one task. */
  List<Surveyed> survey(List<Errand> files, long wanted) {
    return run(
        files.stream().map(List::of).toList(),
        (shop, portion, last) -> shop.survey((Errand) portion.get(0), wanted),
        Surveyed.class);
  }

  List<Screened> screen(List<List<Errand>> portions) {
    return run(
        portions, (shop, portion, last) -> shop.screen(errands(portion), last), Screened.class);
  }

  List<Searched> search(List<List<Errand>> portions, Set<String> wanted) {
    Broadcast<byte[]> keys = spark.broadcast(ValueWriter.write(List.copyOf(wanted)));
    try {
      return run(
          portions,
          (shop, portion, last) -> shop.search(errands(portion), keys(keys.value()), last),
          Searched.class);
    } finally {
      keys.unpersist();
    }
  }

  private static List<Errand> errands(List<?> portion) {
    return portion.stream().map(Errand.class::cast).toList();
  }

  private static Set<String> keys(byte[] packed) {
    List<?> keys = new ValueReader().read(packed, List.class);
    return keys.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private <T> List<T> run(List<? extends List<?>> portions, Job<? extends T> job, Class<T> type) {
    if (portions.isEmpty()) {
      return List.of();
    }
    Broadcast<byte[]> packed = kit;
    String sha256 = kitSha256;
    List<byte[]> work = portions.stream().map(ValueWriter::write).toList();
    List<byte[]> done =
        spark.parallelize(work, work.size()).map(one -> task(packed, sha256, one, job)).collect();
    return done.stream().map(one -> reader.read(one, type)).toList();
  }

  /** One task, on an executor. */
  private static byte[] task(Broadcast<byte[]> kit, String sha256, byte[] work, Job<?> job)
      throws IOException {
    Workshop shop = Workshop.of(sha256, kit.value(), settings());
    boolean last = TaskContext.get().attemptNumber() + 1 >= shop.kit().attempts();
    return ValueWriter.write(job.run(shop, new ValueReader().read(work, List.class), last));
  }

  private static Configuration settings() {
    return Places.settings(SparkEnv.get().conf());
  }

  @Override
  public void close() {
    kit.unpersist();
  }
}
