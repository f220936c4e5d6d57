package id.saring.run.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a folder can be written, has space, and is closed to others. */
public final class FolderCheck {

  private static final long MIB = 1L << 20;

  /** A night's sheets are a few MiB; a temporary copy of a workbook may take 512. */
  private static final long LEAST_FREE = 256 * MIB;

  private static final long GOOD_FREE = 2_048 * MIB;

  private FolderCheck() {}

  /** Tries to write and to remove a file, in the folder or where it would be made. */
  public static Diagnosis writable(Path folder) {
    Path place = nearest(folder);
    if (!Files.isDirectory(place)) {
      return Diagnosis.problem("not-writable", folder.toString());
    }
    try {
      Files.delete(Files.createTempFile(place, ".saring-doctor", ".tmp"));
      return Diagnosis.ok("writable", folder.toString());
    } catch (IOException e) {
      return Diagnosis.problem("not-writable", folder.toString());
    }
  }

  /** How much space is left where the folder is or would be made. */
  public static Diagnosis space(Path folder) {
    try {
      FileStore disk = Files.getFileStore(nearest(folder));
      return space(folder.toString(), disk.getUsableSpace());
    } catch (IOException e) {
      return Diagnosis.problem("not-writable", folder.toString());
    }
  }

  static Diagnosis space(String folder, long freeBytes) {
    String free = String.valueOf(freeBytes / MIB);
    if (freeBytes < LEAST_FREE) {
      return Diagnosis.problem("disk-full", folder, free);
    }
    return freeBytes < GOOD_FREE
        ? Diagnosis.attention("disk-tight", folder, free)
        : Diagnosis.ok("disk", folder, free);
  }

  /** Whether others on this machine can read what names people. */
  public static Diagnosis closed(Path path) {
    if (!Files.exists(path)) {
      return Diagnosis.ok("closed-later", path.toString());
    }
    try {
      Set<PosixFilePermission> open = EnumSet.copyOf(Files.getPosixFilePermissions(path));
      open.retainAll(EnumSet.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE));
      return open.isEmpty()
          ? Diagnosis.ok("closed", path.toString())
          : Diagnosis.attention("open-to-others", path.toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Diagnosis.ok("closed-unknown", path.toString());
    } catch (IllegalArgumentException e) {
      return Diagnosis.ok("closed", path.toString()); // no permission at all for anybody
    }
  }

  private static Path nearest(Path folder) {
    Path place = folder.toAbsolutePath();
    while (!Files.exists(place)) {
      @Nullable Path above = place.getParent();
      if (above == null) {
        return place;
      }
      place = above;
    }
    return place;
  }
}
