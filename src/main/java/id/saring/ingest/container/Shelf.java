package id.saring.ingest.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stays in memory of containers that can only be read from their beginning: small members, and
 * places from which reading can go on. Bounded for a whole run, however many containers it has. It
 * changes how long reading takes, never what is read. Safe for all threads.
 */
final class Shelf {

  /** Largest member that is kept: an account file has a few kilobytes. */
  static final int MOST_MEMBER = 256 << 10;

  private static final int MOST_BYTES = 24 << 20;
  private static final int MOST_CURSORS = 8;

  private final Map<Key, byte[]> members = new HashMap<>();
  private final List<Cursor> cursors = new ArrayList<>();
  private long bytes;

  private record Key(StreamArchive archive, int place) {}

  /** Keeps a small member if there is room. */
  synchronized void keep(StreamArchive archive, int place, byte[] content) {
    if (content.length <= MOST_MEMBER && bytes + content.length <= MOST_BYTES) {
      bytes += content.length;
      members.put(new Key(archive, place), content);
    }
  }

  /** A kept member. */
  synchronized byte @Nullable [] member(StreamArchive archive, int place) {
    return members.get(new Key(archive, place));
  }

  /** Takes the place of reading that is nearest before a member, if there is one. */
  synchronized @Nullable Cursor take(StreamArchive archive, int place) {
    Cursor best = null;
    for (Cursor cursor : cursors) {
      if (cursor.archive() == archive
          && cursor.canReach(place)
          && (best == null || cursor.place() > best.place())) {
        best = cursor;
      }
    }
    cursors.remove(best);
    return best;
  }

  /** Puts a place of reading aside; the oldest is given up if there are too many. */
  void giveBack(Cursor cursor) throws IOException {
    Cursor oldest = null;
    synchronized (this) {
      cursors.add(cursor);
      if (cursors.size() > MOST_CURSORS) {
        oldest = cursors.remove(0);
      }
    }
    if (oldest != null) {
      oldest.close();
    }
  }
}
