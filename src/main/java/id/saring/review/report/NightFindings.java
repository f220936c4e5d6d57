package id.saring.review.report;

import java.util.List;

/**
 * What the sheets of a night hold, as numbers; of the rows only the strongest. Immutable.
 *
 * @param rows rows of the review sheet
 * @param accounts accounts in it
 * @param manyAccounts whether there are more of them than were counted
 * @param priorities rows by band, strongest band first, each of them
 * @param contests rows by contest of the strongest sign
 * @param targets rows by target of the strongest sign
 * @param platforms rows by platform
 * @param agencies rows by agency
 * @param hours rows by hour of the day, where the author works; 24 numbers
 * @param days rows by ISO day, or by ISO month where that would be too many
 * @param untimed rows without a time
 * @param terms every term, the most frequent first
 * @param pairs every contender, by contest
 * @param ofNobody cancelled items that count as a mention of no contender
 * @param strongest the strongest rows
 */
public record NightFindings(
    long rows,
    long accounts,
    boolean manyAccounts,
    List<Counted> priorities,
    List<Counted> contests,
    List<Counted> targets,
    List<Counted> platforms,
    List<Counted> agencies,
    List<Counted> hours,
    List<Counted> days,
    long untimed,
    List<TermLine> terms,
    List<PairLine> pairs,
    long ofNobody,
    List<StrongFinding> strongest) {

  public NightFindings {
    priorities = List.copyOf(priorities);
    contests = List.copyOf(contests);
    targets = List.copyOf(targets);
    platforms = List.copyOf(platforms);
    agencies = List.copyOf(agencies);
    hours = List.copyOf(hours);
    days = List.copyOf(days);
    terms = List.copyOf(terms);
    pairs = List.copyOf(pairs);
    strongest = List.copyOf(strongest);
  }
}
