package id.saring.roster;

import id.saring.item.Platform;

/**
 * How many accounts of a platform something was read of. No item of an account says nothing of its
 * owner: perhaps nobody exported it.
 *
 * @param platform where
 * @param active accounts of the roster that were somebody's on the day asked for
 * @param withData those of them of which there was an item
 */
public record AccountCoverage(Platform platform, long active, long withData) {

  public AccountCoverage {
    if (withData < 0 || withData > active) {
      throw new IllegalArgumentException(withData + " of " + active + " accounts have data");
    }
  }

  /** Accounts of which there was no item. */
  public long withoutData() {
    return active - withData;
  }
}
