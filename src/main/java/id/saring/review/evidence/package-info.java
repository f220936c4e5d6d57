/**
 * One finding with all that proves it: {@link id.saring.review.evidence.CasePack} packs it from the
 * ledger, {@link id.saring.review.evidence.PackCheck} proves a pack, with or without the ledger.
 */
package id.saring.review.evidence;
