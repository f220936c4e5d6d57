/** X's account archives; {@link id.saring.ingest.x.XArchiveReader} first. */
package id.saring.ingest.x;
