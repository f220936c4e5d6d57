package id.saring.review.report;

/**
 * How often something was counted.
 *
 * @param name what
 * @param count how often
 */
public record Counted(String name, long count) {}
