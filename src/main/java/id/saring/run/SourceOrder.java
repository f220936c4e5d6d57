package id.saring.run;

import id.saring.item.SourceRef;
import java.util.Comparator;

/** The order of records by name of their place, in which the first of equals wins. */
final class SourceOrder {

  static final Comparator<SourceRef> BY_PLACE =
      Comparator.comparing(SourceRef::file)
          .thenComparing(SourceRef::member)
          .thenComparing(SourceRef::record);

  private SourceOrder() {}
}
