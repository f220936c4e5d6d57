/**
 * What is screened: {@link id.saring.item.Item} and its parts.
 *
 * <p>Every value here is immutable and checked in its constructor. Text that a source does not give
 * is the empty string, never {@code null}: an export cannot tell "empty" from "missing" either. Ids
 * are always strings, since 64-bit ids do not survive a double or a spreadsheet.
 *
 * <p>The most important part is {@link id.saring.item.SourceRef}, the birth certificate that each
 * item keeps to the last column of the review sheet.
 */
package id.saring.item;
