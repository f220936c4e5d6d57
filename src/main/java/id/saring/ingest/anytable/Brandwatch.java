package id.saring.ingest.anytable;

import id.saring.ingest.PlatformHost;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.json.DamagedCharacters;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of Brandwatch. Its times are wall clock times of the zone that the query has; the lines
 * above the header name it. Used by one thread.
 */
final class Brandwatch implements RowItems {

  private static final Pattern ID = Pattern.compile("/status(?:es)?/([0-9]{5,20})");

  private final ForeignTime times;
  private final boolean utc;

  Brandwatch(HeadedTable table, ReadOptions options) {
    this.utc = table.preamble().stream().anyMatch(Brandwatch::namesUtc);
    this.times = new ForeignTime(utc ? ZoneId.of("UTC") : options.zone(), false);
  }

  private static boolean namesUtc(List<String> row) {
    String label = row.isEmpty() ? "" : row.get(0).strip();
    return (label.equals("From:") || label.equals("To:"))
        && row.stream().skip(1).anyMatch(cell -> cell.matches(".* (UTC|GMT) [0-9]{4}"));
  }

  static boolean isHeader(ColumnNames columns) {
    return columns.hasAll("Query Id", "Date", "Url", "Snippet")
        || columns.hasAll("Date", "Url", "Full Text", "Author", "Thread Entry Type");
  }

  @Override
  public Optional<Item> of(HeadedRow row, SourceRef ref) {
    String full = row.raw("Full Text");
    boolean cut = full.isBlank() && !row.get("Snippet").isEmpty();
    String text = !full.isBlank() ? full : cut ? row.raw("Snippet") : row.raw("Title");
    String url = row.first("Original Url", "Url");
    Platform platform = platform(row, url);
    Target target = target(row);
    if (text.isBlank() && target.isNone() && url.isEmpty()) {
      return Optional.empty();
    }
    String id = id(row);
    Item.Builder item =
        Item.of(platform, activity(row), ref)
            .id(id)
            .parentId(parent(row, id))
            .url(url)
            .author(author(row))
            .postedAt(time(row, platform, id).orElse(null))
            .text(text)
            .target(target)
            .media(media(row));
    if (id.isEmpty()) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (cut) {
      item.note(ItemNote.TEKS_TERPOTONG_DI_SUMBER);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return Optional.of(item.build());
  }

  private static Platform platform(HeadedRow row, String url) {
    return AnyRowItems.named(row.get("Page Type"))
        .or(() -> AnyRowItems.named(row.get("Domain")))
        .or(() -> PlatformHost.of(url))
        .orElse(Platform.WEB);
  }

  private static Activity activity(HeadedRow row) {
    if (!row.get("Twitter Retweet of").isEmpty()) {
      return Activity.SHARE;
    }
    return Activity.of(row.get("Thread Entry Type")).orElse(Activity.POST);
  }

  /** The number in the link; a resource id is a number of the platform's own or of Brandwatch. */
  private static String id(HeadedRow row) {
    Matcher inUrl = ID.matcher(row.get("Url"));
    if (inUrl.find()) {
      return inUrl.group(1);
    }
    ForeignId resource = ForeignId.of(row.get("Resource Id"));
    return resource.isRuined() ? "" : resource.text();
  }

  private static String parent(HeadedRow row, String id) {
    Matcher answered = ID.matcher(row.first("Twitter Reply to", "Twitter Retweet of"));
    if (answered.find()) {
      return answered.group(1);
    }
    ForeignId thread = ForeignId.of(row.get("Thread Id"));
    return thread.isRuined() || thread.text().equals(id) ? "" : thread.text();
  }

  /** What has blanks in it is a shown name. */
  private static Author author(HeadedRow row) {
    String author = row.get("Author");
    boolean shown = author.indexOf(' ') > 0;
    String name = row.get("Full Name");
    ForeignId id = ForeignId.of(row.first("Twitter Author ID", "Facebook Author ID"));
    String whole = id.isRuined() ? "" : id.text();
    return author.isEmpty() && name.isEmpty() && whole.isEmpty()
        ? Author.UNKNOWN
        : new Author(whole, shown ? "" : author, name.isEmpty() && shown ? author : name);
  }

  private static Target target(HeadedRow row) {
    String link = row.first("Twitter Retweet of", "Twitter Reply to");
    Matcher account = Pattern.compile("(?:twitter|x)\\.com/([A-Za-z0-9_]{1,20})").matcher(link);
    String handle = account.find() ? account.group(1) : "";
    String name = row.get("Thread Author");
    boolean own = name.isEmpty() || name.equals(row.get("Author"));
    return handle.isEmpty() && own ? Target.NONE : new Target("", handle, own ? "" : name, "");
  }

  private Optional<PostedAt> time(HeadedRow row, Platform platform, String id) {
    Optional<PostedAt> read = times.of(row.get("Date"));
    return utc
        ? read.map(at -> new PostedAt(at.instant(), at.precision(), false))
        : ForeignTime.proven(read, platform, id);
  }

  private static List<String> media(HeadedRow row) {
    return Arrays.stream(row.get("Media URLs").split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
