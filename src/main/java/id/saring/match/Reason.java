package id.saring.match;

/**
 * One term of a score.
 *
 * @param points what it adds or takes
 * @param why in plain Indonesian, for example {@code nama calon dekat: George}
 */
public record Reason(int points, String why) {}
