package id.saring.run;

import id.saring.io.Sha256;
import id.saring.item.Activity;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.NativeId;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import id.saring.match.Finding;
import id.saring.match.Subject;
import id.saring.roster.Account;
import id.saring.roster.RosterEntry;
import id.saring.roster.RosterMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds copies of one item that have no id in common: the same post in its author's download, with
 * seconds and no id, and in a scraper's table, with minutes and an id. Such copies are of one
 * registered account (else one author), have the same words, and times that do not contradict each
 * other as far as both are known, and do not stand in two groups or below two posts. Two ids that
 * the platform gave keep items apart for good, and so does standing in one and the same source
 * under two ids. Belongs to one thread.
 */
final class Copies {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(finding -> finding.subject().item().source(), SourceOrder.BY_PLACE);

  /**
   * The order in which findings look for those they are copies of. Finer times first: a day fits
   * many moments, and must not bring two of them together.
   */
  static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Copies::precision).thenComparing(BY_PLACE);

  /** The group of what has no copies; no group is negative. */
  private static final long ALONE = -1;

  private final Map<Key, List<List<Numbered>>> ofDay = new HashMap<>();
  private final Map<Moment, List<List<Numbered>>> ofMinute = new HashMap<>();

  /** A finding and its number among all. */
  private record Numbered(int number, Finding finding) {
    SourceRef place() {
      return finding.subject().item().source();
    }
  }

  /**
   * What copies have in common for certain.
   *
   * @param who the row of the roster, which an id in one export and a login name in another both
   *     mean; without one the author
   * @param day in the zone of the employee
   * @param pointedAt what an item without words points at, else nothing
   */
  private record Key(
      Platform platform,
      Activity activity,
      Object who,
      Optional<LocalDate> day,
      String words,
      Target pointedAt) {}

  /** A key in one minute. */
  private record Moment(Key key, Instant minute) {}

  /**
   * One of each item.
   *
   * @param kept numbers of findings: of copies the first by name of its place that has the
   *     platform's id, else the first
   * @param others of a finding with copies, by number, their keys: another night may see only those
   */
  record Merged(List<Integer> kept, Map<Integer, List<ItemKey>> others) {}

  private Copies() {}

  /**
   * Merges copies. Only what has a copy for certain, as far as account, day and words tell, is
   * looked at closely, so that a million findings need a number each.
   *
   * @param findings of a night
   * @param distinct numbers of those that are not one item as far as ids tell
   */
  static Merged merged(List<Finding> findings, int[] distinct) {
    long[] groups = new long[distinct.length];
    for (int i = 0; i < distinct.length; i++) {
      groups[i] = group(findings.get(distinct[i])).orElse(ALONE);
    }
    Set<Long> shared = twice(groups);
    List<Integer> kept = new ArrayList<>();
    Map<Long, List<Numbered>> near = new HashMap<>();
    for (int i = 0; i < distinct.length; i++) {
      if (groups[i] == ALONE || !shared.contains(groups[i])) {
        kept.add(distinct[i]);
      } else {
        near.computeIfAbsent(groups[i], group -> new ArrayList<>(2))
            .add(new Numbered(distinct[i], findings.get(distinct[i])));
      }
    }
    Map<Integer, List<ItemKey>> others = new HashMap<>();
    for (List<Numbered> group : near.values()) {
      for (List<Numbered> cluster : clusters(group)) {
        Numbered winner = winner(cluster);
        kept.add(winner.number());
        if (cluster.size() > 1) {
          others.put(winner.number(), others(cluster, winner));
        }
      }
    }
    return new Merged(kept, others);
  }

  /** The groups of more than one. */
  private static Set<Long> twice(long[] groups) {
    long[] sorted = groups.clone();
    Arrays.sort(sorted);
    Set<Long> twice = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1] && sorted[i] != ALONE) {
        twice.add(sorted[i]);
      }
    }
    return twice;
  }

  private static List<List<Numbered>> clusters(List<Numbered> group) {
    Copies copies = new Copies();
    List<List<Numbered>> all = new ArrayList<>();
    group.stream()
        .sorted(Comparator.comparing(Numbered::finding, IN_ORDER))
        .forEach(one -> copies.add(one).ifPresent(all::add));
    return all;
  }

  /** An act is known by who did it and to what; its time says nothing. */
  private static boolean isAct(Finding finding) {
    Activity activity = finding.subject().item().activity();
    return activity == Activity.LIKE || activity == Activity.FOLLOW || activity == Activity.JOIN;
  }

  private static boolean isAnonymous(Subject subject) {
    return subject.who().isEmpty() && subject.item().author().isUnknown();
  }

  private static int precision(Finding finding) {
    Optional<PostedAt> time = finding.subject().item().postedAt();
    return time.isEmpty()
        ? 0
        : switch (time.get().precision()) {
          case SECOND -> 1;
          case MINUTE -> 2;
          case DAY -> 3;
        };
  }

  /** Adds a finding to the copies it belongs to; returns them if they are new. */
  private Optional<List<Numbered>> add(Numbered one) {
    Finding finding = one.finding();
    Key key = key(finding.subject());
    Optional<Moment> moment = moment(key, finding.subject().item());
    List<List<Numbered>> near =
        moment.isPresent()
            ? ofMinute.computeIfAbsent(moment.get(), minute -> new ArrayList<>(1))
            : ofDay.computeIfAbsent(key, day -> new ArrayList<>(1));
    for (List<Numbered> cluster : near) {
      if (cluster.stream().allMatch(other -> areCopies(other.finding(), finding))) {
        cluster.add(one);
        return Optional.empty();
      }
    }
    List<Numbered> cluster = new ArrayList<>(1);
    cluster.add(one);
    near.add(cluster);
    if (moment.isPresent()) {
      ofDay.computeIfAbsent(key, day -> new ArrayList<>(1)).add(cluster);
    }
    return Optional.of(cluster);
  }

  private static Optional<Moment> moment(Key key, Item item) {
    return item.postedAt()
        .filter(at -> at.precision() != Precision.DAY)
        .map(at -> new Moment(key, at.instant().truncatedTo(ChronoUnit.MINUTES)));
  }

  private static Key key(Subject subject) {
    Item item = subject.item();
    return new Key(
        item.platform(),
        item.activity() == Activity.MESSAGE ? Activity.POST : item.activity(),
        subject.who().<Object>map(RosterMatch::entry).orElse(item.author()),
        subject.standing().day(),
        // Line ends and blanks differ between exports of one text.
        item.text().replaceAll("[\\s\\p{Z}]+", " ").strip(),
        item.text().isBlank() ? item.target() : Target.NONE);
  }

  private static boolean areCopies(Finding one, Finding other) {
    return CopyTraits.of(one.subject().item()).mayBe(CopyTraits.of(other.subject().item()));
  }

  /**
   * What copies of an item have in common over nights, as 60 bits; empty for acts, which are known
   * by who did them to what, and for items of nobody.
   */
  static Optional<Long> group(Finding finding) {
    if (isAct(finding) || isAnonymous(finding.subject())) {
      return Optional.empty();
    }
    Key key = key(finding.subject());
    String who =
        finding
            .subject()
            .who()
            .map(match -> who(match.entry()))
            .orElseGet(() -> finding.subject().item().author().toString());
    String all =
        String.join(
            "\u001F",
            key.platform().code(),
            key.activity().code(),
            who,
            key.day().map(LocalDate::toString).orElse(""),
            key.words(),
            key.pointedAt().toString());
    return Optional.of(FindingId.number(new ItemKey(Sha256.of(all))));
  }

  /** The account, whatever else of its row is mended between two nights. */
  private static String who(RosterEntry entry) {
    Account account = entry.account();
    String name = account.handle().isEmpty() ? account.id() : account.handle();
    return entry.employee().nip() + "\u001F" + name.toLowerCase(Locale.ROOT);
  }

  private static List<ItemKey> others(List<Numbered> cluster, Numbered winner) {
    ItemKey own = ItemKey.of(winner.finding().subject().item());
    return cluster.stream()
        .map(copy -> ItemKey.of(copy.finding().subject().item()))
        .filter(key -> !key.equals(own))
        .distinct()
        .sorted()
        .toList();
  }

  private static Numbered winner(List<Numbered> cluster) {
    return cluster.size() == 1
        ? cluster.get(0)
        : cluster.stream()
            .min(
                Comparator.comparing((Numbered one) -> lacksId(one.finding()))
                    .thenComparing(Numbered::place, SourceOrder.BY_PLACE))
            .orElseThrow();
  }

  private static boolean lacksId(Finding finding) {
    return NativeId.of(finding.subject().item())
        .map(id -> id.kind() == NativeId.Kind.MADE)
        .orElse(true);
  }
}
