package id.saring.ingest.table;

import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.io.Message;
import id.saring.item.SourceRef;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a header, whatever it is stored in, read row by row. Used by one thread. */
public interface HeadedTable extends Closeable {

  /** Where the table lies. */
  Source source();

  /** The columns. */
  ColumnNames columns();

  /**
   * Goes to the next row.
   *
   * @return null at the end
   */
  HeadedCsv.@Nullable Row next() throws IOException;

  /** The rows above the header, as far as there are any. */
  default List<List<String>> preamble() {
    return List.of();
  }

  /** Some of the first rows below the header, by which columns can be judged before reading. */
  default List<List<String>> sample() {
    return List.of();
  }

  /** Something the user should know about how the table is stored. */
  default List<Message> notices() {
    return List.of();
  }

  /** Where a row stands. */
  default SourceRef ref(HeadedRow row) {
    return new SourceRef(source().file(), source().member(), row.number(), row.start(), row.raw());
  }

  /** A row that cannot be read. */
  default SkippedRecord rejected(HeadedRow row, String code, Message reason) {
    return new SkippedRecord(
        source().file(), source().member(), row.number(), row.line(), 0, code, reason, row.raw());
  }
}
