/**
 * Our own item format as one JSON object a line. It is the only format read by several threads at
 * once: {@link id.saring.ingest.ndjson.LineBlocks} cuts the stream at line ends, {@link
 * id.saring.ingest.ndjson.NdjsonReader} reads each block on its own.
 */
package id.saring.ingest.ndjson;
