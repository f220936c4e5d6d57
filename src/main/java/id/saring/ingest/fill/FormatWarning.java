package id.saring.ingest.fill;

import id.saring.io.Message;

/**
 * A source is read as another format than in the nights before.
 *
 * @param before the format until now
 * @param now the format tonight
 * @param nights past nights in which it was seen
 */
public record FormatWarning(String before, String now, int nights) implements ShapeWarning {

  @Override
  public Message message() {
    return Message.of("ingest.format-changed", before, now, Integer.toString(nights));
  }
}
