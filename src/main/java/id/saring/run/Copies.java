package id.saring.run;

import id.saring.io.Sha256;
import id.saring.item.Activity;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.item.NativeId;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  private final Map<Key, List<List<Finding>>> ofDay = new HashMap<>();
  private final Map<Moment, List<List<Finding>>> ofMinute = new HashMap<>();

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
   * @param finding the row
   * @param others keys of its copies: another night may see only those
   */
  record Merged(Finding finding, List<ItemKey> others) {}

  private Copies() {}

  /**
   * Merges copies.
   *
   * @param findings one of each item, as far as ids tell
   * @return one of each; of copies the first by name of its place that has the platform's id, else
   *     the first, with a note that it was merged
   */
  static List<Merged> merged(Collection<Finding> findings) {
    Copies copies = new Copies();
    List<Merged> result = new ArrayList<>(findings.size());
    List<List<Finding>> all = new ArrayList<>();
    for (Finding finding : inOrder(findings)) {
      if (isAct(finding) || isAnonymous(finding.subject())) {
        result.add(new Merged(finding, List.of()));
      } else {
        copies.add(finding).ifPresent(all::add);
      }
    }
    all.forEach(cluster -> result.add(merged(cluster)));
    return result;
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
  private Optional<List<Finding>> add(Finding finding) {
    Key key = key(finding.subject());
    Optional<Moment> moment = moment(key, finding.subject().item());
    List<List<Finding>> near =
        moment.isPresent()
            ? ofMinute.computeIfAbsent(moment.get(), minute -> new ArrayList<>(1))
            : ofDay.computeIfAbsent(key, day -> new ArrayList<>(1));
    for (List<Finding> cluster : near) {
      if (cluster.stream().allMatch(other -> areCopies(other, finding))) {
        cluster.add(finding);
        return Optional.empty();
      }
    }
    List<Finding> cluster = new ArrayList<>(1);
    cluster.add(finding);
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

  /** The order in which findings look for those they are copies of. */
  static List<Finding> inOrder(Collection<Finding> findings) {
    // Finer times first: a day fits many moments, and must not bring two of them together.
    return findings.stream()
        .sorted(Comparator.comparing(Copies::precision).thenComparing(BY_PLACE))
        .toList();
  }

  private static Merged merged(List<Finding> cluster) {
    if (cluster.size() == 1) {
      return new Merged(cluster.get(0), List.of());
    }
    Finding winner = winner(cluster);
    ItemKey own = ItemKey.of(winner.subject().item());
    List<ItemKey> others =
        cluster.stream()
            .map(copy -> ItemKey.of(copy.subject().item()))
            .filter(key -> !key.equals(own))
            .distinct()
            .sorted()
            .toList();
    return new Merged(winner, others);
  }

  private static Finding winner(List<Finding> cluster) {
    Finding first =
        cluster.stream()
            .min(Comparator.comparing(Copies::lacksId).thenComparing(BY_PLACE))
            .orElseThrow();
    return first.noted(ItemNote.DIGABUNG_TANPA_ID);
  }

  private static boolean lacksId(Finding finding) {
    return NativeId.of(finding.subject().item())
        .map(id -> id.kind() == NativeId.Kind.MADE)
        .orElse(true);
  }
}
