/** Tables with a header, whatever they are stored in, for readers of tools that write tables. */
package id.saring.ingest.table;
