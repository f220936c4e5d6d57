package id.saring.ingest.json;

import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One element of a wanted array, not yet parsed. Immutable.
 *
 * @param raw its bytes as they stand in the file
 * @param start offset of its first byte
 * @param line line of its first byte, from 1
 * @param column column of its first byte in characters, from 1
 * @param path the array's path, for example {@code chats.list[].messages[]}
 * @param around strings, numbers and truth values of the object that holds the array, as far as
 *     they stand before it
 * @param fault what was seen to be wrong while it was cut out
 */
public record JsonElement(
    RawRecord raw,
    long start,
    long line,
    long column,
    String path,
    Map<String, JsonValue> around,
    Optional<JsonFault> fault) {

  public JsonElement {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(fault, "fault");
    around = Collections.unmodifiableMap(new LinkedHashMap<>(around));
  }

  /**
   * Parses the element. Bytes that are no UTF-8 become U+FFFD.
   *
   * @throws BrokenJsonException if it is no JSON
   */
  public JsonValue parse() throws BrokenJsonException {
    return parse(UnaryOperator.identity());
  }

  /**
   * Parses the element after a repair of its text.
   *
   * @param repair changes the text, but not its lines
   * @throws BrokenJsonException if it is no JSON
   */
  public JsonValue parse(UnaryOperator<String> repair) throws BrokenJsonException {
    if (fault.isPresent()) {
      throw new BrokenJsonException(fault.get());
    }
    return JsonTree.parse(repair.apply(raw.text()), line, column);
  }

  /**
   * The birth certificate for items made of this element, which is record number {@code record}.
   */
  public SourceRef ref(Source source, long record) {
    return new SourceRef(source.file(), source.member(), record, start, raw);
  }

  /** The rejected record, for a fault of this element. */
  public SkippedRecord skipped(Source source, long record, JsonFault why) {
    return new SkippedRecord(
        source.file(),
        source.member(),
        record,
        why.line(),
        why.column(),
        why.kind().code(),
        why.message(),
        raw);
  }
}
