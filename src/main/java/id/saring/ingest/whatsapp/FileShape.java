package id.saring.ingest.whatsapp;

import java.util.Objects;

/**
 * What the whole file says about its headers.
 *
 * @param strictness what to make of header-like lines of other shapes
 * @param shape the shape that most headers have
 * @param dayFirst whether the day stands before the month
 * @param dayFirstLine first line whose date can only be read day first, or 0
 * @param monthFirstLine first line whose date can only be read month first, or 0
 */
record FileShape(
    Strictness strictness,
    HeaderShape shape,
    boolean dayFirst,
    long dayFirstLine,
    long monthFirstLine) {

  /** What a header-like line of another shape is. */
  enum Strictness {
    /** Nine of ten have one shape: text that somebody pasted into the chat. */
    PASTED,
    /** More than half have one shape: nobody can say; a record of its own that is not believed. */
    FOREIGN,
    /** No shape prevails: a header like the others. */
    ANY
  }

  FileShape {
    Objects.requireNonNull(strictness, "strictness");
    Objects.requireNonNull(shape, "shape");
  }

  /** Whether that line starts a record. */
  boolean startsRecord(HeaderLine header) {
    return strictness != Strictness.PASTED || header.shape().equals(shape);
  }

  /** Whether that line starts a record that may not be believed. */
  boolean isForeign(HeaderLine header) {
    return strictness == Strictness.FOREIGN && !header.shape().equals(shape);
  }

  /** Whether the dates prove both orders, which no phone writes. */
  boolean contradictsItself() {
    return dayFirstLine > 0 && monthFirstLine > 0;
  }

  /** Whether no date proves an order and the way dates are written leaves both open. */
  boolean isOrderGuessed() {
    return dayFirstLine == 0
        && monthFirstLine == 0
        && !shape.yearFirst()
        && shape.dateSeparator() == '/';
  }
}
