package id.saring.review.status;

/** How far a case is. */
public enum Standing {
  /** Nobody decided, or it was put off, or somebody is asked, or it was opened again. */
  OPEN("terbuka"),
  /** The last words of all who decided agree, and settle it. */
  DECIDED("diputus"),
  /** Two people decided differently. */
  CONFLICTING("bertentangan");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** As tables write it. */
  public String code() {
    return code;
  }
}
