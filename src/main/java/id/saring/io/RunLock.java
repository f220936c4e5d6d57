package id.saring.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time in a folder. The operating system holds the lock, so the lock of a dead process
 * is gone with it; who holds it and since when stands in a second file, since some systems do not
 * let others read a locked one.
 */
public final class RunLock implements Closeable {

  private static final String LOCK = ".saring.lock";
  private static final String HOLDER = ".saring.lock.info";

  private static final Pattern PID = Pattern.compile("pid (\\d{1,18}),");
  private static final int TRIES = 50;
  private static final int PAUSE_MS = 20;

  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  @SuppressWarnings("UnusedVariable") // held, not read: closing the channel releases it
  private final FileLock lock;

  private RunLock(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Another run holds the lock. */
  public static final class HeldException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String holder;

    HeldException(String holder) {
      super("locked by " + holder);
      this.holder = holder;
    }

    /** Who holds it and since when, or empty if that cannot be read. */
    public String holder() {
      return holder;
    }
  }

  /**
   * Takes the lock of a folder, which is made if missing.
   *
   * @param now when, for those who wait
   * @throws HeldException if another run holds it
   * @throws IOException if the folder cannot be written
   */
  public static RunLock take(Path folder, Instant now) throws IOException {
    PublishedFolder.createPrivate(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      PublishedFolder.restrict(folder.resolve(LOCK));
      FileLock lock = tryLock(channel);
      if (lock == null) {
        throw new HeldException(holder(folder));
      }
      tellHolder(folder, now);
      HELD_HERE.add(folder.toAbsolutePath().normalize());
      return new RunLock(folder, channel, lock);
    } catch (IOException e) {
      channel.close(); // or nobody could take the lock as long as this process lives
      throw e;
    }
  }

  /**
   * Whether this process holds the lock of a folder. Whoever tidies up on the way out must ask: the
   * leftovers of a folder that somebody else has locked are the work of a run that lives.
   */
  public static boolean isHeldHere(Path folder) {
    return HELD_HERE.contains(folder.toAbsolutePath().normalize());
  }

  private static void tellHolder(Path folder, Instant now) throws IOException {
    String who =
        "pid " + ProcessHandle.current().pid() + ", " + System.getProperty("user.name", "?") + ", ";
    try (FileChannel info =
        FileChannel.open(
            folder.resolve(HOLDER),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      PublishedFolder.restrict(folder.resolve(HOLDER));
      info.write(ByteBuffer.wrap((who + now).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process, as when two runs start in one test
    }
  }

  /**
   * Who has the lock. Between taking it and saying so lies a moment, in which there is no word yet
   * or that of a run which died.
   */
  private static String holder(Path folder) {
    String told = told(folder);
    try {
      for (int i = 0; i < TRIES && !isAlive(told); i++) {
        Thread.sleep(PAUSE_MS);
        told = told(folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return told;
  }

  private static String told(Path folder) {
    try {
      return Files.readString(folder.resolve(HOLDER));
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isAlive(String holder) {
    Matcher pid = PID.matcher(holder);
    return pid.lookingAt() && ProcessHandle.of(Long.parseLong(pid.group(1))).isPresent();
  }

  /** Lets the lock go. The lock file stays: removing it would open a gap for two holders. */
  @Override
  public void close() {
    HELD_HERE.remove(folder.toAbsolutePath().normalize());
    try (channel) {
      Files.deleteIfExists(folder.resolve(HOLDER));
    } catch (IOException e) {
      return; // the note then tells of a holder that is gone; the lock itself goes with the file
    }
  }
}
