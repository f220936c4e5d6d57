package id.saring.ingest;

import id.saring.ingest.fill.ExpectedFill;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one export format. Stateless and safe for all threads: what belongs to one file lives in
 * the call. Streams; never holds a whole file.
 */
public interface ExportReader {

  /** The format's short name as shown by {@code inspect}, for example {@code telegram-json}. */
  String format();

  /**
   * Whether this reader is asked only when no other one recognises a source, as one for tables of
   * any tool.
   */
  default boolean isLastResort() {
    return false;
  }

  /** Whether files without any record are usual, as in an archive that has one for every matter. */
  default boolean mayBeEmpty() {
    return false;
  }

  /** What the items of this format must have, so that an export that changed its shape is seen. */
  default ExpectedFill expectedFill() {
    return ExpectedFill.USUAL;
  }

  /**
   * Whether this reader leaves a source that it recognises to any other one that does too, because
   * the sign was seen where people write: a chat may be quoted in a cell of a table, and nobody
   * shall be able to keep an export from being read by what he posts.
   */
  default boolean givesWay(Head head) {
    return false;
  }

  /**
   * Looks whether a source is of this format.
   *
   * @return the sign by which it was recognised, in few words for {@code inspect}, or empty
   */
  Optional<String> recognise(Head head);

  /**
   * Reads all records in the order of the file. A damaged record is rejected and reading goes on
   * behind it.
   *
   * @throws SourceException if the source as a whole makes no sense; what was delivered before
   *     stays delivered
   * @throws IOException if the bytes cannot be read any further
   */
  void read(Source source, ReadOptions options, RecordSink sink) throws IOException;
}
