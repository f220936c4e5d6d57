package id.saring.ledger;

/** Why a finding is delivered. */
public enum Cause {
  /** It was never delivered there. */
  NEW("baru"),
  /** Its text is none of those that were delivered. */
  CHANGED("diubah"),
  /** An entry hits it that did not count before. */
  ENTRY("istilah_baru"),
  /** Its decision was opened again. */
  REOPENED("dibuka_lagi");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  /** As the ledger writes it. */
  public String code() {
    return code;
  }

  static Cause ofCode(String code) {
    for (Cause cause : values()) {
      if (cause.code.equals(code)) {
        return cause;
      }
    }
    throw new IllegalArgumentException("the ledger has no cause " + code);
  }
}
