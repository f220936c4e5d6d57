package id.saring.review.report;

/**
 * What became of a term in a night. An item counts once for each of its terms.
 *
 * @param term the word as the sheets name it
 * @param rows rows of the review sheet that name it
 * @param strongest those in which it is the strongest
 * @param cancelled items in which it was cancelled, so that nobody has to read them
 * @param onTrial rows of the trial sheet
 */
public record TermLine(String term, long rows, long strongest, long cancelled, long onTrial) {

  /** Items in which it was found at all. */
  public long seen() {
    return rows + cancelled + onTrial;
  }
}
