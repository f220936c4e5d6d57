/**
 * What people open: the review sheet and the lists beside it.
 *
 * <p>{@link id.saring.review.ReviewRow} is a finding in words; {@link id.saring.review.SheetColumn}
 * lists the columns of the contract in their order; {@link id.saring.review.SheetCell} is the only
 * door through which text of strangers reaches a sheet.
 */
package id.saring.review;
