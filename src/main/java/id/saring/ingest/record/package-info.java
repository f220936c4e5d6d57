/**
 * What readers of several platforms have in common: a record, its fate and how it is told, the
 * shapes by which files are recognised, and whose download a file belongs to.
 */
package id.saring.ingest.record;
