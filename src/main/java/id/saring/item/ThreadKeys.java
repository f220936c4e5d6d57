package id.saring.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How an answer and what it answers find each other across exports: by the platform's id in the
 * spelling of {@link NativeId}, or by the address where an export has no more than that. A key
 * begins with its platform. Pure.
 */
public final class ThreadKeys {

  private ThreadKeys() {}

  /** The keys under which an item can be found; none for acts, whose ids are often the target's. */
  public static List<String> of(Item item) {
    if (isSilent(item)) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(2);
    if (!item.id().isEmpty()) {
      keys.add(key(item.platform(), item.id()));
    }
    boolean ownAddress =
        item.activity() != Activity.COMMENT || !PostLink.leadsCommentsToTheirPost(item.platform());
    if (ownAddress) {
      PostLink.post(item.platform(), item.url())
          .map(id -> key(item.platform(), id))
          .filter(key -> !keys.contains(key))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /**
   * The keys of what an item answers, the nearest first: the comment that it answers, then the post
   * below which both stand. None if it answers nothing, if its export does not say what, or if the
   * words of the one thing that it answers stand in its own record.
   */
  public static List<String> wantedBy(Item item) {
    if (isSilent(item) || !isToBeLookedUp(item) || hasNumbersOfItsOwn(item)) {
      return List.of();
    }
    Set<String> wanted = new LinkedHashSet<>(2);
    if (!item.parentId().isEmpty()) {
      wanted.add(parent(item.platform(), item.parentId()));
    }
    if (item.activity() == Activity.COMMENT) {
      if (PostLink.targetIsPost(item.platform()) && !item.target().id().isEmpty()) {
        wanted.add(parent(item.platform(), item.target().id()));
      }
      if (PostLink.leadsCommentsToTheirPost(item.platform())) {
        PostLink.post(item.platform(), item.url())
            .ifPresent(id -> wanted.add(key(item.platform(), id)));
      }
    }
    if (wanted.isEmpty()) {
      return List.of(); // nearly every item: its own keys need not be worked out
    }
    of(item).forEach(wanted::remove);
    return List.copyOf(wanted);
  }

  private static boolean isSilent(Item item) {
    return switch (item.activity()) {
      case LIKE, FOLLOW, JOIN, PROFILE -> true;
      case POST, COMMENT, SHARE, MESSAGE -> false;
    };
  }

  /** Pages of Telegram number messages within a chat that they do not identify. */
  private static boolean hasNumbersOfItsOwn(Item item) {
    return item.platform() == Platform.TELEGRAM && item.notes().contains(ItemNote.TANPA_ID_ASLI);
  }

  private static boolean isToBeLookedUp(Item item) {
    Target target = item.target();
    if (target.text().isEmpty()) {
      return true;
    }
    return item.activity() == Activity.COMMENT
        && !item.parentId().isEmpty()
        && !item.parentId().equals(target.id());
  }

  private static String parent(Platform platform, String written) {
    return written.startsWith("http")
        ? key(platform, PostLink.post(platform, written).orElse(written))
        : key(platform, written);
  }

  private static String key(Platform platform, String id) {
    return platform.code() + ":" + NativeId.of(platform, id).text();
  }

  /** The platform of a key. */
  public static Platform platform(String key) {
    return Platform.of(key.substring(0, key.indexOf(':'))).orElse(Platform.OTHER);
  }
}
