/**
 * Everything that comes from Facebook: the personal download (JSON and HTML), answers of the Graph
 * API, CrowdTangle, the Meta Content Library, Apify, and parsers of saved pages. Each format has a
 * reader; {@link id.saring.ingest.facebook.FacebookLink} and {@link
 * id.saring.ingest.facebook.FacebookFates} serve all of them.
 */
package id.saring.ingest.facebook;
