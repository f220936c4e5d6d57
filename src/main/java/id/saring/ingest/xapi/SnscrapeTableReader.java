package id.saring.ingest.xapi;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.HeadRows;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what people save of snscrape through pandas. They choose the columns themselves, but the
 * time always keeps the look that pandas gives it, and a column names the tweet.
 */
public final class SnscrapeTableReader implements ExportReader {

  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?\\+00:00");

  private static final String[] TEXT = {
    "rawContent", "Tweet", "Tweets", "content", "Text", "Content", "renderedContent"
  };
  private static final String[] DATES = {
    "date", "datetime", "created_at", "tweet date", "date created", "tanggal"
  };
  private static final String[] USERS = {"username", "user", "screen_name", "account", "user name"};
  private static final String[] IDS = {"tweet id", "tweetid", "tweet_id", "id"};
  private static final String[] URLS = {"url", "tweet url", "permalink", "link"};

  @Override
  public String format() {
    return "x-snscrape-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    List<List<String>> rows = HeadRows.of(head, 3);
    if (rows.size() < 2) {
      return Optional.empty();
    }
    ColumnNames columns = new ColumnNames(rows.get(0));
    boolean isFit =
        hasTime(columns, rows.get(1))
            && has(columns, USERS)
            && has(columns, TEXT)
            && namesTweet(columns)
            && !columns.hasAll("conversation_id", "link");
    return isFit ? Optional.of("+00:00, " + String.join(", ", columns.names())) : Optional.empty();
  }

  private static boolean hasTime(ColumnNames columns, List<String> row) {
    for (String name : DATES) {
      int index = columns.index(name);
      if (index >= 0 && index < row.size() && TIME.matcher(row.get(index)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(ColumnNames columns, String... names) {
    for (String name : names) {
      if (columns.index(name) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesTweet(ColumnNames columns) {
    return has(columns, "tweet", "tweets", "tweet id", "tweetid", "tweet_id", "tweet url")
        || has(columns, "rawContent", "renderedContent")
        || columns.hasAll("datetime", "text", "username");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (HeadedTable table = HeadedCsv.open(source)) {
      TableFates.read(table, sink, (row, ref) -> Fate.of(item(row, ref, options.zone())));
    }
  }

  private static Item item(HeadedRow row, SourceRef ref, ZoneId zone) throws ItemFault {
    return XPosts.item(post(row, zone), ref, "");
  }

  private static XPost post(HeadedRow row, ZoneId zone) throws ItemFault {
    String url = row.first(URLS);
    String inUrl = XWords.idIn(url);
    String id = inUrl.isEmpty() ? XWords.digits(row.first(IDS)) : inUrl;
    String answered = XWords.digits(row.get("inReplyToTweetId"));
    return new XPost(
        id,
        XWords.idIn(url).isEmpty() ? "" : url,
        author(row, url),
        XWords.time(row.first(DATES), id, zone),
        XWords.decoded(text(row)),
        answered,
        Target.NONE,
        Optional.empty(),
        List.of(),
        false);
  }

  private static String text(HeadedRow row) {
    for (String name : TEXT) {
      if (!row.get(name).isEmpty()) {
        return row.raw(name);
      }
    }
    return "";
  }

  /** The whole user may have been printed into the cell. */
  private static Author author(HeadedRow row, String url) {
    String user = row.first(USERS);
    if (user.startsWith("{")) {
      return new Author(
          XWords.digits(PythonText.member(user, "id")),
          PythonText.member(user, "username"),
          PythonText.member(user, "displayname"));
    }
    return new Author("", user.isEmpty() ? XWords.handleIn(url) : user, "");
  }
}
