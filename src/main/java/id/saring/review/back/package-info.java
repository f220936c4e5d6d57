/**
 * Decisions come back: sheets as people left them are read, their rows found again and their
 * decisions recorded.
 *
 * <p>{@link id.saring.review.back.SheetReader} reads a file, {@link
 * id.saring.review.back.RowFinder} tells whose row it is, {@link
 * id.saring.review.back.DecisionReader} what was decided; {@link
 * id.saring.review.back.ReviewImport} joins them; {@link id.saring.review.back.DecisionBook} puts
 * what is new into the ledger. Whatever was mended or refused is listed with file, row, column,
 * value and remedy.
 */
package id.saring.review.back;
