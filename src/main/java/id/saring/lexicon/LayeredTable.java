package id.saring.lexicon;

import id.saring.io.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows by id while layers are laid over each other: within a layer an id stands once, a later layer
 * replaces it (in its old place, so that the order of an overridden lexicon does not change). Not
 * thread-safe.
 */
final class LayeredTable<T> {

  private final Map<String, T> values = new LinkedHashMap<>();
  private final Map<String, Entry.Place> places = new LinkedHashMap<>();
  private final Map<String, Entry.Place> inLayer = new HashMap<>();
  private final String column;

  /**
   * Makes an empty table.
   *
   * @param column the column of the id, for messages
   */
  LayeredTable(String column) {
    this.column = column;
  }

  void beginLayer() {
    inLayer.clear();
  }

  /**
   * Puts a row in, or reports that its id was taken by another row of this layer.
   *
   * @param value empty if the row is broken elsewhere; its id is taken all the same
   */
  void put(String id, Optional<T> value, Entry.Place place, Problems problems) {
    if (id.isEmpty()) {
      return;
    }
    Entry.Place first = inLayer.putIfAbsent(id, place);
    if (first != null) {
      String line = String.valueOf(first.line());
      problems.error(place, column, id, Message.of("lexicon.id-twice", first.file(), line));
    } else if (value.isPresent()) {
      values.put(id, value.get());
      places.put(id, place);
    }
  }

  /** What this layer has said under an id so far, or {@code null}. */
  @Nullable T inThisLayer(String id) {
    return inLayer.containsKey(id) ? values.get(id) : null;
  }

  /** Changes what was put in before in this layer. */
  void replace(String id, T value) {
    values.put(id, value);
  }

  /** All rows in order. */
  Map<String, T> values() {
    return values;
  }

  /** Where each row is written. */
  Map<String, Entry.Place> places() {
    return places;
  }
}
