package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standalone cluster of two workers, each with an executor in a process of its own. */
class TwoWorkersTest {

  private static final int CHECKS = 4;
  private static final int SURVEYS = 1;

  private static ClusterReading cluster;

  @TempDir static Path made;
  @TempDir Path here;
  @TempDir Path there;

  @BeforeAll
  static void start() throws IOException {
    String home = System.getenv("SPARK_HOME");
    assumeThat(home).as("SPARK_HOME, where Spark starts its executors").isNotNull();
    Files.createDirectories(Path.of(home).resolve("jars")); // they get the test's class path
    SparkConf conf =
        Sparks.quiet()
            .setMaster("local-cluster[2,1,1024]")
            .set(ClusterReading.PORTION, "512k")
            .set("spark.extraListeners", Killer.class.getName())
            .set(
                "spark.executor.extraClassPath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")));
    cluster = new ClusterReading(conf);
    Files.createDirectory(made.resolve("in"));
    MadePosts.write(made.resolve("in/posts.ndjson"), 20_000);
    Files.copy(Nights.EXPORTS.resolve("items.ndjson"), made.resolve("in/items.ndjson"));
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void anExecutorThatIsKilledInTheMiddleChangesNothing() throws IOException {
    String[] night = {made.resolve("in").toString(), "--no-state", "--max-rejects", "5%"};
    Outcome one = Nights.here(here, night);
    assertThat(one.code()).as(one.err()).isZero();
    Killer.arm(CHECKS + SURVEYS + 3); // three portions are back, at least six are not

    Outcome other = Nights.onCluster(cluster, there, night);

    assertThat(Killer.killed()).as("the process killed").isPositive();
    assertThat(Killer.lost()).as("executors that Spark lost").isPositive();
    assertThat(other).isEqualTo(one);
    assertThat(Nights.published(there)).isEqualTo(Nights.published(here));
  }
}
