package id.saring.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a disguised word reads as: {@code g4cοr} is {@code gacor}.
 *
 * <p>Two things are undone here, both inside one word: characters from elsewhere in Unicode ({@link
 * LookAlikes}), and digits and signs put for letters ({@code 4 0 1 3 5 7 6 9 @ $}, only in a word
 * that has letters, so that {@code 02} and {@code 2024} stay). Words cut to pieces are put together
 * by {@link BrokenWords}. Works on folded text. Pure; safe for all threads.
 */
public final class Disguise {

  /** Grade of look-alikes, fancy fonts, unseen characters and marks (design.md 6.2). */
  public static final int LOOK_ALIKE = 1;

  /** Grade of digits and signs put for letters, and of parted letters. */
  public static final int OTHER_SIGNS = 2;

  /** Grade of letters hidden behind stars. */
  public static final int MASKED = 3;

  private static final int MOST_READINGS = 64;

  /** Of so many letters no word is made; what is longer is not read. */
  private static final int LONGEST = 40;

  private static final String[] LEET = new String[128];

  static {
    String[] pairs = {
      "0", "o", "1", "il", "3", "e", "4", "a", "5", "s", "6", "gb", "7", "t", "9", "g", "@", "a",
      "$", "s"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      LEET[pairs[i].charAt(0)] = pairs[i + 1];
    }
  }

  private Disguise() {}

  /**
   * Whether a word may be disguised: a character beyond ASCII in it, or a digit or sign that is put
   * for a letter beside a letter. False for nearly every word, and cheap.
   */
  public static boolean looksOdd(char[] folded, int start, int end) {
    boolean letter = false;
    boolean sign = false;
    for (int i = start; i < end; i++) {
      char c = folded[i];
      if (c >= 128) {
        return true;
      }
      letter |= c >= 'a' && c <= 'z';
      sign |= LEET[c] != null;
    }
    return letter && sign;
  }

  /**
   * The plain words that {@code [start, end)} may be put for, the likeliest first, without itself;
   * drawn-out letters stay drawn out.
   *
   * @return empty if some character is put for no letter, or if there is nothing to undo
   */
  public static List<String> readings(char[] folded, int start, int end) {
    return readings(folded, start, end, true);
  }

  private static List<String> readings(char[] folded, int start, int end, boolean leet) {
    List<String> choices = choices(folded, start, end);
    if (choices.isEmpty()) {
      return List.of();
    }
    boolean signs = leet && hasLetter(choices);
    Set<String> readings = new LinkedHashSet<>();
    readings.add("");
    for (String choice : choices) {
      readings = extended(readings, signs ? withLetters(choice) : choice);
    }
    readings.remove(new String(folded, start, end - start));
    return List.copyOf(readings);
  }

  /** For each character what it may be, signs still as signs; empty if one is nothing. */
  private static List<String> choices(char[] folded, int start, int end) {
    List<String> choices = new ArrayList<>(end - start);
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(folded, i, end);
      boolean kept = c < 128 && (LEET[c] != null || c == '\'' || (c == '#' && i == start));
      String choice = kept ? String.valueOf((char) c) : LookAlikes.of(c);
      if (choice.equals(LookAlikes.NONE) || choices.size() == LONGEST) {
        return List.of();
      }
      if (!choice.isEmpty()) {
        choices.add(choice);
      }
      i += Character.charCount(c);
    }
    return choices;
  }

  private static boolean hasLetter(List<String> choices) {
    return choices.stream().anyMatch(choice -> Character.isLetter(choice.charAt(0)));
  }

  /** A digit stays possible, for words of the lexicon may hold one; a sign does not. */
  private static String withLetters(String choice) {
    char c = choice.charAt(0);
    String letters = LEET[c];
    if (letters == null) {
      return choice;
    }
    return Character.isDigit(c) ? letters + choice : letters;
  }

  private static Set<String> extended(Set<String> readings, String choice) {
    int taken = readings.size() * choice.length() > MOST_READINGS ? 1 : choice.length();
    Set<String> longer = new LinkedHashSet<>();
    for (String reading : readings) {
      for (int i = 0; i < taken; i++) {
        longer.add(reading + choice.charAt(i));
      }
    }
    return longer;
  }

  /**
   * The grade of the disguise in which a word is written.
   *
   * @param folded the folded raw text that was read as the word, separators and all
   * @param word a word of the lexicon
   */
  public static int gradeOf(String folded, String word) {
    if (folded.indexOf('*') >= 0) {
      return MASKED;
    }
    char[] letters = folded.toCharArray();
    boolean lookAlike =
        readings(letters, 0, letters.length, false).stream().anyMatch(r -> isWord(r, word));
    return lookAlike ? LOOK_ALIKE : OTHER_SIGNS;
  }

  private static boolean isWord(String reading, String word) {
    return reading.equals(word)
        || Stretch.isStretchOf(reading.toCharArray(), 0, reading.length(), word);
  }
}
