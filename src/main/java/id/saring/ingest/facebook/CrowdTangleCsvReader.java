package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.PlatformHost;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedRow;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV tables of posts from CrowdTangle: pages, groups and Instagram accounts. The table of
 * one post's history is recognised and refused, since its rows are counts and no posts.
 */
public final class CrowdTangleCsvReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "crowdtangle-csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    return signOfCsv(head);
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    if (isHistory(columns)) {
      return Optional.of("columns Score Date and Timestep (history of one post)");
    }
    if (!columns.hasAll("Post Created", "URL")) {
      return Optional.empty();
    }
    for (String first : List.of("Page Name", "Group Name")) {
      if (columns.index(first) >= 0) {
        return Optional.of("columns " + first + " and Post Created");
      }
    }
    return columns.hasAll("Account", "User Name", "Type")
        ? Optional.of("columns Account and Post Created")
        : Optional.empty();
  }

  private static boolean isHistory(ColumnNames columns) {
    return columns.hasAll("Score Date (GMT)", "Timestep");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    readCsv(source, options, sink);
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options)
      throws SourceException {
    if (isHistory(columns)) {
      throw new SourceException("riwayat-crowdtangle", Message.of("ingest.fb-post-history"));
    }
    TableFates.Conversion conversion = (row, ref) -> fate(row, options.zone(), ref);
    return conversion.orBadTime(FacebookFates.BAD_TIME);
  }

  private static Fate fate(HeadedRow row, ZoneId zone, SourceRef ref) {
    String url = row.get("URL");
    String text = CrowdTangleWords.joined(words(row));
    if (url.isEmpty() && text.isEmpty()) {
      return FacebookFates.UNKNOWN;
    }
    Platform platform =
        PlatformHost.of(url).filter(p -> p == Platform.INSTAGRAM).orElse(Platform.FACEBOOK);
    FacebookLink own = FacebookLink.of(url);
    String inGroup = row.get("Group Name");
    Optional<FacebookLink> shared = CrowdTangleWords.shared(links(row), own, row.get("User Name"));
    return Fate.of(
        FacebookItem.of(
                platform,
                shared.isPresent() ? Activity.SHARE : Activity.POST,
                own.postId(),
                text,
                ref)
            .parentId(shared.map(FacebookLink::postId).orElse(""))
            .url(url)
            .author(inGroup.isEmpty() ? author(row) : Author.UNKNOWN)
            .postedAt(CrowdTangleTime.of(row.get("Post Created"), zone).orElse(null))
            .target(CrowdTangleWords.target(shared, row.get("Link Text")))
            .container(inGroup)
            .media(links(row))
            .build());
  }

  private static Author author(HeadedRow row) {
    return new Author(
        row.get("Facebook Id"), row.get("User Name"), row.first("Page Name", "Account"));
  }

  private static List<String> words(HeadedRow row) {
    List<String> words = new ArrayList<>();
    for (String column : List.of("Message", "Title", "Image Text", "Link Text", "Description")) {
      words.add(row.raw(column));
    }
    return words;
  }

  private static List<String> links(HeadedRow row) {
    List<String> links = new ArrayList<>();
    for (String column : List.of("Final Link", "Link", "Photo")) {
      String link = row.get(column);
      if (!link.isEmpty() && !links.contains(link)) {
        links.add(link);
      }
    }
    return links;
  }
}
