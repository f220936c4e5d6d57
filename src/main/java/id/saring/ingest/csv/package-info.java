/**
 * Tables: our own item columns, and any other CSV whose columns the user names with {@code --map}.
 *
 * <p>The way in is {@link id.saring.ingest.csv.CsvItemReader}. {@link id.saring.ingest.TimeText}
 * reads times as spreadsheets and people write them and is used by other rooms too.
 */
package id.saring.ingest.csv;
