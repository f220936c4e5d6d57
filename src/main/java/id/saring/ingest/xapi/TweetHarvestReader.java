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
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of tweet-harvest, whose columns kept their names but not their order. It does
 * not say which post is answered, only in which conversation and whom.
 */
public final class TweetHarvestReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "x-tweet-harvest";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    boolean fits =
        columns.hasAll("full_text", "id_str", "created_at", "conversation_id_str")
            && (columns.index("tweet_url") >= 0 || columns.index("username") >= 0);
    return fits ? Optional.of("full_text, id_str, conversation_id_str") : Optional.empty();
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
    String url = row.get("tweet_url");
    String inUrl = XWords.idIn(url);
    String id = inUrl.isEmpty() ? XWords.digits(row.get("id_str")) : inUrl;
    String conversation = XWords.digits(row.get("conversation_id_str"));
    String answeredTo = row.get("in_reply_to_screen_name");
    boolean answers =
        !answeredTo.isEmpty()
            || (row.columns().index("in_reply_to_screen_name") < 0 && !conversation.equals(id));
    String handle = row.get("username");
    return new XPost(
        id,
        url,
        new Author(
            XWords.digits(row.get("user_id_str")),
            handle.isEmpty() ? XWords.handleIn(url) : handle,
            ""),
        XWords.time(row.get("created_at"), id, zone),
        XWords.decoded(row.raw("full_text")),
        answers && !conversation.equals(id) ? conversation : "",
        answers ? XPosts.account("", answeredTo) : Target.NONE,
        Optional.empty(),
        row.get("image_url").isEmpty() ? List.of() : List.of(row.get("image_url")),
        false);
  }
}
