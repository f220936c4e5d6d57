package id.saring.review.report;

/**
 * How often a contender was found, and how often a row came of it.
 *
 * @param contest name of the contest
 * @param contender name of the contender
 * @param mentions items, in all sheets, with a word that may stand for the contender
 * @param rows rows of the review sheet with such a word
 * @param strongest those in which it is the strongest sign
 */
public record PairLine(
    String contest, String contender, long mentions, long rows, long strongest) {}
