package id.saring.blackbox;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The night of the sample data, as its README describes it. */
final class SampleNight {

  static final Path PROJECT = Path.of("").toAbsolutePath();
  static final Path EXPORTS = PROJECT.resolve("sample-data/exports");
  static final String RUN = "2024-12-01";

  private SampleNight() {}

  /** Screens the exports into {@code reviews} of a folder. */
  static Outcome run(Path folder, String... more) {
    return screen(folder, List.of(EXPORTS.toString()), more);
  }

  /** Screens the exports as on another night. */
  static Outcome on(Path folder, String date) {
    return screen(folder, date, List.of(EXPORTS.toString()));
  }

  /** Screens these inputs into {@code reviews} of a folder. */
  static Outcome screen(Path folder, List<String> inputs, String... more) {
    return screen(folder, RUN, inputs, more);
  }

  private static Outcome screen(Path folder, String date, List<String> inputs, String... more) {
    List<String> args = new ArrayList<>(List.of("screen"));
    args.addAll(inputs);
    args.addAll(
        List.of(
            "--accounts",
            PROJECT.resolve("sample-data/accounts.csv").toString(),
            "--lexicon",
            PROJECT.resolve("lexicon").toString(),
            "--lexicon",
            PROJECT.resolve("sample-data/lexicon").toString(),
            "--run-date",
            date));
    args.addAll(List.of(more));
    return CommandLineDriver.in(folder).run(args.toArray(String[]::new));
  }

  /** The run folder. */
  static Path published(Path folder) {
    return folder.resolve("reviews").resolve(RUN);
  }

  /** Source labels as they look where the system's file names are no UTF-8 too. */
  static String plain(String label) {
    return label.replaceAll("[^\\x00-\\x7F]+", "?");
  }
}
