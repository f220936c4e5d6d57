package id.saring.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether something is there, asked so that "it cannot be told" is no "no". {@link Files#exists}
 * and its kin answer no when a disk or a server fails for a moment; a ledger taken for missing then
 * would be made anew over the one that is there.
 */
public final class FileFacts {

  private FileFacts() {}

  /**
   * Whether a path leads to anything.
   *
   * @throws IOException if that cannot be told
   */
  public static boolean exists(Path path) throws IOException {
    return attributes(path).isPresent();
  }

  /**
   * Whether a path leads to a folder.
   *
   * @throws IOException if that cannot be told
   */
  public static boolean isFolder(Path path) throws IOException {
    return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
  }

  /**
   * Whether a path leads to a regular file.
   *
   * @throws IOException if that cannot be told
   */
  public static boolean isFile(Path path) throws IOException {
    return attributes(path).filter(BasicFileAttributes::isRegularFile).isPresent();
  }

  /**
   * What a folder holds, by name; nothing if there is no such folder.
   *
   * @throws IOException if it cannot be listed to its end
   */
  public static List<Path> children(Path folder) throws IOException {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // The JDK lets a checked exception of its own through when it cannot close a folder.
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
