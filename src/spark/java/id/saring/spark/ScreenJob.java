package id.saring.spark;

import id.saring.cli.Saring;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;

/**
 * {@code spark-submit --class id.saring.spark.ScreenJob saring-spark.jar --input PATH… …}: {@code
 * saring screen} on a cluster. The options are those of {@code saring screen}, with the same
 * meanings, messages and exit codes; the sheets are the same to the byte.
 */
public final class ScreenJob {

  private ScreenJob() {}

  /** Screens a night and ends the process with the exit code of {@code saring screen}. */
  public static void main(String[] args) {
    int code;
    try (ClusterReading cluster = new ClusterReading(new SparkConf())) {
      code = Saring.run(cluster, arguments(args));
    }
    System.exit(code);
  }

  /**
   * What {@code saring} would have been told: {@code --input} only announces paths, and there is no
   * archive, since that would bring every item of the cluster to the driver.
   */
  static String[] arguments(String... args) {
    List<String> told = new ArrayList<>(List.of("screen"));
    boolean archiveless = false;
    for (String arg : args) {
      if (arg.startsWith("--input=")) {
        told.add(arg.substring("--input=".length()));
      } else if (!arg.equals("--input")) {
        told.add(arg);
      }
      archiveless |= arg.equals("--no-archive");
    }
    if (!archiveless) {
      told.add("--no-archive");
    }
    return told.toArray(String[]::new);
  }
}
