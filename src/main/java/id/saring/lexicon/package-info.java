/**
 * What means trouble this season, as maintainers wrote it: regions, contests, contenders, entries,
 * context groups, campaign accounts; and the tables of the law: acts (SKB codes) and routes.
 *
 * <p>The way in is {@link id.saring.lexicon.LexiconReader}, which reads layers of folders and lists
 * every problem at once. Indonesian column words and the names in the code:
 *
 * <ul>
 *   <li><i>istilah</i> (term): {@link id.saring.lexicon.Entry}
 *   <li><i>sasaran</i> (whom a sign favours): {@link id.saring.lexicon.Contender}
 *   <li><i>kontes</i>: {@link id.saring.lexicon.Contest}, <i>tahapan</i>: {@link
 *       id.saring.lexicon.Phase}
 *   <li><i>wilayah</i>: {@link id.saring.lexicon.Region}
 *   <li><i>konteks</i>: {@link id.saring.lexicon.ContextGroup}
 *   <li><i>butuh</i>, <i>kecuali</i>: words one of which must be near, words that cancel when near
 *   <li><i>jalur</i>: {@link id.saring.lexicon.Route}, <i>pelanggaran</i>: {@link
 *       id.saring.lexicon.Violation}
 * </ul>
 */
package id.saring.lexicon;
