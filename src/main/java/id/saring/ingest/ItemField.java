package id.saring.ingest;

import java.util.Locale;
import java.util.Optional;

/** The fields of our own item format (design: section 5, Item), in their usual order. */
public enum ItemField {
  PLATFORM,
  KIND,
  ITEM_ID,
  PARENT_ID,
  URL,
  AUTHOR_ID,
  AUTHOR_HANDLE,
  AUTHOR_NAME,
  POSTED_AT,
  TEXT,
  TARGET_ID,
  TARGET_HANDLE,
  TARGET_NAME,
  TARGET_TEXT,
  CONTAINER,
  MEDIA,
  CAPTURED_AT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in files, for example {@code author_handle}. */
  public String code() {
    return code;
  }

  /** Whether the field tells whom or what an act points at. */
  public boolean isTarget() {
    return this == TARGET_ID || this == TARGET_HANDLE || this == TARGET_NAME || this == TARGET_TEXT;
  }

  /** Finds a field by the exact name in files. */
  public static Optional<ItemField> ofExactly(String name) {
    ItemField field =
        switch (name) {
          case "platform" -> PLATFORM;
          case "kind" -> KIND;
          case "item_id" -> ITEM_ID;
          case "parent_id" -> PARENT_ID;
          case "url" -> URL;
          case "author_id" -> AUTHOR_ID;
          case "author_handle" -> AUTHOR_HANDLE;
          case "author_name" -> AUTHOR_NAME;
          case "posted_at" -> POSTED_AT;
          case "text" -> TEXT;
          case "target_id" -> TARGET_ID;
          case "target_handle" -> TARGET_HANDLE;
          case "target_name" -> TARGET_NAME;
          case "target_text" -> TARGET_TEXT;
          case "container" -> CONTAINER;
          case "media" -> MEDIA;
          case "captured_at" -> CAPTURED_AT;
          default -> null;
        };
    return Optional.ofNullable(field);
  }

  /** Finds a field by its name in any case, as a table's header writes it. */
  public static Optional<ItemField> of(String name) {
    return ofExactly(name.strip().toLowerCase(Locale.ROOT));
  }
}
