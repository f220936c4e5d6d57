package id.saring.ledger;

/**
 * What a file held when a run read it.
 *
 * @param run name of the run
 * @param contents what was read of it
 */
public record PastReading(String run, FileContents contents) {}
