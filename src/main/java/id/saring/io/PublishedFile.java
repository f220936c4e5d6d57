package id.saring.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all, for its owner only, and never over another one. What a
 * process that dies leaves is a hidden file beside it.
 */
public final class PublishedFile {

  private PublishedFile() {}

  /**
   * Writes a file.
   *
   * @param file where it shall appear; its folder is made if missing
   * @param bytes what it shall hold
   * @throws FileAlreadyExistsException if something has this name, which stays as it is
   * @throws IOException if it cannot be written; nothing is there then
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      throw new IOException("no name for a file: " + file);
    }
    if (FileFacts.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    makeFolder(folder);
    Path hidden = folder.resolve(".saring-" + name + ".sementara");
    Files.deleteIfExists(hidden);
    try {
      PublishedFolder.createPrivateFile(hidden);
      try (FileChannel channel = FileChannel.open(hidden, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(bytes);
        channel.force(true);
      }
      place(hidden, file);
      PublishedFolder.force(folder);
    } finally {
      Files.deleteIfExists(hidden);
    }
  }

  /** A file where the folder should be is another fault than a file that is there already. */
  private static void makeFolder(Path folder) throws IOException {
    try {
      PublishedFolder.createPrivate(folder);
    } catch (FileAlreadyExistsException e) {
      NotDirectoryException told = new NotDirectoryException(e.getFile());
      told.initCause(e);
      throw told;
    }
  }

  /** A second name is given in one step and never to a name that is taken; a rename takes it. */
  private static void place(Path hidden, Path file) throws IOException {
    try {
      Files.createLink(file, hidden);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      Files.move(hidden, file); // a file system without second names
    }
  }
}
