/**
 * The registered accounts and the people behind them.
 *
 * <p>The way in: {@link id.saring.roster.Roster#read} reads {@code accounts.csv}, {@link
 * id.saring.roster.Roster#find} tells whose account wrote something. {@link
 * id.saring.roster.AccountKey} is the one place that knows when two spellings of an account are the
 * same. A bad row is listed and left unused; an unknown author stays unknown.
 */
package id.saring.roster;
