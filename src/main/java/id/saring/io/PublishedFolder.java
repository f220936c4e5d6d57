package id.saring.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: files are written into a hidden folder beside it,
 * forced to the disk, and the folder is renamed into place.
 *
 * <p>A process that dies before {@link #publish} leaves only the hidden folder, which {@link
 * #sweep} of the next run removes. Folders are readable by their owner only, since they name
 * people. Used by one thread.
 */
public final class PublishedFolder implements AutoCloseable {

  private static final String PREFIX = ".saring-";
  private static final String SUFFIX = ".sementara";
  private static final String READY = ".siap";
  private static final String GONE = ".buang";

  private final Path parent;
  private final Path target;
  private final Path temporary;
  private final Path ready;

  /**
   * Makes the hidden folder.
   *
   * @param parent folder in which it will appear; made if missing
   * @param name its name
   * @throws IOException if the folder cannot be made
   */
  public PublishedFolder(Path parent, String name) throws IOException {
    createPrivate(parent);
    this.parent = parent;
    this.target = parent.resolve(name);
    this.temporary = parent.resolve(PREFIX + name + SUFFIX);
    this.ready = parent.resolve(PREFIX + name + READY);
    delete(temporary);
    createPrivate(temporary);
  }

  /** Makes a folder and those above it, for its owner only where the file system knows owners. */
  public static void createPrivate(Path folder) throws IOException {
    if (FileFacts.isFolder(folder)) {
      return;
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /**
   * Makes an empty file for its owner only, where the file system knows owners.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is there
   * @throws IOException if it cannot be made
   */
  public static void createPrivateFile(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  /**
   * Opens a file of the folder for writing. Closing the stream forces it to the disk.
   *
   * @throws IOException if it cannot be made
   */
  public OutputStream create(String name) throws IOException {
    FileChannel channel =
        FileChannel.open(
            temporary.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    restrict(temporary.resolve(name));
    return new FilterOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        if (channel.isOpen()) {
          try {
            channel.force(true);
          } finally {
            channel.close();
          }
        }
      }
    };
  }

  /** Makes a file its owner's alone, where the file system knows owners. */
  public static void restrict(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Where a file of the folder lies until it is published. */
  public Path path(String name) {
    return temporary.resolve(name);
  }

  /** Where the folder will be. */
  public Path target() {
    return target;
  }

  /**
   * Renames the folder into place. A folder that already stands there is replaced: it is set aside
   * first and removed last, so that one whole folder is there at any moment but the instant between
   * two renames.
   *
   * @throws IOException if it cannot be renamed; the old folder then stands as before
   */
  public void publish() throws IOException {
    publish(temporary, parent, target);
  }

  /**
   * Says that everything is written and on the disk. From here on neither {@link #close} nor {@link
   * #sweep} removes the folder: somebody else decides whether it is published, now by {@link
   * #publishReady} or after a crash.
   *
   * @throws IOException if it cannot be renamed or forced to the disk
   */
  public void makeReady() throws IOException {
    force(temporary);
    delete(ready);
    move(temporary, ready);
    force(parent);
  }

  /** Names of the folders of {@code parent} that are ready but not published. */
  public static List<String> ready(Path parent) throws IOException {
    return FileFacts.children(parent).stream()
        .map(child -> child.getFileName().toString())
        .filter(name -> name.startsWith(PREFIX) && name.endsWith(READY))
        .map(name -> name.substring(PREFIX.length(), name.length() - READY.length()))
        .toList();
  }

  /** Where a folder that is ready lies. */
  public static Path readyPath(Path parent, String name) {
    return parent.resolve(PREFIX + name + READY);
  }

  /**
   * Publishes a folder that is ready.
   *
   * @throws IOException if it cannot be renamed; it then stays ready
   */
  public static void publishReady(Path parent, String name) throws IOException {
    publish(readyPath(parent, name), parent, parent.resolve(name));
  }

  /** Removes a folder that is ready. */
  public static void discardReady(Path parent, String name) throws IOException {
    delete(readyPath(parent, name));
  }

  private static void publish(Path temporary, Path parent, Path target) throws IOException {
    force(temporary);
    Path aside = parent.resolve(PREFIX + target.getFileName() + ".lama");
    boolean replaced = FileFacts.exists(target);
    if (replaced) {
      delete(aside);
      move(target, aside);
    }
    try {
      move(temporary, target);
    } catch (IOException e) {
      if (replaced) {
        move(aside, target);
      }
      throw e;
    }
    force(parent);
    if (replaced) {
      delete(aside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("this file system cannot rename a folder in one step: " + to, e);
    }
  }

  /** Forces a folder's list of names to the disk, where the system allows that. */
  public static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      // Windows cannot open folders; the rename itself is journalled there.
      if (java.io.File.separatorChar == '/') {
        throw e;
      }
    }
  }

  /** Removes the hidden folder if it was not published. */
  @Override
  public void close() throws IOException {
    delete(temporary);
  }

  /**
   * Removes what dead runs left behind, and puts a folder back that was set aside when its
   * replacement never came. To be called under the run lock only; a run that is being interrupted
   * may still be at work, and then either it renames its folder first or this does.
   *
   * @return names of what was removed
   */
  public static List<String> sweep(Path parent) throws IOException {
    List<String> removed = new ArrayList<>();
    for (Path leftover : FileFacts.children(parent)) {
      String name = leftover.getFileName().toString();
      if (!name.startsWith(PREFIX) || name.endsWith(READY) || !FileFacts.isFolder(leftover)) {
        continue;
      }
      removed.add(name);
      if (name.endsWith(".lama")) {
        Path original =
            parent.resolve(name.substring(PREFIX.length(), name.length() - ".lama".length()));
        if (!FileFacts.exists(original)) {
          move(leftover, original);
          continue;
        }
      }
      Path gone = name.endsWith(GONE) ? leftover : parent.resolve(name + GONE);
      try {
        if (!gone.equals(leftover)) {
          move(leftover, gone);
        }
        delete(gone);
      } catch (NoSuchFileException e) {
        removed.remove(name); // published a moment ago
      }
    }
    return removed;
  }

  private static void delete(Path folder) throws IOException {
    if (!FileFacts.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
