package id.saring.item;

import java.util.Objects;

/**
 * Whom or what a like, follow, join, share or comment points at.
 *
 * @param id id of the account, group or post
 * @param handle login name of the account
 * @param name shown name of the account, group or page
 * @param text text of what was liked or shared
 */
public record Target(String id, String handle, String name, String text) {

  /** Nothing is pointed at, or the export does not tell. */
  public static final Target NONE = new Target("", "", "", "");

  public Target {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /** Whether nothing at all is known. */
  public boolean isNone() {
    return id.isEmpty() && handle.isEmpty() && name.isEmpty() && text.isEmpty();
  }
}
