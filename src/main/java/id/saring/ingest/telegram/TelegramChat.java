package id.saring.ingest.telegram;

import id.saring.ingest.json.JsonValue;
import id.saring.item.Target;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The chat that messages stand in, as far as the export names it.
 *
 * @param id number, or empty
 * @param name shown name; saved messages have none
 * @param type for example {@code private_supergroup}, or empty
 */
record TelegramChat(String id, String name, String type) {

  /** The words that stand in {@code type}. */
  static final Set<String> TYPES =
      Set.of(
          "saved_messages",
          "replies",
          "verification_codes",
          "personal_chat",
          "bot_chat",
          "private_group",
          "private_supergroup",
          "public_supergroup",
          "private_channel",
          "public_channel");

  TelegramChat {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  /** Reads what stands before the messages. */
  static TelegramChat of(Map<String, JsonValue> around) {
    return new TelegramChat(text(around, "id"), text(around, "name"), text(around, "type"));
  }

  private static String text(Map<String, JsonValue> around, String key) {
    return around.getOrDefault(key, JsonValue.none()).text();
  }

  boolean isChannel() {
    return type.endsWith("_channel");
  }

  /** Id of a message in this chat, or empty if one of the numbers is missing. */
  String itemId(String message) {
    return itemId(id, message);
  }

  static String itemId(String chat, String message) {
    return chat.isEmpty() || message.isEmpty() ? "" : chat + "/" + message;
  }

  /** Link to a message; only supergroups and channels have links. */
  String url(String message) {
    boolean linked = isChannel() || type.endsWith("_supergroup");
    return linked && !itemId(message).isEmpty() ? "https://t.me/c/" + itemId(message) : "";
  }

  Target target() {
    return new Target(id, "", name, "");
  }
}
