package id.saring.analysis;

import id.saring.text.TextScanner;
import id.saring.text.Zone;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** The one implementation of {@link ZoneAttribute}; Lucene finds it by its name. */
public final class ZoneAttributeImpl extends AttributeImpl implements ZoneAttribute {

  private Zone zone = Zone.WORD;
  private int breakBefore = TextScanner.NO_BREAK;

  @Override
  public Zone zone() {
    return zone;
  }

  @Override
  public int breakBefore() {
    return breakBefore;
  }

  @Override
  public void set(Zone newZone, int newBreak) {
    zone = newZone;
    breakBefore = newBreak;
  }

  @Override
  public void clear() {
    zone = Zone.WORD;
    breakBefore = TextScanner.NO_BREAK;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(ZoneAttribute.class, "zone", zone);
    reflector.reflect(ZoneAttribute.class, "breakBefore", breakBefore);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((ZoneAttribute) target).set(zone, breakBefore);
  }
}
