package id.saring.ingest.fill;

import id.saring.io.Message;
import id.saring.item.Activity;
import java.util.Optional;

/**
 * A field is filled far more seldom than it ought to be: perhaps the export has changed its shape.
 *
 * @param field which one; text without a kind means records in which nothing at all was found
 * @param kind of which items; empty for whole records
 * @param share how many have it
 * @param expected what was to be expected, from 0 to 1: the least of the format, or what is usual
 * @param nights past nights it was compared with; 0 if it was compared with the format
 */
public record FillWarning(
    FilledField field, Optional<Activity> kind, FillShare share, double expected, int nights)
    implements ShapeWarning {

  /** Below what the format must have. */
  static FillWarning ofFormat(
      FilledField field, Optional<Activity> kind, FillShare share, double must) {
    return new FillWarning(field, kind, share, must, 0);
  }

  @Override
  public Message message() {
    String key = "ingest.fill-" + (kind.isEmpty() ? "empty" : "low") + (nights > 0 ? "-past" : "");
    return Message.of(
        key,
        field.code(),
        FillShare.percent(share.rate()),
        kind.map(Activity::code).orElse(""),
        Long.toString(share.items()),
        FillShare.percent(expected),
        Integer.toString(nights));
  }
}
