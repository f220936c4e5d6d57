package id.saring.ingest;

import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record of our own format, as text, and the item they make. Reusable; belongs to
 * one thread.
 */
public final class ItemFields {

  private final ZoneId zone;
  private final EnumMap<ItemField, String> values = new EnumMap<>(ItemField.class);

  /**
   * Makes empty fields.
   *
   * @param zone for times without a zone
   */
  public ItemFields(ZoneId zone) {
    this.zone = zone;
  }

  /** Empties all fields. */
  public void clear() {
    values.clear();
  }

  /** Sets a field. */
  public void set(ItemField field, String value) {
    values.put(field, value);
  }

  private String raw(ItemField field) {
    return values.getOrDefault(field, "");
  }

  private String get(ItemField field) {
    return raw(field).strip();
  }

  /** Whether there are words or a target; a record without either says nothing. */
  public boolean saySomething() {
    return !raw(ItemField.TEXT).isBlank()
        || !get(ItemField.TARGET_ID).isEmpty()
        || !get(ItemField.TARGET_HANDLE).isEmpty()
        || !get(ItemField.TARGET_NAME).isEmpty()
        || !get(ItemField.TARGET_TEXT).isEmpty();
  }

  /**
   * Makes the item.
   *
   * @throws ItemFault if a field cannot be understood
   */
  public Item item(SourceRef source) throws ItemFault {
    String url = get(ItemField.URL);
    String id = id(ItemField.ITEM_ID);
    String text = raw(ItemField.TEXT);
    Item.Builder item =
        Item.of(platform(url), activity(), source)
            .id(id)
            .parentId(id(ItemField.PARENT_ID))
            .url(url)
            .author(author())
            .postedAt(postedAt())
            .text(text)
            .target(target())
            .container(get(ItemField.CONTAINER))
            .media(media())
            .capturedAt(get(ItemField.CAPTURED_AT));
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    return item.build();
  }

  private Platform platform(String url) throws ItemFault {
    String word = get(ItemField.PLATFORM);
    if (word.isEmpty()) {
      return PlatformHost.of(url).orElse(Platform.OTHER);
    }
    return Platform.of(word)
        .orElseThrow(() -> fault("platform-tak-dikenal", ItemField.PLATFORM, word));
  }

  private Activity activity() throws ItemFault {
    String word = get(ItemField.KIND);
    if (word.isEmpty()) {
      return Activity.POST;
    }
    return Activity.of(word).orElseThrow(() -> fault("jenis-tak-dikenal", ItemField.KIND, word));
  }

  private String id(ItemField field) throws ItemFault {
    String id = get(field);
    if (isRuined(id)) {
      throw fault("id-rusak", field, id);
    }
    return id;
  }

  /**
   * Whether a spreadsheet has made {@code 1,74312E+18} of a long number; its last digits are gone
   * for good.
   */
  static boolean isRuined(String id) {
    int e = Math.max(id.lastIndexOf('E'), id.lastIndexOf('e'));
    if (e < 1 || e > id.length() - 2 || e < id.length() - 4) {
      return false;
    }
    boolean plus = id.charAt(e + 1) == '+';
    boolean separated = id.indexOf(',') > 0 || id.indexOf('.') > 0;
    return (plus || separated)
        && isNumber(id, 0, e)
        && isDigits(id, plus ? e + 2 : e + 1, id.length());
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean separator = (c == ',' || c == '.') && i > from;
      if ((c < '0' || c > '9') && !separator) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }

  private Author author() throws ItemFault {
    String id = id(ItemField.AUTHOR_ID);
    String handle = get(ItemField.AUTHOR_HANDLE);
    String name = get(ItemField.AUTHOR_NAME);
    return id.isEmpty() && handle.isEmpty() && name.isEmpty()
        ? Author.UNKNOWN
        : new Author(id, handle, name);
  }

  private Target target() throws ItemFault {
    String id = id(ItemField.TARGET_ID);
    String handle = get(ItemField.TARGET_HANDLE);
    String name = get(ItemField.TARGET_NAME);
    String text = raw(ItemField.TARGET_TEXT);
    return id.isEmpty() && handle.isEmpty() && name.isEmpty() && text.isEmpty()
        ? Target.NONE
        : new Target(id, handle, name, text);
  }

  private @Nullable PostedAt postedAt() throws ItemFault {
    String text = get(ItemField.POSTED_AT);
    if (text.isEmpty()) {
      return null;
    }
    return TimeText.time(text, zone)
        .orElseThrow(() -> fault("waktu-rusak", ItemField.POSTED_AT, text));
  }

  private List<String> media() {
    String cell = get(ItemField.MEDIA);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> media = new ArrayList<>();
    for (String part : cell.split("\\|")) {
      if (!part.isBlank()) {
        media.add(part.strip());
      }
    }
    return media;
  }

  /** The message key is the code: {@code ingest.item-waktu-rusak}. */
  private static ItemFault fault(String code, ItemField field, String value) {
    String shown = value.length() <= 80 ? value : value.substring(0, 80) + "…";
    return new ItemFault(code, Message.of("ingest.item-" + code, field.code(), shown));
  }
}
