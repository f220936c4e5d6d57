/**
 * How full the fields of a source are, and how full they ought to be: an export that silently
 * changes its shape shows here first.
 */
package id.saring.ingest.fill;
