/** What the personal downloads of Facebook and Instagram have in common. */
package id.saring.ingest.meta;
