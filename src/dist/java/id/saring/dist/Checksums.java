package id.saring.dist;

import id.saring.io.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code SHA256SUMS} as {@code sha256sum --check} reads it. Profile {@code dist} only. */
public final class Checksums {

  private Checksums() {}

  /**
   * Writes the sums of files into a folder; their names are told from there.
   *
   * @param args the folder, and the names in it; without names all that is below it
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path sums = folder.resolve("SHA256SUMS");
    Files.deleteIfExists(sums);
    List<String> names = args.length > 1 ? List.of(args).subList(1, args.length) : below(folder);
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(Sha256.of(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    Files.writeString(sums, text);
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<String> names = new ArrayList<>();
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        names.add(folder.relativize(file).toString().replace('\\', '/'));
      }
      names.sort(null);
      return names;
    }
  }
}
