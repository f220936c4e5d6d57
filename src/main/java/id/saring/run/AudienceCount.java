package id.saring.run;

/**
 * How many items an {@link Audience} saw and what it said of them.
 *
 * @param items all of them
 * @param screened those that are screened
 * @param unregistered those of accounts that are not on the roster
 * @param outOfRange those outside the days asked for
 */
public record AudienceCount(long items, long screened, long unregistered, long outOfRange) {}
