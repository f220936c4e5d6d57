/**
 * {@code laporan.html}: the morning after on one page. What the published files and the ledger say
 * goes into facts, the facts into a page; nothing here asks the clock, the machine or the network.
 */
package id.saring.review.report;
