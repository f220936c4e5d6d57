/**
 * Tables of tools that saring does not know, and of research tools whose tables hold many
 * platforms: 4CAT and Brandwatch. {@link id.saring.ingest.anytable.AnyTableReader} is the last
 * resort for whatever has rows and columns.
 */
package id.saring.ingest.anytable;
