package id.saring.spark;

import id.saring.spark.hadoop.HadoopFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import scala.Tuple2;

/**
 * Names of inputs as places: {@code hdfs://…}, {@code s3a://…} and the like through Hadoop, {@code
 * file:…} and plain paths on the disks of the machine. Pure but for Hadoop's own settings.
 */
final class Places {

  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+:/.*");
  private static final String OURS = "spark.hadoop.";

  private Places() {}

  /** Hadoop's settings with those that Spark was told ({@code --conf spark.hadoop.…}). */
  static Configuration settings(SparkConf spark) {
    Configuration settings = new Configuration();
    for (Tuple2<String, String> one : spark.getAll()) {
      if (one._1().startsWith(OURS)) {
        settings.set(one._1().substring(OURS.length()), one._2());
      }
    }
    return settings;
  }

  /**
   * The place that an address names.
   *
   * @return empty if it is no address but a path
   * @throws IOException if there is no such kind of place, or it cannot be reached
   */
  static Optional<Path> located(String name, Configuration settings) throws IOException {
    if (!ADDRESS.matcher(name).matches()) {
      return Optional.empty();
    }
    org.apache.hadoop.fs.Path address;
    try {
      address = new org.apache.hadoop.fs.Path(name); // takes blanks as they are
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    URI uri = address.toUri();
    try {
      return Optional.of(
          uri.getScheme().equals("file")
              ? Path.of(uri.getPath())
              : HadoopFiles.path(uri, settings));
    } catch (InvalidPathException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * The place of that name.
   *
   * @throws IOException if it cannot be reached
   */
  static Path of(String name, Configuration settings) throws IOException {
    return located(name, settings).orElseGet(() -> Path.of(name));
  }

  /** The name under which every machine finds a place. */
  static String name(Path place) {
    return place.toAbsolutePath().normalize().toString();
  }
}
