package id.saring.ingest;

import id.saring.io.Message;

/** Why a record of our own format is rejected. Without a stack trace: a file may have a million. */
public final class ItemFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Message reason;

  /**
   * Makes a fault.
   *
   * @param code short stable word
   * @param reason what is wrong and what to do
   */
  public ItemFault(String code, Message reason) {
    super(code, null, false, false);
    this.code = code;
    this.reason = reason;
  }

  /** The short stable word. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do. */
  public Message reason() {
    return reason;
  }
}
