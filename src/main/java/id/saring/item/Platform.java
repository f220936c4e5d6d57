package id.saring.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an item was published. The code is what stands in files (design: section 5, Item). */
public enum Platform {
  FACEBOOK,
  INSTAGRAM,
  X,
  TIKTOK,
  YOUTUBE,
  WHATSAPP,
  TELEGRAM,
  WEB,
  OTHER;

  private static final List<Platform> ALL = List.of(values());

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Returns the lower-case code written to and read from files, for example {@code facebook}. */
  public String code() {
    return code;
  }

  /**
   * Reads a code as people write it: case, blanks around it and the usual other names of a platform
   * do not matter ({@code Twitter}, {@code fb}, {@code IG}, {@code WA}).
   *
   * @return empty if the word names no platform
   */
  public static Optional<Platform> of(String word) {
    String key = word.strip().toLowerCase(Locale.ROOT);
    for (Platform platform : ALL) {
      if (platform.code.equals(key)) {
        return Optional.of(platform);
      }
    }
    return switch (key) {
      case "twitter", "x.com", "twitter.com" -> Optional.of(X);
      case "fb", "facebook.com" -> Optional.of(FACEBOOK);
      case "ig", "instagram.com" -> Optional.of(INSTAGRAM);
      case "wa" -> Optional.of(WHATSAPP);
      case "tg" -> Optional.of(TELEGRAM);
      case "yt", "youtube.com" -> Optional.of(YOUTUBE);
      case "tiktok.com" -> Optional.of(TIKTOK);
      default -> Optional.empty();
    };
  }
}
