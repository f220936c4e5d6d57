package id.saring.ledger;

import id.saring.item.FindingId;

/**
 * What a person wrote about a finding; the last one counts, none is ever overwritten.
 *
 * @param finding which
 * @param reopened whether this opens an earlier decision again: the finding is then delivered once
 *     more
 * @param words what stands in the analyst's columns
 */
public record Decision(FindingId finding, boolean reopened, Words words) {

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
}
