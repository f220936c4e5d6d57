/**
 * Pure functions on strings and character arrays, without Lucene: each is a table of examples in
 * its test. Nothing here keeps state between calls except the reusable {@link
 * id.saring.text.TextScanner}, which belongs to one thread.
 *
 * <p>All offsets are UTF-16 indexes into the raw text, which is never changed.
 */
package id.saring.text;
