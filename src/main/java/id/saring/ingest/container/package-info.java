/**
 * Files that hold others: zip, tar and gzip, also inside each other. {@link
 * id.saring.ingest.container.Unpacking} lists the sources in them; nothing is unpacked to the disk.
 *
 * <p>Members of a zip on the disk are opened where they lie. Everything else (a tar, a packed tar,
 * a zip inside a zip, a zip whose list of members is damaged) can only be read from its beginning:
 * see {@link id.saring.ingest.container.StreamArchive} for what that costs. {@link
 * id.saring.ingest.container.Limits} keeps hostile files from taking the machine.
 */
package id.saring.ingest.container;
