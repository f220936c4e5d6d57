package id.saring.run;

import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.ThreadKeys;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Parent;
import id.saring.match.Screening;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The parents that answers with signs want, and what the sources show of them. Of several records
 * of one parent the first by name of its place counts, whichever was read first. Of what nobody
 * wants nothing is kept. {@link #offer} is safe for all threads.
 */
final class ParentSearch {

  private final List<Awaiting> answers;
  private final Screening screening;
  private final Audience audience;
  private final Map<String, Sighting> wanted = new ConcurrentHashMap<>();
  private final Set<Platform> platforms = EnumSet.noneOf(Platform.class);
  private final AtomicInteger unseen;

  ParentSearch(List<Awaiting> answers, Screening screening, Audience audience) {
    this(answers, keys(answers), screening, audience);
  }

  /** A search for what answers want that are kept elsewhere. */
  static ParentSearch forOthers(Set<String> keys, Screening screening, Audience audience) {
    return new ParentSearch(List.of(), keys, screening, audience);
  }

  private ParentSearch(
      List<Awaiting> answers, Set<String> keys, Screening screening, Audience audience) {
    this.answers = answers;
    this.screening = screening;
    this.audience = audience;
    for (String key : keys) {
      wanted.put(key, Sighting.NONE);
      platforms.add(ThreadKeys.platform(key));
    }
    this.unseen = new AtomicInteger(wanted.size());
  }

  private static Set<String> keys(List<Awaiting> answers) {
    return answers.stream().flatMap(answer -> answer.keys().stream()).collect(Collectors.toSet());
  }

  /** What is wanted. */
  Set<String> keys() {
    return Set.copyOf(wanted.keySet());
  }

  /** What was seen of it, by key. */
  Map<String, Sighting> seen() {
    return wanted.entrySet().stream()
        .filter(one -> one.getValue().place().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Adds what another search for the same saw. */
  void add(Map<String, Sighting> seen) {
    seen.forEach(
        (key, sighting) -> wanted.computeIfPresent(key, (same, known) -> first(known, sighting)));
  }

  /** Whether a source with items of these platforms can hold what is wanted. */
  boolean isAbout(Set<Platform> others) {
    return others.stream().anyMatch(platforms::contains);
  }

  /** Whether nothing is missing any more; a place further on by name then changes nothing. */
  boolean isComplete() {
    return unseen.get() == 0;
  }

  /** Looks whether an item is wanted. */
  void offer(Item item) {
    for (String key : ThreadKeys.of(item)) {
      if (wanted.containsKey(key)) {
        Sighting sighting = sighting(item);
        wanted.computeIfPresent(key, (same, known) -> first(known, sighting));
      }
    }
  }

  private Sighting first(Sighting known, Sighting other) {
    if (known.place().isEmpty()) {
      unseen.decrementAndGet();
      return other;
    }
    return Sighting.FIRST.compare(known, other) <= 0 ? known : other;
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
   */
  ParentCounts finish(List<Finding> findings, Set<String> unsettled) {
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
      }
    }
    return new ParentCounts(answers.size(), found, answers.size() - found - unread, unread);
  }

  private Parent parent(Awaiting answer) {
    for (String key : answer.keys()) {
      Sighting seen = wanted.getOrDefault(key, Sighting.NONE);
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
