package id.saring.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders: copying them, listing them, comparing them. */
final class Folders {

  private Folders() {}

  /** Copies what is below {@code from}, replacing files of the same name. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : below(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.write(target, Files.readAllBytes(file));
    }
  }

  /** The files below a folder, sorted; none if there is no such folder. Lock files are left out. */
  static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith(".saring.lock"))
          .sorted()
          .toList();
    }
  }

  /** Takes a folder away with all that is in it, if it is there. */
  static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The content of every file below a folder by its relative path, for comparing. */
  static TreeMap<String, String> contents(Path folder) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    for (Path file : below(folder)) {
      contents.put(
          folder.relativize(file).toString().replace('\\', '/'),
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return contents;
  }

  /** SHA-256 of a file, made without the program's own help. */
  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
