package id.saring.review.report;

import java.util.List;

/**
 * Of how many accounts there was an item. Immutable.
 *
 * @param active accounts of the roster that were somebody's on the run date
 * @param withoutData those of them without a single item
 * @param platforms the same by platform
 */
public record AccountsSeen(long active, long withoutData, List<OfPlatform> platforms) {

  /** Numbers of one platform, by its code. */
  public record OfPlatform(String platform, long active, long withoutData) {

    /** Accounts of which there was an item. */
    public long withData() {
      return active - withoutData;
    }
  }

  public AccountsSeen {
    platforms = List.copyOf(platforms);
  }

  /** Accounts of which there was an item. */
  public long withData() {
    return active - withoutData;
  }
}
