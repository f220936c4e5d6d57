/**
 * Exports of TikTok: a person's own download (JSON and text files), and what tiktok-scraper, Apify,
 * tiktok-comment-scrapper and Zeeschuimer collected. Ids of videos and comments carry their time.
 */
package id.saring.ingest.tiktok;
