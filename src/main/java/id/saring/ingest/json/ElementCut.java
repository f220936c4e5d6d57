package id.saring.ingest.json;

import id.saring.item.RawRecord;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Cuts one value out of a file and hands it over. Belongs to one file and one thread. */
final class ElementCut {

  private final ByteCursor in;
  private final ValueScan values;
  private final int maxBytes;
  private final JsonRecords.Handler handler;
  private boolean cut;

  ElementCut(ByteCursor in, ValueScan values, int maxBytes, JsonRecords.Handler handler) {
    this.in = in;
    this.values = values;
    this.maxBytes = maxBytes;
    this.handler = handler;
  }

  /** Whether the file ended inside an element. */
  boolean sawEnd() {
    return cut;
  }

  /** How to walk over the bytes of one element. */
  @FunctionalInterface
  interface Passing {
    void pass() throws IOException;
  }

  /**
   * Cuts out what is ahead.
   *
   * @param path where it stands
   * @param around what stands beside its array
   * @param passing walks over it with the scan
   */
  void take(String path, Map<String, JsonValue> around, Passing passing) throws IOException {
    long start = in.offset();
    long line = in.line();
    long column = in.column();
    in.keep();
    passing.pass();
    byte[] bytes = in.kept(values.end() - start);
    RawRecord raw = new RawRecord(bytes, 0, bytes.length);
    JsonFault fault = values.fault();
    cut |= fault != null && fault.kind() == JsonFault.Kind.CUT;
    if (in.tooMuch() && values.end() - start > maxBytes) {
      fault = new JsonFault(JsonFault.Kind.TOO_LARGE, line, column);
    }
    handler.element(
        new JsonElement(raw, start, line, column, path, around, Optional.ofNullable(fault)));
  }
}
