package id.saring.match;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * In which contests a sign can mean something for one employee on one day (design.md 6.4). What is
 * not known never excludes. Immutable; safe for all threads.
 */
final class Scope {

  private final Lexicon lexicon;
  private final Set<String> selected;

  /**
   * Makes a scope.
   *
   * @param selected ids of the contests asked for; empty means all
   */
  Scope(Lexicon lexicon, Set<String> selected) {
    this.lexicon = lexicon;
    this.selected = Set.copyOf(selected);
  }

  /**
   * The outcome for one sign.
   *
   * @param owners in whose favour it may be read
   * @param why if there is none, why not, in Indonesian
   */
  record Owners(List<Owner> owners, String why) {}

  Owners of(Entry entry, Standing standing) {
    return of(
        lexicon.contendersOf(entry),
        standing,
        contest ->
            new Validity(
                entry.validFrom().or(contest::validFrom), entry.validTo().or(contest::validTo)));
  }

  Owners of(List<Contender> contenders, Standing standing) {
    return of(
        contenders, standing, contest -> new Validity(contest.validFrom(), contest.validTo()));
  }

  /** First and last day on which a sign means something in one contest. */
  private record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holds(Optional<LocalDate> day) {
      return day.isEmpty()
          || (from.map(first -> !day.get().isBefore(first)).orElse(true)
              && to.map(last -> !day.get().isAfter(last)).orElse(true));
    }
  }

  private Owners of(
      List<Contender> contenders, Standing standing, Function<Contest, Validity> validity) {
    List<Owner> owners = new ArrayList<>();
    String why = "sasaran tidak ikut kontes yang dipilih";
    for (Contender contender : contenders) {
      for (String id : contender.contests()) {
        Contest contest = lexicon.contests().get(id);
        if (contest == null || !(selected.isEmpty() || selected.contains(id))) {
          continue;
        }
        if (validity.apply(contest).holds(standing.day())) {
          owners.add(new Owner(contender, contest, isForeign(contest, standing)));
        } else {
          why = "di luar masa berlaku (" + contest.name() + ")";
        }
      }
    }
    return new Owners(owners, owners.isEmpty() ? why : "");
  }

  private boolean isForeign(Contest contest, Standing standing) {
    return standing.region().isPresent()
        && !contest.region().equals(Region.NATIONAL)
        && !lexicon.regions().related(contest.region(), standing.region().get());
  }

  /** How narrow a contest's region is: 1 for the country, more for what lies inside it. */
  int depth(Contest contest) {
    return lexicon.regions().path(contest.region()).size();
  }
}
