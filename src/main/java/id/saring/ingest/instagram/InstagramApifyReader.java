package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.KnownTable;
import id.saring.ingest.record.NestedRow;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.ColumnNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads what the Instagram actors of Apify collected: posts with their latest comments, profiles
 * with their latest posts, comments with their answers; as JSON, one object a line, or CSV with
 * numbered columns. One record gives an item for the post and one for each comment in it.
 */
public final class InstagramApifyReader implements ExportReader, KnownTable {

  @Override
  public String format() {
    return "instagram-apify";
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<RecordShape> shape = RecordShapes.ofRoot(head);
    return shape.isPresent() ? signOfRecords(shape.get()) : signOfCsv(head);
  }

  private static Optional<String> signOfRecords(RecordShape shape) {
    if (shape.has("shortCode") && (shape.has("ownerUsername") || shape.has("inputUrl"))) {
      return Optional.of("shortCode with ownerUsername");
    }
    if (shape.has("latestPosts[].shortCode")) {
      return Optional.of("latestPosts with shortCode");
    }
    boolean comments =
        shape.has("ownerUsername", "text")
            && !shape.has("facebookUrl")
            && (shape.has("postUrl") || shape.has("commentUrl"));
    return comments ? Optional.of("ownerUsername with postUrl") : Optional.empty();
  }

  @Override
  public Optional<String> sign(ColumnNames columns) {
    if (columns.hasAll("shortCode", "ownerUsername")) {
      return Optional.of("columns shortCode, ownerUsername");
    }
    boolean comments =
        columns.hasAll("ownerUsername", "text")
            && (columns.index("postUrl") >= 0 || columns.index("commentUrl") >= 0);
    return comments ? Optional.of("columns ownerUsername, postUrl") : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    if (RecordShapes.ofRoot(Head.of(source)).isEmpty()) {
      readCsv(source, options, sink);
      return;
    }
    RecordFates fates = new RecordFates(source, sink, InstagramFates.BAD_TIME, ApifyPosts::fate);
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }

  @Override
  public TableFates.Conversion rows(ColumnNames columns, ReadOptions options) {
    return NestedRow.folded(ApifyPosts::fate).orBadTime(InstagramFates.BAD_TIME);
  }
}
