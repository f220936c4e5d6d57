package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV tables out of the Meta Content Library. Ids and links are those of the library, not the
 * public ones. A post by one account in the space of another names that space as container.
 */
public final class ContentLibraryReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "meta-content-library-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    return columns.hasAll("mcl_url", "creation_time")
        ? Optional.of("columns mcl_url and creation_time")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    readCsv(source, options, sink);
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    TableFates.Conversion conversion = (row, ref) -> fate(row, options.zone(), ref);
    return conversion.orBadTime(FacebookFates.BAD_TIME);
  }

  private static Fate fate(HeadedRow row, ZoneId zone, SourceRef ref) {
    String id = row.get("id");
    String text = row.raw("text");
    if (id.isEmpty() && text.isBlank()) {
      return FacebookFates.UNKNOWN;
    }
    String shared = row.get("shared_post_id");
    String parent = row.get("parent_id");
    String link = row.get("link_attachment.link");
    var item =
        FacebookItem.of(platform(row), activity(row, shared), id, text, ref)
            .parentId(shared.isEmpty() ? parent : shared)
            .url(row.get("mcl_url"))
            .author(author(row))
            .postedAt(FacebookTime.text(row.get("creation_time"), zone).orElse(null))
            .target(
                shared.isEmpty()
                    ? Target.NONE
                    : FacebookItem.target(
                        shared,
                        "",
                        row.first("shared_post_owner.name", "link_attachment.name"),
                        link))
            .container(container(row))
            .media(link.isEmpty() ? List.of() : List.of(link));
    if (isEdited(row)) {
      item.note(ItemNote.DISUNTING);
    }
    return Fate.of(item.build());
  }

  private static Activity activity(HeadedRow row, String shared) {
    if (!shared.isEmpty()) {
      return Activity.SHARE;
    }
    return row.get("content_type").startsWith("comment") ? Activity.COMMENT : Activity.POST;
  }

  private static Platform platform(HeadedRow row) {
    return row.get("post_owner.type").startsWith("instagram")
        ? Platform.INSTAGRAM
        : Platform.FACEBOOK;
  }

  private static Author author(HeadedRow row) {
    Author author =
        new Author(
            row.get("post_owner.id"), row.get("post_owner.username"), row.get("post_owner.name"));
    return author.isUnknown() ? Author.UNKNOWN : author;
  }

  private static String container(HeadedRow row) {
    boolean elsewhere = !row.get("surface.id").equals(row.get("post_owner.id"));
    return elsewhere ? row.get("surface.name") : "";
  }

  private static boolean isEdited(HeadedRow row) {
    String modified = row.get("modified_time");
    return !modified.isEmpty() && !modified.equals(row.get("creation_time"));
  }
}
