package id.saring.match;

/**
 * A sign whose words are there but which does not count.
 *
 * @param occurrence what was found and where
 * @param why in plain Indonesian
 */
public record Rejection(Occurrence occurrence, String why) {}
