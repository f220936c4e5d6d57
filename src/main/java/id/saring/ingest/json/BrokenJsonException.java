package id.saring.ingest.json;

/** An element is no JSON. */
public final class BrokenJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient JsonFault fault;

  BrokenJsonException(JsonFault fault) {
    super(fault.kind().code());
    this.fault = fault;
  }

  /** What is wrong and where; line and column count from the start of the file. */
  public JsonFault fault() {
    return fault;
  }
}
