package id.saring.match;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;

/**
 * Whom a sign may favour, in which contest, seen from one employee.
 *
 * @param contender pair, party or candidate
 * @param contest one of its contests, valid on the day of the item
 * @param foreign whether the contest is in a region that neither contains nor lies in the
 *     employee's
 */
public record Owner(Contender contender, Contest contest, boolean foreign) {}
