package id.saring.match;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which contests a sign can mean something for one employee on one day (design.md 6.4). What is
 * not known never excludes. Immutable; safe for all threads.
 */
final class Scope {

  private final Lexicon lexicon;
  private final Set<String> selected;
  private final Map<String, Ground> grounds = new ConcurrentHashMap<>();

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
    Ground ground =
        grounds.computeIfAbsent(
            entry.id(),
            id -> ground(lexicon.contendersOf(entry), entry.validFrom(), entry.validTo()));
    return of(ground, standing);
  }

  Owners of(List<Contender> contenders, Standing standing) {
    return of(ground(contenders, Optional.empty(), Optional.empty()), standing);
  }

  /** All a sign could ever mean, before anything is known of the employee. */
  private record Ground(List<Possibility> possibilities) {}

  /** One owner, seen from home and from afar, and the days on which it counts. */
  private record Possibility(
      Owner home, Owner foreign, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean holds(LocalDate day) {
      return (from.isEmpty() || !day.isBefore(from.get()))
          && (to.isEmpty() || !day.isAfter(to.get()));
    }
  }

  private Ground ground(
      List<Contender> contenders, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Possibility> possibilities = new ArrayList<>();
    for (Contender contender : contenders) {
      for (String id : contender.contests()) {
        Contest contest = lexicon.contests().get(id);
        if (contest != null && (selected.isEmpty() || selected.contains(id))) {
          possibilities.add(
              new Possibility(
                  new Owner(contender, contest, false),
                  new Owner(contender, contest, true),
                  from.or(contest::validFrom),
                  to.or(contest::validTo)));
        }
      }
    }
    return new Ground(possibilities);
  }

  private Owners of(Ground ground, Standing standing) {
    List<Owner> owners = new ArrayList<>(ground.possibilities().size());
    Possibility expired = null;
    for (Possibility possibility : ground.possibilities()) {
      if (standing.day().isEmpty() || possibility.holds(standing.day().get())) {
        boolean foreign = isForeign(possibility.home().contest(), standing);
        owners.add(foreign ? possibility.foreign() : possibility.home());
      } else {
        expired = possibility;
      }
    }
    if (!owners.isEmpty()) {
      return new Owners(owners, "");
    }
    return new Owners(
        owners,
        expired == null
            ? "sasaran tidak ikut kontes yang dipilih"
            : "di luar masa berlaku (" + expired.home().contest().name() + ")");
  }

  private boolean isForeign(Contest contest, Standing standing) {
    return standing.region().isPresent()
        && !contest.region().equals(Region.NATIONAL)
        && !lexicon.regions().related(contest.region(), standing.region().get());
  }
}
