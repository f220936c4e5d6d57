package id.saring.ingest;

import id.saring.io.Message;
import id.saring.item.Item;
import java.util.List;

/**
 * Takes what a reader makes of a source. Exactly one of the four fates is reported for every
 * record, so that {@code records = converted + merged + ignored + rejected} holds by construction.
 * Called from the reading thread only.
 */
public interface RecordSink {

  /** One record became these items, at least one. */
  void converted(List<Item> items);

  /** One record became this item. */
  default void converted(Item item) {
    converted(List.of(item));
  }

  /** One record completed another one and is no item of its own (a note tweet and its stub). */
  void merged();

  /**
   * One record is whole but no item, on purpose.
   *
   * @param kind what it was, in a word, for {@code inspect}: {@code service}, {@code notice} …
   */
  void ignored(String kind);

  /** One record could not be read. */
  void rejected(SkippedRecord record);

  /** Something the user should know about the source as a whole; does not count as a record. */
  void notice(Message notice);
}
