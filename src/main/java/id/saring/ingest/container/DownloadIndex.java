package id.saring.ingest.container;

import id.saring.ingest.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All sources of a run by the ends of their paths, so that a reader can find the account file of
 * the download that it is reading. Filled before reading begins, then only read; safe for all
 * threads.
 */
public final class DownloadIndex {

  private final Map<String, List<Source>> byName = new LinkedHashMap<>();

  /** Adds a source; in sorted order, so that the first of equals is always the same. */
  public void add(Source source) {
    byName.computeIfAbsent(name(source.path()), key -> new ArrayList<>(1)).add(source);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Finds the source whose path ends with {@code suffix} and shares the most with the asking one:
   * the same container, then the longest common beginning of their paths.
   */
  Optional<Source> find(Source asking, String suffix) {
    String wanted = suffix.toLowerCase(Locale.ROOT);
    Source best = null;
    int bestNearness = -1;
    for (Source source : byName.getOrDefault(name(wanted), List.of())) {
      if (endsWith(source.path().toLowerCase(Locale.ROOT), wanted)) {
        int nearness = nearness(asking, source);
        if (nearness > bestNearness) {
          best = source;
          bestNearness = nearness;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean endsWith(String path, String suffix) {
    return path.equals(suffix) || path.endsWith("/" + suffix);
  }

  private static int nearness(Source one, Source other) {
    boolean sameContainer = !one.member().isEmpty() && one.file().equals(other.file());
    String a = sameContainer ? one.member() : one.label();
    String b = sameContainer ? other.member() : other.label();
    int common = 0;
    while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return (sameContainer ? 1 << 20 : 0) + common;
  }
}
