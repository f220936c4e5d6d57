package id.saring.workbench.backtest;

/** Whether the past can judge an entry. */
public enum Verdict {
  /** It cannot: nobody whom the entry could concern wrote it yet. That says nothing of tomorrow. */
  BUTA("buta"),
  /** Too little to rely on. */
  TIPIS("tipis"),
  /** Enough to go by. */
  TERUKUR("terukur");

  /**
   * Items from which a share can be told at all: with 30, half of them false, the 95 % interval
   * reaches from 0.33 to 0.67 (Wilson 1927); with fewer it says next to nothing.
   */
  public static final int ITEMS = 30;

  /** Accounts from which it is not the habit of one or two people. */
  public static final int ACCOUNTS = 5;

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The word for sheets, in Indonesian. */
  public String code() {
    return code;
  }

  /**
   * Judges.
   *
   * @param items in which the words of the entry stand, within its days and regions, whether they
   *     count or are cancelled
   * @param accounts that wrote them
   */
  public static Verdict of(long items, int accounts) {
    if (items == 0) {
      return BUTA;
    }
    return items >= ITEMS && accounts >= ACCOUNTS ? TERUKUR : TIPIS;
  }
}
