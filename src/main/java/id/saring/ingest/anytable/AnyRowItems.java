package id.saring.ingest.anytable;

import id.saring.ingest.ItemFault;
import id.saring.ingest.ItemField;
import id.saring.ingest.PlatformHost;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items out of the rows of a table of an unknown tool. What cannot be understood in a row but is
 * not needed to know the item (a relative time, an id of the author beside a handle) is left out
 * and told once. Used by one thread.
 */
final class AnyRowItems implements RowItems {

  private static final Pattern RETWEET = Pattern.compile("RT @([A-Za-z0-9_]{1,20}):? ");
  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_:.=/-]{1,120}");
  private static final int SHOWN = 80;

  private final TableLayout layout;
  private final ForeignTime times;
  private final boolean rounded;
  private final boolean comments;
  private final Consumer<Message> notices;
  private boolean saidTime;
  private boolean saidAuthor;

  AnyRowItems(
      HeadedTable table, TableLayout layout, ReadOptions options, Consumer<Message> notices) {
    this.layout = layout;
    this.notices = notices;
    this.comments = layout.isOfComments();
    List<List<String>> sample = table.sample();
    boolean monthFirst = ForeignTime.isMonthFirst(layout.sampleOf(sample, ItemField.POSTED_AT));
    this.times = new ForeignTime(options.zone(), monthFirst);
    if (monthFirst) {
      notices.accept(Message.of("ingest.table-month-first"));
    }
    List<String> ids = layout.sampleOf(sample, ItemField.ITEM_ID);
    this.rounded = ids.size() >= 3 && ids.stream().allMatch(id -> ForeignId.of(id).looksRounded());
  }

  @Override
  public Optional<Item> of(HeadedRow row, SourceRef ref) throws ItemFault {
    String text = layout.raw(row, ItemField.TEXT);
    Target target = target(row, text);
    if (text.isBlank() && target.isNone()) {
      return Optional.empty();
    }
    String url = layout.get(row, ItemField.URL);
    Platform platform = platform(row, url);
    String id = id(row, url);
    String parent = parent(row, id);
    Item.Builder item =
        Item.of(platform, activity(row, text, parent), ref)
            .id(id)
            .parentId(parent)
            .url(url)
            .author(author(row))
            .postedAt(time(row, platform, id).orElse(null))
            .text(text)
            .target(target)
            .container(layout.get(row, ItemField.CONTAINER))
            .media(media(row))
            .capturedAt(layout.get(row, ItemField.CAPTURED_AT));
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return Optional.of(item.build());
  }

  private Platform platform(HeadedRow row, String url) {
    for (String word : layout.all(row, ItemField.PLATFORM)) {
      Optional<Platform> named = named(word);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return PlatformHost.of(url).orElse(Platform.OTHER);
  }

  /** A platform's name, alone or as the first word: {@code Instagram Comment}. */
  static Optional<Platform> named(String word) {
    Optional<Platform> whole = Platform.of(word).or(() -> PlatformHost.of("https://" + word));
    if (whole.isPresent()) {
      return whole;
    }
    int end = word.indexOf(' ');
    return end < 0 ? Optional.empty() : Platform.of(word.substring(0, end));
  }

  private String id(HeadedRow row, String url) throws ItemFault {
    String cell = layout.get(row, ItemField.ITEM_ID);
    ForeignId id = ForeignId.of(cell);
    if (!id.isRuined() && !(rounded && id.looksRounded())) {
      return id.text();
    }
    ForeignId mended = id.mendedBy(url);
    if (mended.isRuined() || mended.equals(id)) {
      throw ForeignId.ruined(cell);
    }
    return mended.text();
  }

  /** What a row answers; the column of conversations tells it too, where it is another id. */
  private String parent(HeadedRow row, String id) {
    for (String cell : layout.all(row, ItemField.PARENT_ID)) {
      ForeignId parent = ForeignId.of(cell);
      boolean plain = PLAIN_ID.matcher(parent.text()).matches() && !parent.isRuined();
      if (plain && !parent.text().equals(id) && !isNothing(parent.text())) {
        return parent.text();
      }
    }
    return "";
  }

  /** What Python and databases write where there is nothing. */
  private static boolean isNothing(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "nan", "none", "null", "-", "0", "false", "true", "n/a" -> true;
      default -> false;
    };
  }

  private Activity activity(HeadedRow row, String text, String parent) {
    String word = layout.get(row, ItemField.KIND);
    Optional<Activity> named = Activity.of(word);
    if (named.isPresent()) {
      return named.get();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.contains("retweet")
        || lower.contains("repost")
        || RETWEET.matcher(text).lookingAt()) {
      return Activity.SHARE;
    }
    boolean answer = lower.contains("comment") || lower.contains("reply") || !parent.isEmpty();
    return answer || comments || lower.contains("komentar") ? Activity.COMMENT : Activity.POST;
  }

  private Target target(HeadedRow row, String text) {
    String handle = layout.get(row, ItemField.TARGET_HANDLE);
    Matcher retweet = RETWEET.matcher(text);
    if (handle.isEmpty() && retweet.lookingAt()) {
      handle = retweet.group(1);
    }
    String id = ForeignId.of(layout.get(row, ItemField.TARGET_ID)).text();
    String name = layout.get(row, ItemField.TARGET_NAME);
    String words = layout.raw(row, ItemField.TARGET_TEXT);
    boolean none = id.isEmpty() && name.isEmpty() && words.isBlank() && isNothing(handle);
    boolean empty = id.isEmpty() && handle.isEmpty() && name.isEmpty() && words.isBlank();
    return none || empty ? Target.NONE : new Target(id, handle, name, words);
  }

  /** A login name has no blanks on any platform; what has them is the shown name. */
  private Author author(HeadedRow row) {
    String handle = nothingLeft(layout.get(row, ItemField.AUTHOR_HANDLE));
    String name = nothingLeft(layout.get(row, ItemField.AUTHOR_NAME));
    if (handle.indexOf(' ') > 0) {
      name = name.isEmpty() ? handle : name;
      handle = "";
    }
    ForeignId id = ForeignId.of(nothingLeft(layout.get(row, ItemField.AUTHOR_ID)));
    if (id.isRuined() && !saidAuthor) {
      saidAuthor = true;
      notices.accept(Message.of("ingest.table-author-ruined", cut(id.text())));
    }
    String whole = id.isRuined() ? "" : id.text();
    return whole.isEmpty() && handle.isEmpty() && name.isEmpty()
        ? Author.UNKNOWN
        : new Author(whole, handle, name);
  }

  private static String nothingLeft(String cell) {
    return isNothing(cell) ? "" : cell;
  }

  private Optional<PostedAt> time(HeadedRow row, Platform platform, String id) {
    List<String> cells = layout.all(row, ItemField.POSTED_AT);
    for (String cell : cells) {
      Optional<PostedAt> read = times.of(cell, layout.clock(row));
      if (read.isPresent()) {
        return ForeignTime.proven(read, platform, id);
      }
    }
    if (!cells.isEmpty() && !saidTime) {
      saidTime = true;
      notices.accept(
          Message.of("ingest.table-time", String.valueOf(row.number()), cut(cells.get(0))));
    }
    return Optional.empty();
  }

  private List<String> media(HeadedRow row) {
    String cell = layout.get(row, ItemField.MEDIA);
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && named(part).isEmpty())
        .toList();
  }

  private static String cut(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
