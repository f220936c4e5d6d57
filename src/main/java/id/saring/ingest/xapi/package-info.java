/**
 * X beyond its archive: answers of its interfaces, objects of its web pages, and what scrapers make
 * of them. Each reader turns its own layout into a {@link id.saring.ingest.xapi.XPost}; {@link
 * id.saring.ingest.xapi.XPosts} makes items of those, alike for all.
 */
package id.saring.ingest.xapi;
