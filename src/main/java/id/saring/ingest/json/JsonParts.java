package id.saring.ingest.json;

import id.saring.ingest.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Cuts the records out of an element that holds several of them, such as a page of answers, so that
 * each keeps its own place in the file. Immutable; safe for all threads.
 */
public final class JsonParts {

  private final JsonRecords records;

  /** Cuts the elements of these arrays, as seen from the element. */
  public JsonParts(ArrayPaths wanted) {
    this.records = new JsonRecords(wanted);
  }

  /**
   * Hands over the parts of an element that was parsed without a fault.
   *
   * @throws IOException if the handler fails
   */
  public void of(JsonElement whole, JsonRecords.Handler handler) throws IOException {
    try {
      records.read(
          new ByteArrayInputStream(whole.raw().bytes()),
          part -> handler.element(placed(whole, part)));
    } catch (SourceException e) {
      throw new IllegalArgumentException("the element is no whole JSON", e);
    }
  }

  private static JsonElement placed(JsonElement whole, JsonElement part) {
    return new JsonElement(
        part.raw(),
        whole.start() + part.start(),
        whole.line() + part.line() - 1,
        part.line() == 1 ? whole.column() + part.column() - 1 : part.column(),
        part.path(),
        part.around(),
        part.fault());
  }
}
