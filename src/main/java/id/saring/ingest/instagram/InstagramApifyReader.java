package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.record.RecordFates;
import id.saring.ingest.record.RecordShape;
import id.saring.ingest.record.RecordShapes;
import id.saring.ingest.table.ColumnNames;
import id.saring.ingest.table.HeadedCsv;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads what the Instagram actors of Apify collected: posts with their latest comments, profiles
 * with their latest posts, comments with their answers; as JSON, one object a line, or CSV with
 * numbered columns. One record gives an item for the post and one for each comment in it.
 */
public final class InstagramApifyReader implements ExportReader {

  @Override
  public String format() {
    return "instagram-apify";
  }

  @Override
  public Optional<String> recognise(Head head) {
    Optional<RecordShape> shape = RecordShapes.ofRoot(head);
    return shape.isPresent()
        ? signOfRecords(shape.get())
        : HeadedCsv.columnsOf(head).flatMap(InstagramApifyReader::signOfColumns);
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

  private static Optional<String> signOfColumns(ColumnNames columns) {
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
    RecordFates fates = new RecordFates(source, sink, InstagramFates.BAD_TIME, ApifyPosts::fate);
    if (RecordShapes.ofRoot(Head.of(source)).isEmpty()) {
      fates.readTable();
      return;
    }
    try (InputStream in = source.open()) {
      JsonRoots.read(in, fates);
    }
  }
}
