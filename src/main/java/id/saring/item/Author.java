package id.saring.item;

import java.util.Objects;

/**
 * Who wrote or did something, as far as the export says. Often only one of the three is known.
 *
 * @param id number or key that the platform never changes; for WhatsApp the phone number as written
 * @param handle login name as written, with or without {@code @}
 * @param name shown name
 */
public record Author(String id, String handle, String name) {

  /** An author of whom the export says nothing. */
  public static final Author UNKNOWN = new Author("", "", "");

  public Author {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(name, "name");
  }

  /** Whether nothing at all is known. */
  public boolean isUnknown() {
    return id.isEmpty() && handle.isEmpty() && name.isEmpty();
  }

  /** Returns the best known label for people: handle, else id, else name; may be empty. */
  public String label() {
    if (!handle.isEmpty()) {
      return handle;
    }
    return id.isEmpty() ? name : id;
  }
}
