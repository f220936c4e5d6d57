package id.saring.ingest.container;

import id.saring.ingest.SourceException;

/**
 * What is left of the {@link Limits} for one input file. Used while it is listed, by one thread.
 */
final class Allowance {

  private final Limits limits;
  private long unpacked;
  private int members;

  Allowance(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** How many members may still come. */
  int membersLeft() {
    return limits.members() - members;
  }

  /** Counts a member. */
  void member() throws SourceException {
    members++;
    if (members > limits.members()) {
      throw limits.tooMany();
    }
  }

  /** Counts unpacked bytes; says whether there was room for them. */
  boolean takes(long bytes) {
    if (bytes > limits.unpacked() - unpacked) {
      return false;
    }
    unpacked += Math.max(0, bytes);
    return true;
  }
}
