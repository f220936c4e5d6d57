package id.saring.ingest.xapi;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.item.Author;
import id.saring.item.Target;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads the tables of twint. Its times are those of the machine that collected, with their offset
 * in a column of its own; it says which conversation a post belongs to, not which post it answers.
 */
public final class TwintReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "x-twint";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    return columns.hasAll("id", "conversation_id", "user_id", "username", "tweet", "link")
        ? Optional.of("conversation_id, tweet, link")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    readCsv(source, options, sink);
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    return (row, ref) -> Fate.of(XPosts.item(post(row, options.zone()), ref, ""));
  }

  private static XPost post(HeadedRow row, ZoneId zone) throws ItemFault {
    String inLink = XWords.idIn(row.get("link"));
    String id = inLink.isEmpty() ? XWords.digits(row.get("id")) : inLink;
    String conversation = XWords.digits(row.get("conversation_id"));
    String answered = conversation.equals(id) ? "" : conversation;
    return new XPost(
        id,
        row.get("link"),
        new Author(XWords.digits(row.get("user_id")), row.get("username"), row.get("name")),
        XWords.time(time(row), id, zone),
        XWords.decoded(row.raw("tweet")),
        answered,
        answered.isEmpty() ? Target.NONE : answeredTo(row.get("reply_to")),
        shared(row),
        PythonText.strings(row.get("photos")),
        false);
  }

  /**
   * Day, time and offset stand apart; the abbreviation in {@code created_at} may mean two zones.
   */
  private static String time(HeadedRow row) {
    if (row.get("date").isEmpty() || row.get("time").isEmpty()) {
      return row.get("created_at");
    }
    return (row.get("date") + " " + row.get("time") + " " + row.get("timezone")).strip();
  }

  private static Target answeredTo(String people) {
    return new Target(
        XWords.digits(PythonText.member(people, "id")),
        PythonText.member(people, "screen_name"),
        PythonText.member(people, "name"),
        "");
  }

  private static Optional<XPost.Shared> shared(HeadedRow row) {
    if (row.get("retweet").equalsIgnoreCase("true")) {
      Author author =
          XPosts.retweeted(row.get("tweet"))
              .map(handle -> new Author("", handle, ""))
              .orElse(Author.UNKNOWN);
      return Optional.of(new XPost.Shared(XWords.digits(row.get("retweet_id")), author, "", true));
    }
    String quoted = row.get("quote_url");
    return quoted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new XPost.Shared(
                XWords.idIn(quoted), new Author("", XWords.handleIn(quoted), ""), "", false));
  }
}
