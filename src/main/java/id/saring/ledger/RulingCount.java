package id.saring.ledger;

/**
 * How many findings have a decision.
 *
 * @param term the term that found them, or empty where all terms are meant
 * @param decision the last decision since their delivery, {@link Catch#OPEN} if they were opened
 *     again, or {@link Catch#CONFLICTING}
 * @param findings how many findings
 */
public record RulingCount(String term, String decision, long findings) {}
