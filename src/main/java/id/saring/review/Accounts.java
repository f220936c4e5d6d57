package id.saring.review;

import id.saring.item.Author;
import id.saring.item.Platform;
import java.util.regex.Pattern;

/** An account as the sheet writes it: without {@code @}, phone numbers with {@code wa:}. Pure. */
final class Accounts {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,22}");

  private Accounts() {}

  static String shown(Platform platform, Author author) {
    String handle = author.handle();
    String id = author.id();
    if (platform == Platform.WHATSAPP && !id.isEmpty()) {
      return "wa:" + id;
    }
    if (platform == Platform.WHATSAPP && PHONE.matcher(handle).matches()) {
      return "wa:" + handle.replaceAll("[^+0-9]", "");
    }
    if (handle.isEmpty()) {
      String name = author.name();
      return id.isEmpty() ? name : "id:" + id + (name.isEmpty() ? "" : " (" + name + ")");
    }
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }
}
