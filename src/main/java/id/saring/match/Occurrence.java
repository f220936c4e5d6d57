package id.saring.match;

import java.util.Objects;

/**
 * A place where a sign stands.
 *
 * @param sign what was found
 * @param manner how it was written: the column {@code cara}
 * @param span where it stands
 * @param found the words as written
 */
public record Occurrence(Sign sign, String manner, Span span, String found) {

  public Occurrence {
    Objects.requireNonNull(sign, "sign");
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(found, "found");
  }
}
