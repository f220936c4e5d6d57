package id.saring.match;

import id.saring.lexicon.Entry;

/**
 * Tells at first sight that nothing in a passage can count: no sign is at home where its author
 * lives and nothing points elsewhere, or what must be near a sign stands nowhere. Most candidates
 * of a night end here, and need no tokens with places. Safe for all threads.
 */
record Prospects(Phrasebook phrasebook, Scope scope, Company company, OwnerWords ownerWords) {

  /**
   * Whether a closer look is worth it; never false where {@link Examiner} would find a sign that
   * counts or is cancelled, for an item without a parent.
   */
  boolean any(Candidate candidate, Standing standing) {
    if (candidate.hashes().isEmpty()) {
      return true;
    }
    WordSet words = new WordSet(candidate.hashes().get());
    for (int id : candidate.phrases()) {
      for (Phrase.Use use : phrasebook.phrase(id).uses()) {
        if (mayCount(use.entry(), standing, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayCount(Entry entry, Standing standing, WordSet words) {
    if (entry.isGated() && !company.required(entry).mayStandIn(words)) {
      return false;
    }
    if (entry.contenders().isEmpty() && entry.pairNumber().isEmpty()) {
      return true; // it names nobody, so it is at home everywhere
    }
    for (Owner owner : scope.of(entry, standing).owners()) {
      if (!owner.foreign()
          || ownerWords.fullNames(owner.contender()).mayStandIn(words)
          || ownerWords.places(owner.contest()).mayStandIn(words)) {
        return true;
      }
    }
    return false;
  }
}
