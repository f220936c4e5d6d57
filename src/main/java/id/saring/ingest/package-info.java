/**
 * Export files to items.
 *
 * <p>The way in: {@link id.saring.ingest.SourceWalk} finds the {@link id.saring.ingest.Source}s
 * below the paths a user named (files, folders, zips), {@link id.saring.ingest.Readers} recognises
 * each by its content, and the {@link id.saring.ingest.ExportReader} of that format streams its
 * records to a {@link id.saring.ingest.RecordSink}. Every record has exactly one fate: converted to
 * items, merged into another, ignored on purpose, or rejected with its reason.
 */
package id.saring.ingest;
