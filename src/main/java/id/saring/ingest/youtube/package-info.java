/**
 * YouTube: the owner's download (Takeout), answers of the data interface, and what tools make of
 * comments. {@link id.saring.ingest.youtube.YouTubeItems} is what all of them share.
 */
package id.saring.ingest.youtube;
