package id.saring.analysis;

import id.saring.text.Zone;
import org.apache.lucene.util.Attribute;

/** Where a token stands and what break comes before it. */
public interface ZoneAttribute extends Attribute {

  /** Returns the zone. */
  Zone zone();

  /** Returns one of the break constants of {@link id.saring.text.TextScanner}. */
  int breakBefore();

  /** Sets both. */
  void set(Zone zone, int breakBefore);
}
