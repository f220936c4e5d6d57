package id.saring.spark;

import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.cli.ReadingDriver;
import id.saring.run.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The same night on this machine and on a cluster, and what both published. */
final class Nights {

  static final Path PROJECT = Path.of("").toAbsolutePath();
  static final Path EXPORTS = PROJECT.resolve("sample-data/exports");

  private Nights() {}

  /** The night of the sample data's roster and lexicon on one machine. */
  static Outcome here(Path folder, String... more) {
    List<String> args = new ArrayList<>(List.of("screen"));
    args.addAll(options(more));
    return new ReadingDriver(folder, Reading.HERE).run(args.toArray(String[]::new));
  }

  /** The same as spark-submit would be told. */
  static Outcome onCluster(Reading cluster, Path folder, String... more) {
    return new ReadingDriver(folder, cluster)
        .run(ScreenJob.arguments(options(more).toArray(String[]::new)));
  }

  private static List<String> options(String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(
        List.of(
            "--accounts",
            PROJECT.resolve("sample-data/accounts.csv").toString(),
            "--lexicon",
            PROJECT.resolve("lexicon").toString(),
            "--lexicon",
            PROJECT.resolve("sample-data/lexicon").toString()));
    if (!args.contains("--run-date")) {
      args.addAll(List.of("--run-date", "2024-12-01"));
    }
    return args;
  }

  /** Every file below the folder of nights with its bytes, as text of one character a byte. */
  static TreeMap<String, String> published(Path folder) throws IOException {
    Path reviews = folder.resolve("reviews");
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(reviews)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(reviews.relativize(file).toString(), bytes(file)));
    }
    files.keySet().removeIf(name -> name.endsWith(".lock") || name.startsWith("."));
    return files;
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
