package id.saring.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --lexicon DIR …}: layers; giving one replaces the default. */
final class LexiconLayers {

  /** The bar parts layers in saring.properties; on the command line the option is repeated. */
  @Option(
      names = "--lexicon",
      split = "\\|",
      splitSynopsisLabel = "|",
      paramLabel = "DIR",
      descriptionKey = "option.lexicon")
  private List<Path> folders = new ArrayList<>();

  /** The layers asked for, else the folder {@code lexicon} here or beside the installation. */
  List<Path> resolve(BaseCommand command) {
    if (folders.isEmpty()) {
      return List.of(command.shipped("lexicon").orElseThrow(() -> command.usage("no-lexicon")));
    }
    return folders.stream().map(command::existing).toList();
  }
}
