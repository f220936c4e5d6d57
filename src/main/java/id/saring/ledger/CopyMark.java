package id.saring.ledger;

/**
 * By what a copy of a delivered item may be known that has no id in common with it.
 *
 * @param group 60 bits over what copies have in common for certain
 * @param finding number of the finding
 * @param mark what must not contradict, as whoever compares it wrote it; no words of people
 */
public record CopyMark(long group, long finding, String mark) {}
