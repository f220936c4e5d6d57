package id.saring.ingest.telegramhtml;

import id.saring.ingest.TimeText;
import id.saring.ingest.json.DamagedCharacters;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a page to items. A page names no ids, neither of the chat nor of people, and the
 * number of a message is unique in its chat only; so items are known by author, time and text.
 * Immutable.
 *
 * @param zone for times without a zone
 * @param chat shown name of the chat
 */
record HtmlMessageItems(ZoneId zone, String chat) {

  /**
   * A message and the likes that stand at it.
   *
   * @param inChannel whether the chat is known to be a channel
   * @throws DateTimeException if its time cannot be read
   */
  List<Item> ofMessage(
      HtmlMessage message, Optional<LastAuthor> author, boolean inChannel, SourceRef ref) {
    String from = author.map(LastAuthor::from).orElse("");
    String origin = message.isForwarded() ? author.map(LastAuthor::origin).orElse("") : "";
    Item.Builder item =
        Item.of(Platform.TELEGRAM, activity(message, inChannel), ref)
            .parentId(itemId(message.answered()))
            .author(named(message.signature().isEmpty() ? from : message.signature()))
            .postedAt(time(message))
            .text(message.text())
            .target(origin.isEmpty() ? Target.NONE : new Target("", "", origin, ""))
            .container(chat)
            .media(message.media())
            .note(ItemNote.TANPA_ID_ASLI);
    if (DamagedCharacters.in(message.text())) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    List<Item> items = new ArrayList<>();
    items.add(item.build());
    for (String liker : message.likers()) {
      items.add(like(liker, from, message.text(), ref));
    }
    return items;
  }

  private static Activity activity(HtmlMessage message, boolean inChannel) {
    if (message.isForwarded()) {
      return Activity.SHARE;
    }
    return inChannel || message.isSigned() ? Activity.POST : Activity.MESSAGE;
  }

  private String itemId(String number) {
    return number.isEmpty() ? "" : chat + "/" + number;
  }

  private static Author named(String name) {
    return name.isEmpty() ? Author.UNKNOWN : new Author("", "", name);
  }

  private @Nullable PostedAt time(HtmlMessage message) {
    if (message.time().isEmpty()) {
      return null;
    }
    return TimeText.time(message.time(), zone)
        .orElseThrow(() -> new DateTimeException("no time: " + message.time()));
  }

  private Item like(String liker, String author, String text, SourceRef ref) {
    return Item.of(Platform.TELEGRAM, Activity.LIKE, ref)
        .author(named(liker))
        .target(new Target("", "", author, text))
        .container(chat)
        .note(ItemNote.TANPA_ID_ASLI)
        .build();
  }

  /**
   * Those who joined by an event.
   *
   * @param day the day that the page is at, as written there; events have no time of their own
   */
  List<Item> ofEvent(HtmlMessage event, String day, SourceRef ref) {
    PostedAt time = TimeText.time(day, zone).orElse(null);
    return ServiceText.joined(event.text()).stream()
        .map(
            name ->
                Item.of(Platform.TELEGRAM, Activity.JOIN, ref)
                    .author(named(name))
                    .postedAt(time)
                    .target(new Target("", "", chat, ""))
                    .container(chat)
                    .note(ItemNote.TANPA_ID_ASLI)
                    .build())
        .toList();
  }
}
