package id.saring.match;

import id.saring.analysis.Vocabulary;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.text.CharFold;
import id.saring.text.Emoji;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Plants forms of a lexicon into sentences of words that the lexicon does not know. */
final class Planting {

  private static final List<String> CARRIERS =
      List.of(
          "beta",
          "pung",
          "kucing",
          "tidur",
          "atas",
          "meja",
          "besok",
          "pagi",
          "hujan",
          "deras",
          "sekali",
          "tetangga",
          "menjemur",
          "cucian",
          "halaman",
          "belakang",
          "17",
          "https://t.co/x",
          "@tetangga",
          "#hujan",
          "😀",
          "🐈\uFE0F",
          "👋🏽",
          "Jum’at",
          "naïve",
          "3.500");
  private static final List<String> BEFORE =
      List.of(" ", " ", " ", "\n", " (", " \"", " 😀", "😀 ");
  private static final List<String> AFTER = List.of(" ", " ", " ", "\n", ") ", "! ", "🎉 ", ", ");
  private static final List<String> BETWEEN = List.of(" ", " ", " ", "  ", "-", "/", "\n", ", ");

  private final List<Entry> entries;
  private final Vocabulary vocabulary;
  private final List<String> carriers;
  private final FormGenerator generator = new FormGenerator();
  private final TextScanner scanner = new TextScanner();

  /**
   * A sentence with one form in it.
   *
   * @param entry whose form it is
   * @param text the sentence
   * @param start where the form begins
   * @param end index behind it
   */
  record Planted(Entry entry, String text, int start, int end) {}

  Planting(Lab lab) {
    this.entries =
        lab.lexicon().entries().values().stream().filter(e -> e.status().matches()).toList();
    this.vocabulary = lab.screening().phrasebook().vocabulary();
    this.carriers =
        CARRIERS.stream()
            .filter(
                carrier ->
                    Phrasebook.words(scanner, carrier).stream()
                        .allMatch(word -> vocabulary.find(word) == Vocabulary.NONE))
            .toList();
  }

  Planted plant(Random random) {
    Entry entry = one(random, entries);
    Form form = one(random, generator.forms(entry));
    List<String> words = Phrasebook.words(scanner, form.text());
    boolean tag = random.nextInt(4) == 0 && fitsInTag(words) && !isShadowed(entry, words);
    // Drawn-out words side by side in one hashtag are more than the cutter can part.
    boolean stretched = random.nextInt(3) == 0 && !(tag && words.size() > 1);
    StringBuilder text = new StringBuilder();
    sentence(random, text);
    text.append(one(random, BEFORE));
    int start = text.length();
    for (int i = 0; i < words.size(); i++) {
      String word = stretched ? stretch(random, words.get(i)) : words.get(i);
      if (i > 0 && !tag) {
        text.append(one(random, BETWEEN));
      }
      if (tag) {
        text.append(i == 0 ? "#" : "").append(capital(word));
      } else {
        text.append(dress(random, shout(random, word)));
      }
    }
    int end = text.length();
    text.append(one(random, AFTER));
    sentence(random, text);
    return new Planted(entry, text.toString(), start, end);
  }

  /** A sentence in which nothing of the lexicon stands. */
  void sentence(Random random, StringBuilder text) {
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(one(random, carriers)).append(i > 1 ? " " : "");
    }
  }

  /** Words that case alone parts again; digits side by side would run together. */
  private static boolean fitsInTag(List<String> words) {
    boolean digitsBefore = false;
    for (String word : words) {
      boolean digits = word.chars().allMatch(Character::isDigit);
      boolean letters = word.length() >= 3 && word.chars().allMatch(Character::isLetter);
      if (!(digits || letters) || (digits && digitsBefore)) {
        return false;
      }
      digitsBefore = digits;
    }
    return true;
  }

  /**
   * A hashtag is cut in one way only: the joined spelling of one entry ({@code partaikapas}) hides
   * the parted spelling of another that has no joined one.
   */
  private boolean isShadowed(Entry entry, List<String> words) {
    String whole = String.join("", words);
    if (generator.forms(entry).stream().anyMatch(form -> form.text().equals(whole))) {
      return false;
    }
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= words.size(); to++) {
        if (vocabulary.find(String.join("", words.subList(from, to))) != Vocabulary.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String shout(Random random, String word) {
    StringBuilder shouted = new StringBuilder(word);
    int times = random.nextInt(3);
    for (int i = 0; i < word.length(); i++) {
      char upper = Character.toUpperCase(word.charAt(i));
      boolean changes = times == 2 || (times == 1 && random.nextBoolean());
      if (changes && CharFold.fold(upper) == word.charAt(i)) {
        shouted.setCharAt(i, upper);
      } else if (word.charAt(i) == '\'' && random.nextBoolean()) {
        shouted.setCharAt(i, '’');
      }
    }
    return shouted.toString();
  }

  private static String stretch(Random random, String word) {
    StringBuilder out = new StringBuilder();
    int where = random.nextInt(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean drawn = Character.isLetter(c) && (i == where || random.nextInt(4) == 0);
      out.append(String.valueOf(c).repeat(drawn ? 3 + random.nextInt(3) : 1));
    }
    return out.toString();
  }

  /** An emoji with a skin tone or a style, as phones write it. */
  private static String dress(Random random, String word) {
    if (word.length() == 2 && word.charAt(1) == '\u20E3') {
      return random.nextBoolean() ? word : word.charAt(0) + "\uFE0F\u20E3";
    }
    boolean single = word.codePointCount(0, word.length()) == 1;
    if (!single || !Emoji.isEmoji(word.codePointAt(0))) {
      return word;
    }
    return word + one(random, List.of("", "\uFE0F", "🏽", "🏿\uFE0F"));
  }

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Sentences with nothing, one form or several. */
  List<String> posts(Random random, int count) {
    List<String> posts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      sentence(random, text);
      for (int n = random.nextInt(4); n > 0; n--) {
        text.append(' ').append(plant(random).text());
      }
      posts.add(text.toString());
    }
    return posts;
  }
}
