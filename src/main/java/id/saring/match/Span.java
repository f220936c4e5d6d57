package id.saring.match;

import java.util.Objects;

/**
 * Where a sign stands in the raw text.
 *
 * @param field which text of the item
 * @param start UTF-16 index of the first unit
 * @param end UTF-16 index behind the last unit
 */
public record Span(Passage.Field field, int start, int end) {

  public Span {
    Objects.requireNonNull(field, "field");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Whether two spans share a character. */
  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }
}
