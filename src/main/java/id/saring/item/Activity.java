package id.saring.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the author did. The Joint Decree on neutrality (SKB 2/2022, Lampiran II) names posting,
 * commenting, sharing, liking, joining and following apart, so the sheet keeps them apart too.
 */
public enum Activity {
  POST("unggahan"),
  COMMENT("komentar"),
  SHARE("bagikan"),
  LIKE("suka"),
  FOLLOW("ikuti"),
  JOIN("gabung"),
  MESSAGE("pesan"),
  PROFILE("profil");

  private static final List<Activity> ALL = List.of(values());

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String indonesian;

  Activity(String indonesian) {
    this.indonesian = indonesian;
  }

  /** Returns the lower-case code used in item files ({@code kind}), for example {@code comment}. */
  public String code() {
    return code;
  }

  /** Returns the word that stands in the sheet's column {@code aktivitas}. */
  public String indonesian() {
    return indonesian;
  }

  /** Whether the act is shown by whom or what it points at, rather than by words of its own. */
  public boolean isActOnTarget() {
    return this == LIKE || this == FOLLOW || this == JOIN || this == SHARE;
  }

  /**
   * Reads a code in any case, English or Indonesian.
   *
   * @return empty if the word names no activity
   */
  public static Optional<Activity> of(String word) {
    String key = word.strip().toLowerCase(Locale.ROOT);
    for (Activity activity : ALL) {
      if (activity.code.equals(key) || activity.indonesian.equals(key)) {
        return Optional.of(activity);
      }
    }
    return switch (key) {
      case "reply", "balasan" -> Optional.of(COMMENT);
      case "repost", "retweet" -> Optional.of(SHARE);
      default -> Optional.empty();
    };
  }
}
