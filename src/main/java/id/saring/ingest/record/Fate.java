package id.saring.ingest.record;

import id.saring.io.Message;
import id.saring.item.Item;
import java.util.List;
import java.util.Objects;

/** What becomes of one record. Immutable. */
public sealed interface Fate {

  /** The items it gives; none unless it is converted. */
  default List<Item> items() {
    return List.of();
  }

  /**
   * It is these items, at least one.
   *
   * @param items in the order of the record
   */
  record Converted(List<Item> items) implements Fate {
    public Converted {
      items = List.copyOf(items);
    }
  }

  /** It was told in another record of the same file. */
  record Merged() implements Fate {}

  /**
   * It is whole but no item, on purpose.
   *
   * @param kind what it was, in a word
   */
  record Ignored(String kind) implements Fate {
    public Ignored {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * It cannot be read.
   *
   * @param code short stable word for counting
   * @param messageKey sentence for the user, with the place of the record as its only value
   */
  record Rejected(String code, String messageKey) implements Fate {
    public Rejected {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(messageKey, "messageKey");
    }

    /**
     * The sentence.
     *
     * @param place line of the record, or its number where there are no lines
     */
    public Message reason(long place) {
      return Message.of(messageKey, Long.toString(place));
    }
  }

  /** It is these items; without any, it is the other fate. */
  static Fate of(List<Item> items, Fate otherwise) {
    return items.isEmpty() ? otherwise : new Converted(items);
  }

  /** It is this item. */
  static Fate of(Item item) {
    return new Converted(List.of(item));
  }
}
