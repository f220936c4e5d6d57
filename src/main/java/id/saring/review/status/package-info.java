/**
 * What is open, decided, conflicting and due.
 *
 * <p>{@link id.saring.review.status.CaseFile} is what is known of one finding, {@link
 * id.saring.review.status.StatusTally} adds cases up one by one, so that a ledger of any size is
 * counted without holding its cases.
 */
@NullMarked
package id.saring.review.status;

import org.jspecify.annotations.NullMarked;
