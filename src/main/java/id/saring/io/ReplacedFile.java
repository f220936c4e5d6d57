package id.saring.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that is replaced whole: readers see the old one or the new one, never a part. */
final class ReplacedFile {

  private ReplacedFile() {}

  /**
   * Writes a file beside the old one, forces it to the disk and renames it over the old one, whose
   * permissions it takes.
   *
   * @throws IOException if that fails; the old file is then as it was
   */
  static void write(Path path, byte[] bytes) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path folder = Objects.requireNonNull(absolute.getParent(), "a file stands in a folder");
    Files.createDirectories(folder);
    Path fresh = folder.resolve("." + absolute.getFileName() + ".baru");
    try {
      try (FileChannel out =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      takePermissions(absolute, fresh);
      Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
      PublishedFolder.force(folder);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void takePermissions(Path from, Path to) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
