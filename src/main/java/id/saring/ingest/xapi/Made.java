package id.saring.ingest.xapi;

import id.saring.item.Item;
import java.util.List;
import java.util.Objects;

/**
 * What became of one whole record.
 *
 * @param items what it is; empty if it is no item on purpose
 * @param kind what it was then, in a word
 */
public record Made(List<Item> items, String kind) {

  public Made {
    items = List.copyOf(items);
    Objects.requireNonNull(kind, "kind");
  }

  /** An item. */
  public static Made of(Item item) {
    return new Made(List.of(item), "");
  }

  /** Items, or a record that is ignored because there is none. */
  public static Made of(List<Item> items, String kindIfNone) {
    return new Made(items, kindIfNone);
  }

  /** No item, on purpose. */
  public static Made ignored(String kind) {
    return new Made(List.of(), kind);
  }
}
