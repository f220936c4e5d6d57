package id.saring.ledger;

/** Where a finding is delivered, the weightiest first. */
public enum SheetKind {
  /** {@code lembar-tinjauan.csv}. */
  REVIEW("tinjauan"),
  /** {@code uji.csv}: entries on trial found it. */
  TRIAL("uji"),
  /** {@code dikecualikan.csv}: everything in it is cancelled. */
  SUPPRESSED("dikecualikan"),
  /**
   * {@code sampel.csv}: nothing was found in it, and it was drawn blindly. Makes no row elsewhere
   * superfluous.
   */
  SAMPLE("sampel");

  private final String code;

  SheetKind(String code) {
    this.code = code;
  }

  /** As the ledger writes it. */
  public String code() {
    return code;
  }

  static SheetKind ofCode(String code) {
    for (SheetKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("the ledger has no sheet " + code);
  }

  /** Whether a row here makes one in {@code other} superfluous. */
  boolean covers(SheetKind other) {
    return compareTo(other) <= 0;
  }
}
