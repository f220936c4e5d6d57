package id.saring.io.shelf;

import id.saring.io.values.CommonRows;
import id.saring.io.values.ValueReader;
import id.saring.io.values.ValueWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/**
 * Where a run puts aside what it has found: in memory as long as its share lasts, then in a file.
 * All lists of a run have one share. What comes back from the file equals what went, and is made
 * anew each time; rows of the lexicon are the same objects.
 *
 * <p>Safe for all threads.
 */
public final class Shelf implements Closeable {

  /** Part of the memory that lists may hold: the rest is for lexicon, roster, index and reading. */
  private static final int SHARE = 8;

  private static final String ROOM = "saring.shelf";

  private final Scratch scratch;
  private final AtomicLong room;
  private final CommonRows common = new CommonRows();

  /**
   * Makes a shelf.
   *
   * @param folder where the file is made when it is needed
   * @param room bytes, roughly, that may be held in memory
   */
  public Shelf(Path folder, long room) {
    this.scratch = new Scratch(folder);
    this.room = new AtomicLong(room);
  }

  /**
   * A shelf with the usual share of the memory that this process may have, or with as many bytes as
   * the system property {@code saring.shelf} says: 0 puts everything on the disk, which must change
   * nothing but the time.
   */
  public static Shelf in(Path folder) {
    return new Shelf(folder, Long.getLong(ROOM, Runtime.getRuntime().maxMemory() / SHARE));
  }

  /**
   * A shelf for a run that publishes nothing; its file is made where the system wants such files.
   */
  public static Shelf temporary() {
    return in(Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /**
   * An empty list.
   *
   * @param type of its values, which are values of saring ({@link ValueWriter})
   * @param weight bytes of memory that a value takes, roughly
   */
  public <T> Shelved<T> list(Class<T> type, ToLongFunction<? super T> weight) {
    return new Shelved<>(this, type, weight);
  }

  boolean take(long bytes) {
    if (room.addAndGet(-bytes) >= 0) {
      return true;
    }
    room.addAndGet(bytes);
    return false;
  }

  void give(long bytes) {
    room.addAndGet(bytes);
  }

  long write(Object value) {
    byte[] bytes = ValueWriter.write(value, common);
    try {
      return scratch.add(bytes);
    } catch (IOException e) {
      throw new ShelfException(scratch.folder(), e);
    }
  }

  <T> T read(long place, Class<T> type) {
    try {
      return new ValueReader(common).read(scratch.read(place), type);
    } catch (IOException e) {
      throw new ShelfException(scratch.folder(), e);
    }
  }

  /**
   * Forgets everything; the lists must not be asked any more.
   *
   * @throws IOException if the file cannot be closed, which nobody needs to know
   */
  @Override
  public void close() throws IOException {
    scratch.close();
  }
}
