/**
 * The memory of findings and decisions: one SQLite file below the state folder.
 *
 * <p>{@link id.saring.ledger.Ledger} opens it and answers; a night goes in as one {@link
 * id.saring.ledger.Night}, in one transaction, and that commit decides whether the night happened.
 * {@link id.saring.ledger.Delivered} says whether a finding is due again. Words of people go in for
 * rows of the review sheet only.
 */
package id.saring.ledger;
