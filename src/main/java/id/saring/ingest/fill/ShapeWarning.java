package id.saring.ingest.fill;

import id.saring.io.Message;

/** A source looks as if its export had changed its shape. Immutable. */
public sealed interface ShapeWarning permits FillWarning, FormatWarning {

  /** What was seen, compared with what, and what to do. */
  Message message();
}
