package id.saring.ledger;

import id.saring.item.FindingId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person wrote about a finding; the last one counts, none is ever overwritten.
 *
 * @param finding which
 * @param reopened whether this opens an earlier decision again: the finding is then delivered once
 *     more
 * @param words what stands in the analyst's columns
 * @param origin where it comes from
 */
public record Decision(FindingId finding, boolean reopened, Words words, Origin origin) {

  /** The analyst's eight columns, as typed. */
  public record Words(
      String decision,
      String finalCode,
      String reason,
      String note,
      String reviewer,
      String secondReviewer,
      String knownOn,
      String reviewedOn) {

    /** Nothing written. */
    public static final Words NONE = new Words("", "", "", "", "", "", "", "");
  }

  /**
   * Where a decision comes from.
   *
   * @param file the sheet, as it was named
   * @param line line or row in it, from 1
   * @param copyOf the copy of the text on whose row it was typed, if it was another finding's
   * @param at when it was recorded
   */
  public record Origin(String file, long line, Optional<FindingId> copyOf, Instant at) {}
}
