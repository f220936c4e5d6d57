package id.saring.ledger;

/**
 * A link of the chain: each manifest holds the hash of the one before.
 *
 * @param seq place in the order of commits
 * @param run name of the run
 * @param previous hash of the manifest before, as this one says; may be empty for the first
 * @param manifestSha256 hash of its own manifest
 */
public record ChainLink(long seq, String run, String previous, String manifestSha256) {}
