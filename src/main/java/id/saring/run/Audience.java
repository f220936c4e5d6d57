package id.saring.run;

import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.match.Seasons;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.roster.Roster;
import id.saring.roster.RosterMatch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Decides which items are screened at all: those of registered accounts, in the days asked for. The
 * purpose of the whole is limited to the roster, so this comes before any look at the text. Safe
 * for all threads.
 */
public final class Audience {

  private final Roster roster;
  private final Admission admission;
  private final DayClock clock;
  private final Seasons seasons;
  private final Map<String, Home> homes;
  private final LongAdder items = new LongAdder();
  private final LongAdder screened = new LongAdder();
  private final LongAdder unregistered = new LongAdder();
  private final LongAdder outOfRange = new LongAdder();

  /**
   * Where an employee lives for the rules.
   *
   * @param region id, if the lexicon knows the region
   * @param clock of the region, else the run's
   */
  private record Home(Optional<String> region, DayClock clock) {}

  Audience(Roster roster, Lexicon lexicon, Admission admission) {
    this.roster = roster;
    this.admission = admission;
    this.clock = new DayClock(admission.zone());
    this.seasons = Seasons.of(lexicon);
    this.homes = new HashMap<>();
    roster.regions().forEach(cell -> homes.put(cell, home(lexicon, cell)));
  }

  private Audience(Audience other) {
    this.roster = other.roster;
    this.admission = other.admission;
    this.clock = other.clock;
    this.seasons = other.seasons;
    this.homes = other.homes; // nobody changes them any more
  }

  /** One that decides alike and has counted nothing. */
  Audience fresh() {
    return new Audience(this);
  }

  /** What was counted so far. */
  AudienceCount count() {
    return new AudienceCount(items(), screened(), unregistered(), outOfRange());
  }

  /** Adds what was counted elsewhere. */
  void add(AudienceCount other) {
    items.add(other.items());
    screened.add(other.screened());
    unregistered.add(other.unregistered());
    outOfRange.add(other.outOfRange());
  }

  private Home home(Lexicon lexicon, String cell) {
    Optional<String> region = lexicon.regions().find(cell).map(Region::id);
    ZoneId zone = region.flatMap(lexicon.regions()::zone).orElse(admission.zone());
    return new Home(region, new DayClock(zone));
  }

  /**
   * Returns the item as a subject to be screened, or null if it is not to be.
   *
   * @param attendance hears of it if its account is registered or it is screened
   */
  @Nullable Subject admit(Item item, Attendance attendance) {
    items.increment();
    Optional<LocalDate> day = item.postedAt().map(clock::day);
    Optional<RosterMatch> who = roster.find(item.platform(), item.author(), day);
    if (who.isPresent()) {
      attendance.saw(item, who.get().entry());
    }
    if (who.isEmpty() && !admission.allAuthors()) {
      unregistered.increment();
      return null;
    }
    Home home = who.isEmpty() ? null : homes.get(who.get().entry().employee().region());
    Optional<LocalDate> localDay =
        home == null || home.clock().zone().equals(clock.zone())
            ? day
            : item.postedAt().map(home.clock()::day);
    if (admission.days().exclude(localDay)) {
      outOfRange.increment();
      return null;
    }
    screened.increment();
    Optional<String> region = home == null ? Optional.empty() : home.region();
    attendance.stood(seasons.of(region, localDay));
    return new Subject(item, who, new Standing(region, localDay));
  }

  /** Whose an item is, without screening or counting it. */
  Optional<RosterMatch> whoIs(Item item) {
    return roster.find(item.platform(), item.author(), item.postedAt().map(clock::day));
  }

  long items() {
    return items.sum();
  }

  long screened() {
    return screened.sum();
  }

  long unregistered() {
    return unregistered.sum();
  }

  long outOfRange() {
    return outOfRange.sum();
  }
}
