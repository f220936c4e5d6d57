package id.saring.run;

import id.saring.io.shelf.Shelf;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.ThreadKeys;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Parent;
import id.saring.match.Screening;
import id.saring.match.Subject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The parents that answers with signs want, and what the sources show of them. Of several records
 * of one parent the first by name of its place counts, whichever was read first. Of what nobody
 * wants nothing is kept. {@link #offer} is safe for all threads.
 */
final class ParentSearch {

  /** A key takes some 50 bytes; the more memory there is, the fewer times sources are read. */
  private static final long BYTES_FOR_KEY = 300;

  private final List<Awaiting> answers;
  private final Screening screening;
  private final Audience audience;
  private final WantedKeys wanted;
  private final List<Sighting> sightings;
  private final Set<Platform> platforms = EnumSet.noneOf(Platform.class);
  private volatile int unseen;

  /**
   * A search for what some answers want.
   *
   * @param answers all of them
   * @param from the first that is not done
   * @param most keys at once: answers follow until so many are wanted
   */
  static ParentSearch from(
      int from,
      List<Awaiting> answers,
      long most,
      Screening screening,
      Audience audience,
      Shelf shelf) {
    WantedKeys wanted = new WantedKeys();
    Set<Platform> platforms = EnumSet.noneOf(Platform.class);
    int to = from;
    while (to < answers.size() && wanted.size() < most) {
      want(answers.get(to).keys(), wanted, platforms);
      to++;
    }
    return new ParentSearch(
        answers.subList(from, to), wanted, platforms, screening, audience, shelf);
  }

  /** A search for what answers want that are kept elsewhere. */
  static ParentSearch forOthers(
      Set<String> keys, Screening screening, Audience audience, Shelf shelf) {
    WantedKeys wanted = new WantedKeys();
    Set<Platform> platforms = EnumSet.noneOf(Platform.class);
    want(keys, wanted, platforms);
    return new ParentSearch(List.of(), wanted, platforms, screening, audience, shelf);
  }

  private static void want(Collection<String> keys, WantedKeys wanted, Set<Platform> platforms) {
    for (String key : keys) {
      wanted.want(key);
      platforms.add(ThreadKeys.platform(key));
    }
  }

  private ParentSearch(
      List<Awaiting> answers,
      WantedKeys wanted,
      Set<Platform> platforms,
      Screening screening,
      Audience audience,
      Shelf shelf) {
    this.answers = answers;
    this.wanted = wanted;
    this.platforms.addAll(platforms);
    this.screening = screening;
    this.audience = audience;
    this.sightings = shelf.list(Sighting.class, Weight::of);
    this.unseen = wanted.size();
  }

  /** How many keys there is room for at once. */
  static long most() {
    return Math.max(10_000, Runtime.getRuntime().maxMemory() / BYTES_FOR_KEY);
  }

  /** How many answers it is about. */
  int answers() {
    return answers.size();
  }

  /** What was seen of these keys. */
  Map<String, Sighting> seen(Set<String> keys) {
    Map<String, Sighting> seen = new HashMap<>();
    for (String key : keys) {
      Sighting sighting = sighting(key);
      if (sighting.place().isPresent()) {
        seen.put(key, sighting);
      }
    }
    return seen;
  }

  /** Adds what another search for the same saw. */
  void add(Map<String, Sighting> seen) {
    seen.forEach(
        (key, sighting) -> {
          int place = wanted.place(key);
          if (place != WantedKeys.NOT_WANTED) {
            see(place, sighting);
          }
        });
  }

  /** Whether a source with items of these platforms can hold what is wanted. */
  boolean isAbout(Set<Platform> others) {
    return others.stream().anyMatch(platforms::contains);
  }

  /** Whether nothing is missing any more; a place further on by name then changes nothing. */
  boolean isComplete() {
    return unseen == 0;
  }

  /** Looks whether an item is wanted. */
  void offer(Item item) {
    for (String key : ThreadKeys.of(item)) {
      int place = wanted.place(key);
      if (place != WantedKeys.NOT_WANTED) {
        see(place, sighting(item));
      }
    }
  }

  private synchronized void see(int place, Sighting sighting) {
    int number = wanted.number(place);
    if (number == WantedKeys.UNSEEN) {
      unseen--;
    } else if (Sighting.FIRST.compare(sightings.get(number), sighting) <= 0) {
      return;
    }
    wanted.setNumber(place, sightings.size());
    sightings.add(sighting);
  }

  private Sighting sighting(String key) {
    int place = wanted.place(key);
    int number = place == WantedKeys.NOT_WANTED ? WantedKeys.UNSEEN : wanted.number(place);
    return number == WantedKeys.UNSEEN ? Sighting.NONE : sightings.get(number);
  }

  private Sighting sighting(Item item) {
    SourceRef source = item.source();
    String words = item.text().isEmpty() ? item.target().text() : item.text();
    return new Sighting(
        Optional.of(
            new SourceRef(
                source.file(),
                source.member(),
                source.record(),
                -1,
                id.saring.item.RawRecord.NONE)),
        new Parent.Found(
            item.author(),
            audience.whoIs(item),
            screening.campaignAccount(item.platform(), item.author()),
            item.postedAt(),
            words,
            item.container()));
  }

  /**
   * Examines the answers together with their parents.
   *
   * @param findings takes what is found in them
   * @param unsettled takes the files with answers whose parent may still come in another night
   * @param rest takes the others, as if nobody had looked for their parents: who reads them must
   *     not see which of them held signs
   */
  ParentCounts finish(List<Finding> findings, Set<String> unsettled, Consumer<Subject> rest) {
    long found = 0;
    long unread = 0;
    for (Awaiting answer : answers) {
      Parent parent = parent(answer);
      found += parent instanceof Parent.Found ? 1 : 0;
      unread += !(parent instanceof Parent.Found) && isStandardInput(answer) ? 1 : 0;
      if (!(parent instanceof Parent.Found) && !answer.keys().isEmpty()) {
        unsettled.add(answer.subject().item().source().file());
      }
      Finding finding = answer.below(parent, screening);
      if (finding.examination().isMatched()) {
        findings.add(finding);
      } else {
        rest.accept(answer.subject());
      }
    }
    sightings.clear();
    return new ParentCounts(answers.size(), found, answers.size() - found - unread, unread);
  }

  private Parent parent(Awaiting answer) {
    for (String key : answer.keys()) {
      Sighting seen = sighting(key);
      if (seen.place().isPresent()) {
        return seen.parent();
      }
    }
    Parent told = answer.subject().parent();
    if (told instanceof Parent.Told) {
      return told;
    }
    return isStandardInput(answer) ? Parent.Unknown.UNTOLD : Parent.Unknown.NOT_FOUND;
  }

  private static boolean isStandardInput(Awaiting answer) {
    return answer.subject().item().source().file().equals("-");
  }
}
