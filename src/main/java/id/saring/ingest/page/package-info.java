/**
 * Pages that somebody saved from a browser; {@link id.saring.ingest.page.SavedPageReader} first.
 */
package id.saring.ingest.page;
