package id.saring.review.report;

/**
 * What a blind sample of unflagged items says about what the night missed.
 *
 * @param read items of the sample that somebody read
 * @param missed those of them that should have been flagged
 * @param low lower end of the 95 % interval of the share missed, 0 to 1
 * @param high upper end of it
 */
public record MissEstimate(long read, long missed, double low, double high) {}
