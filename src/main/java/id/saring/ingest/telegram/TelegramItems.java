package id.saring.ingest.telegram;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records of one export to items. Immutable.
 *
 * @param zone for times without a zone
 */
record TelegramItems(ZoneId zone) {

  private static final Set<String> SELF_JOINS =
      Set.of("join_group_by_link", "join_group_by_request");
  private static final List<String> MEDIA = List.of("photo", "file", "sticker_emoji");

  /**
   * A message and the likes that stand at it.
   *
   * @throws DateTimeException if its time cannot be read
   */
  List<Item> ofMessage(JsonValue message, TelegramChat chat, SourceRef ref) {
    String id = message.get("id").text();
    String text = TelegramText.of(message);
    Item.Builder item =
        Item.of(Platform.TELEGRAM, activity(message, chat), ref)
            .id(chat.itemId(id))
            .parentId(parentId(message, chat))
            .url(chat.url(id))
            .author(author(message))
            .postedAt(time(message))
            .text(text)
            .target(origin(message))
            .container(chat.name())
            .media(media(message));
    if (chat.itemId(id).isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (TelegramTime.isEdited(message)) {
      item.note(ItemNote.DISUNTING);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    List<Item> items = new ArrayList<>();
    items.add(item.build());
    addLikes(items, message, text, chat, ref);
    return items;
  }

  private @Nullable PostedAt time(JsonValue record) {
    return TelegramTime.of(record, zone).orElse(null);
  }

  private static Activity activity(JsonValue message, TelegramChat chat) {
    if (message.has("forwarded_from")) {
      return Activity.SHARE;
    }
    return chat.isChannel() ? Activity.POST : Activity.MESSAGE;
  }

  private static String parentId(JsonValue message, TelegramChat chat) {
    String parent = message.get("reply_to_message_id").text();
    String peer = message.get("reply_to_peer_id").text().replaceAll("[^0-9]", "");
    return TelegramChat.itemId(peer.isEmpty() ? chat.id() : peer, parent);
  }

  private static Author author(JsonValue message) {
    String id = message.get("from_id").text();
    String signature = message.get("author").text();
    String name =
        id.startsWith("channel") && !signature.isEmpty() ? signature : message.get("from").text();
    return new Author(id, "", name);
  }

  private static Target origin(JsonValue message) {
    String name = message.get("forwarded_from").text();
    return new Target("", "", name.isEmpty() ? message.get("saved_from").text() : name, "");
  }

  /** File names; a remark in brackets stands where the file was not exported. */
  private static List<String> media(JsonValue message) {
    return MEDIA.stream()
        .map(key -> message.get(key).text())
        .filter(file -> !file.isEmpty() && !file.startsWith("("))
        .toList();
  }

  private void addLikes(
      List<Item> items, JsonValue message, String text, TelegramChat chat, SourceRef ref) {
    String liked = chat.itemId(message.get("id").text());
    for (JsonValue reaction : message.get("reactions").items()) {
      for (JsonValue person : reaction.get("recent").items()) {
        Author author = new Author(person.get("from_id").text(), "", person.get("from").text());
        String sign = reaction.get("emoji").text();
        items.add(
            Item.of(Platform.TELEGRAM, Activity.LIKE, ref)
                .id(liked.isEmpty() ? "" : liked + "/" + label(author) + "/" + sign)
                .parentId(liked)
                .url(chat.url(message.get("id").text()))
                .author(author)
                .postedAt(timeOfLike(person))
                .target(new Target(liked, "", message.get("from").text(), text))
                .container(chat.name())
                .build());
      }
    }
  }

  /** An unreadable time of a reaction does not cost the message. */
  private @Nullable PostedAt timeOfLike(JsonValue person) {
    try {
      return time(person);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String label(Author author) {
    return author.id().isEmpty() ? author.name() : author.id();
  }

  /**
   * Those who joined by this event.
   *
   * @return empty if it is another event, or none of them is named
   * @throws DateTimeException if its time cannot be read
   */
  List<Item> ofEvent(JsonValue event, TelegramChat chat, SourceRef ref) {
    String action = event.get("action").text();
    Author actor = new Author(event.get("actor_id").text(), "", event.get("actor").text());
    if (SELF_JOINS.contains(action)) {
      return actor.isUnknown() ? List.of() : List.of(join(actor, event, chat, ref));
    }
    if (!action.equals("invite_members")) {
      return List.of();
    }
    List<Item> joins = new ArrayList<>();
    for (JsonValue member : event.get("members").items()) {
      String name = member.text();
      if (!name.isEmpty()) {
        Author author = name.equals(actor.name()) ? actor : new Author("", "", name);
        joins.add(join(author, event, chat, ref));
      }
    }
    return joins;
  }

  private Item join(Author author, JsonValue event, TelegramChat chat, SourceRef ref) {
    String id = chat.itemId(event.get("id").text());
    return Item.of(Platform.TELEGRAM, Activity.JOIN, ref)
        .id(id.isEmpty() ? "" : id + "/" + label(author))
        .url(chat.url(event.get("id").text()))
        .author(author)
        .postedAt(time(event))
        .target(chat.target())
        .container(chat.name())
        .build();
  }
}
