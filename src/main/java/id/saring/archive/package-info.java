/**
 * The archive: a persistent Lucene index of what registered accounts wrote, one document an item,
 * for looking back ({@code archive search}) and for trying a lexicon on past nights.
 *
 * <p>A run adds its items while it screens them ({@link id.saring.archive.ArchiveSession}); nothing
 * of it counts until the commit after the sheet is out, so whoever is killed leaves the last good
 * archive. What is stored of an item is enough to screen it again ({@link
 * id.saring.archive.ArchivedItem}); what is indexed of its words does not depend on the lexicon of
 * the night ({@code TextTerms}).
 */
package id.saring.archive;
