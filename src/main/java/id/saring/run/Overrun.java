package id.saring.run;

/**
 * An entry that found more tonight than its {@code anggaran} allows.
 *
 * @param entry its id
 * @param budget most rows a night
 * @param rows rows that the review sheet would have had because of it; those that no other entry
 *     carries stand in {@code uji.csv}, of tonight or, if it was over its budget before, of an
 *     earlier night
 */
public record Overrun(String entry, int budget, long rows) {}
