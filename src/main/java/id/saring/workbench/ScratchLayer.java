package id.saring.workbench;

import id.saring.lexicon.LexiconFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that lies over a lexicon for a moment, so that rows which nobody saved yet are read by
 * the reader that reads the saved ones.
 *
 * @param folder empty but for what its maker puts there; gone when this is closed
 */
record ScratchLayer(Path folder) implements Closeable {

  /**
   * Makes one.
   *
   * @throws IOException if the disk has no room for a folder
   */
  static ScratchLayer create() throws IOException {
    Path folder = Files.createTempDirectory("saring-usulan");
    Files.createDirectories(folder.resolve(LexiconFile.ISTILAH.path()));
    return new ScratchLayer(folder);
  }

  /** Where its entries stand. */
  Path entries() {
    return folder.resolve(LexiconFile.ISTILAH.path()).resolve("usulan.csv");
  }

  /** These layers with this one over them. */
  List<Path> over(List<Path> layers) {
    List<Path> all = new ArrayList<>(layers);
    all.add(folder);
    return all;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
