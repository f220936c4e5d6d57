/**
 * Exports of Instagram: a person's own download (JSON and HTML), the Graph API, instaloader, Apify
 * and Zeeschuimer.
 *
 * <p>The id of a post is its short code wherever the export knows it, so that the same post from
 * two tools is the same item. A personal download does not know it; there the name of the first
 * picture and the time make the id.
 */
package id.saring.ingest.instagram;
