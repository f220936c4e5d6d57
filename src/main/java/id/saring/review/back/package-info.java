/**
 * Decisions come back: sheets as people left them are read, their rows found again and their
 * decisions recorded.
 *
 * <p>{@link id.saring.review.back.SheetReader} reads a file, {@link
 * id.saring.review.back.RowFinder} tells whose row it is, {@link
 * id.saring.review.back.DecisionReader} what was decided; {@link
 * id.saring.review.back.ReviewImport} joins them and hands new decisions to a {@link
 * id.saring.review.back.DecisionStore}. Whatever was mended or refused is listed with file, row,
 * column, value and remedy.
 */
package id.saring.review.back;
