package id.saring.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file that the user handed in, directly or inside a folder, with the sources in it.
 *
 * @param shown path relative to the input as named, {@code /} between folders
 * @param path where it lies; empty for standard input
 * @param sources the sources in it: one, or the members of a container
 * @param problem why it cannot be used at all, or not all of it, if so
 */
public record InputFile(
    String shown, Optional<Path> path, List<Source> sources, Optional<SourceException> problem) {

  public InputFile {
    sources = List.copyOf(sources);
  }
}
