package id.saring.run;

import id.saring.io.Sha256;
import id.saring.item.Item;
import id.saring.item.NativeId;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
import id.saring.item.ThreadKeys;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What decides whether two items of one account, day and wording can be one: time, id, group, what
 * they answer, where they stand (decisions/0007). Group, answered posts and place are hashes, so
 * that the ledger can keep them. Immutable.
 *
 * @param at the time, as precise as it is known
 * @param id in the spelling in which it can be compared
 * @param container hash of the group, page or chat, or empty
 * @param above hashes of what it answers
 * @param place hash of the source
 */
record CopyTraits(
    Optional<PostedAt> at,
    Optional<NativeId> id,
    String container,
    List<String> above,
    String place) {

  /** Enough to tell the few apart that share account, day and words. */
  private static final int HASH = 12;

  private static final int PARTS = 6;

  static CopyTraits of(Item item) {
    return new CopyTraits(
        item.postedAt(),
        NativeId.of(item),
        hash(item.container().toLowerCase(Locale.ROOT)),
        ThreadKeys.wantedBy(item).stream().map(CopyTraits::hash).toList(),
        hash(item.source().file() + "#" + item.source().member()));
  }

  private static String hash(String text) {
    return text.isEmpty() ? "" : Sha256.of(text).substring(0, HASH);
  }

  /** Whether nothing speaks against the two being one item. */
  boolean mayBe(CopyTraits other) {
    return agree(at, other.at)
        && (container.isEmpty() || other.container.isEmpty() || container.equals(other.container))
        && (above.isEmpty() || other.above.isEmpty() || !Collections.disjoint(above, other.above))
        && !areTwo(other);
  }

  /** Two ids that the platform gave, or two ids in one source, are two items. */
  private boolean areTwo(CopyTraits other) {
    return id.isPresent()
        && other.id.isPresent()
        && (id.get().contradicts(other.id.get())
            || (place.equals(other.place) && !id.equals(other.id)));
  }

  /** Whether two times can be one, each as precise as it is; that of the day is asked before. */
  private static boolean agree(Optional<PostedAt> one, Optional<PostedAt> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Precision coarser =
        one.get().precision().compareTo(other.get().precision()) >= 0
            ? one.get().precision()
            : other.get().precision();
    ChronoUnit unit =
        switch (coarser) {
          case SECOND -> ChronoUnit.SECONDS;
          case MINUTE -> ChronoUnit.MINUTES;
          case DAY -> null;
        };
    return unit == null
        || one.get().instant().truncatedTo(unit).equals(other.get().instant().truncatedTo(unit));
  }

  /** One line that {@link #parse} reads. */
  String mark() {
    return String.join(
        "|",
        at.map(time -> time.precision().name().substring(0, 1) + time.instant()).orElse(""),
        id.map(one -> one.kind().name()).orElse(""),
        container,
        String.join(",", above),
        place,
        id.map(NativeId::text).orElse("")); // last, since it alone may hold any character
  }

  /** Reads {@link #mark}. */
  static CopyTraits parse(Platform platform, String mark) {
    String[] parts = mark.split("\\|", PARTS);
    return new CopyTraits(
        parts[0].isEmpty() ? Optional.empty() : Optional.of(time(parts[0])),
        parts[1].isEmpty()
            ? Optional.empty()
            : Optional.of(new NativeId(platform, NativeId.Kind.valueOf(parts[1]), parts[5])),
        parts[2],
        parts[3].isEmpty() ? List.of() : List.of(parts[3].split(",")),
        parts[4]);
  }

  private static PostedAt time(String text) {
    Precision precision =
        switch (text.charAt(0)) {
          case 'S' -> Precision.SECOND;
          case 'M' -> Precision.MINUTE;
          default -> Precision.DAY;
        };
    return new PostedAt(Instant.parse(text.substring(1)), precision, false);
  }
}
