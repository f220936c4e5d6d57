package id.saring.workbench.stats;

import java.util.List;

/**
 * What the entries of a lexicon caught, and those that the ledger knows and the lexicon does not.
 * Immutable.
 *
 * @param entries by id
 * @param items items of the review sheet, each once, whatever the number of its entries
 * @param decided how many of them are decided, a contradiction not counted
 * @param read how many decisions were typed on the row itself
 * @param purged how many were purged, so that their accounts are not known
 */
public record LexiconStats(
    List<EntryStats> entries, long items, long decided, long read, long purged) {

  public LexiconStats {
    entries = List.copyOf(entries);
  }
}
