package id.saring.roster;

import java.util.Locale;
import java.util.Optional;

/** How sure it is that an account belongs to a person ({@code keyakinan}). */
public enum Certainty {
  PASTI,
  MUNGKIN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word in files: {@code pasti} or {@code mungkin}. */
  public String code() {
    return code;
  }

  /** Reads a word in any case; an empty cell means {@link #PASTI}. */
  static Optional<Certainty> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "", "pasti" -> Optional.of(PASTI);
      case "mungkin" -> Optional.of(MUNGKIN);
      default -> Optional.empty();
    };
  }
}
