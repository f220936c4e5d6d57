package id.saring.ingest.whatsapp;

import id.saring.io.Sha256;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes ids for messages, which have none: a hash of chat, wall clock time, author and the how
 * manyeth of that author at that time. So two exports of one chat by one phone give the same ids,
 * wherever they begin. One thread; remembers a bounded number of moments.
 */
final class ItemIds {

  private static final int REMEMBERED = 4096;
  private static final int DIGITS = 32;

  private final String chat;
  private final Map<String, Integer> ordinals =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  ItemIds(String chat) {
    this.chat = chat;
  }

  /** The id of the next message of that author at that time. */
  String next(LocalDateTime time, String author) {
    String moment = time + "\n" + author;
    int ordinal = ordinals.merge(moment, 1, Integer::sum);
    return "wa-" + Sha256.of(chat + "\n" + moment + "\n" + ordinal).substring(0, DIGITS);
  }
}
