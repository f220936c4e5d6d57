package id.saring.ingest.facebook;

import id.saring.item.Item;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of one record: items, or nothing on purpose, or nothing since nobody knows it.
 *
 * @param items the items it gives
 * @param ignored what it is, if it is no item on purpose; else empty
 */
record Fate(List<Item> items, String ignored) {

  /** A record that this format does not have. */
  static final Fate UNKNOWN = new Fate(List.of(), "");

  Fate {
    items = List.copyOf(items);
    Objects.requireNonNull(ignored, "ignored");
  }

  static Fate of(Item item) {
    return new Fate(List.of(item), "");
  }

  static Fate of(List<Item> items) {
    return new Fate(items, "");
  }

  static Fate ignored(String kind) {
    return new Fate(List.of(), kind);
  }
}
