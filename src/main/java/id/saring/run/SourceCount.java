package id.saring.run;

import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.FillRates;
import id.saring.io.Message;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the records of one source, or of a part of it: {@link SourceTally} as a value that
 * can be handed to another machine. Immutable.
 *
 * @param format name of the format, or empty if none was recognised
 * @param converted records that became items
 * @param merged records that completed another
 * @param ignored records that are no items
 * @param items items made of them
 * @param rejects records that could not be read
 * @param notices what the user should know about the source
 * @param fill how many items have each field
 * @param platforms of its items
 * @param newest when its newest item was posted
 * @param fault why the source as a whole could not be used (any further), if so
 */
public record SourceCount(
    String format,
    long converted,
    long merged,
    long ignored,
    long items,
    List<SkippedRecord> rejects,
    List<Message> notices,
    FillRates fill,
    Set<Platform> platforms,
    Optional<PostedAt> newest,
    Optional<Fault> fault) {

  public SourceCount {
    rejects = List.copyOf(rejects);
    notices = List.copyOf(notices);
    platforms = Set.copyOf(platforms);
  }

  /**
   * A {@link SourceException} as a value.
   *
   * @param code its short stable word
   * @param problem what is wrong and what to do
   */
  public record Fault(String code, Message problem) {

    static Fault of(SourceException e) {
      return new Fault(e.code(), e.problem());
    }

    SourceException exception() {
      return new SourceException(code, problem);
    }
  }

  /** Whether the system did not let us read it to its end, which another attempt may. */
  public boolean isUnread() {
    return fault.filter(one -> one.code().equals(SourceFeed.UNREAD)).isPresent();
  }
}
