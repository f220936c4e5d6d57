package id.saring.workbench.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader said a text is: the column {@code label}. The first three ought to be found, the
 * others ought not.
 */
public enum Label {
  CAMPAIGN(true, "campaign", "kampanye"),
  ATTACK(true, "attack", "serangan"),
  POSITIVE(true, "positive", "positif"),
  NEUTRAL_MENTION(false, "neutral-mention", "netral"),
  INNOCENT(false, "innocent", "bebas"),
  NEGATIVE(false, "negative", "negatif");

  private final boolean wanted;
  private final String english;
  private final String indonesian;

  Label(boolean wanted, String english, String indonesian) {
    this.wanted = wanted;
    this.english = english;
    this.indonesian = indonesian;
  }

  /** Finds the label by its English or Indonesian word, in any case, with {@code _} for a dash. */
  public static Optional<Label> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values())
        .filter(label -> label.english.equals(word) || label.indonesian.equals(word))
        .findFirst();
  }

  /** All words that may stand in the column, for messages. */
  public static String allWords() {
    return Arrays.stream(values())
        .map(label -> label.english + ", " + label.indonesian)
        .collect(Collectors.joining(", "));
  }

  /** Whether such a text ought to be found. */
  public boolean isWanted() {
    return wanted;
  }

  /** The English word, as in label files. */
  public String code() {
    return english;
  }
}
