package id.saring.ingest.record;

import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.io.Message;
import id.saring.item.SourceRef;

/** Tells a sink what became of a record. Pure but for the sink; safe for all threads. */
public final class FateReport {

  private FateReport() {}

  /** Makes the rejected record, wherever it stands. */
  @FunctionalInterface
  public interface Rejection {

    /** Makes it, for this reason. */
    SkippedRecord of(String code, Message reason);
  }

  /** Tells the fate of a record without lines, as a block of a page; its number is its place. */
  public static void tell(RecordSink sink, Fate fate, SourceRef ref) {
    tell(sink, fate, ref.record(), (code, reason) -> rejected(ref, code, reason));
  }

  /** A rejected record without lines. */
  public static SkippedRecord rejected(SourceRef ref, String code, Message reason) {
    return new SkippedRecord(ref.file(), ref.member(), ref.record(), 0, 0, code, reason, ref.raw());
  }

  /**
   * Tells one fate.
   *
   * @param place what the sentence about a rejected record names: its line, or its number where
   *     there are no lines
   */
  public static void tell(RecordSink sink, Fate fate, long place, Rejection rejection) {
    if (fate instanceof Fate.Converted converted) {
      sink.converted(converted.items());
    } else if (fate instanceof Fate.Ignored ignored) {
      sink.ignored(ignored.kind());
    } else if (fate instanceof Fate.Rejected rejected) {
      sink.rejected(rejection.of(rejected.code(), rejected.reason(place)));
    } else {
      sink.merged();
    }
  }
}
