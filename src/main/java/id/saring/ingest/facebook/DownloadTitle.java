package id.saring.ingest.facebook;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sentence above a record of a personal download tells: {@code Budi mengomentari kiriman
 * Siti di Paguyuban Misal.} It is written in the interface language, so names are found in
 * Indonesian and English sentences only; of any other sentence the words are kept.
 *
 * @param name whose post or comment it is, or empty
 * @param group in which group, or empty
 * @param words the sentence without its actor
 */
record DownloadTitle(String name, String group, String words) {

  private static final Pattern INDONESIAN_ACT =
      Pattern.compile(
          "\\b(?:mengomentari|menyukai|membalas|menanggapi|bereaksi terhadap) "
              + "(?:kiriman|postingan|unggahan|foto|video|komentar|tautan|album|status|acara|reel)"
              + " (?<name>.+?)\\.?$");
  private static final Pattern ENGLISH_ACT =
      Pattern.compile(
          "\\b(?:commented on|likes|liked|loved|replied to|reacted to) (?<name>.+?)['’]s? "
              + "\\w+(?: \\w+){0,2}?(?: (?:in|on) (?<group>.+?))?\\.?$");
  private static final Pattern INDONESIAN_PLACE =
      Pattern.compile("\\b(?:di|ke|dalam) (?:grup )?(.+)$");
  private static final Pattern ENGLISH_PLACE =
      Pattern.compile("\\b(?:posted|shared|added|wrote|updated|created)\\b.*? (?:in|to) (.+)$");
  private static final Pattern OWN =
      Pattern.compile("\\b(?:sendiri|nya|Anda|(?:his|her|their|your) own|your)\\b");

  DownloadTitle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(words, "words");
  }

  /**
   * Reads the sentence above a comment or reaction.
   *
   * @param actor shown name of the owner, or empty
   * @param knownGroup the group as the record names it, or empty
   */
  static DownloadTitle ofAct(String title, String actor, String knownGroup) {
    String words = words(title, actor);
    String act = withoutGroup(words, knownGroup);
    String name = "";
    String group = knownGroup;
    Matcher indonesian = INDONESIAN_ACT.matcher(act);
    Matcher english = ENGLISH_ACT.matcher(act);
    if (indonesian.find()) {
      name = indonesian.group("name");
      int place = name.indexOf(" di ");
      if (group.isEmpty() && place > 0) {
        group = name.substring(place + " di ".length()).replaceFirst("^grup ", "");
        name = name.substring(0, place);
      }
    } else if (english.find()) {
      name = english.group("name");
      group = group.isEmpty() ? Objects.requireNonNullElse(english.group("group"), "") : group;
    }
    boolean own = OWN.matcher(name).find();
    return new DownloadTitle(own ? "" : name, group, words);
  }

  private static String withoutGroup(String words, String group) {
    for (String in : new String[] {" di ", " in "}) {
      String end = in + group + ".";
      if (!group.isEmpty() && words.endsWith(end)) {
        return words.substring(0, words.length() - end.length());
      }
    }
    return words;
  }

  /** Reads the sentence above a post in a group. */
  static DownloadTitle ofGroupPost(String title, String actor) {
    String words = words(title, actor);
    String sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    Matcher place = ENGLISH_PLACE.matcher(sentence);
    boolean found = place.find();
    if (!found) {
      place = INDONESIAN_PLACE.matcher(sentence);
      found = place.find();
    }
    return new DownloadTitle("", found ? place.group(1) : sentence, words);
  }

  private static String words(String title, String actor) {
    String plain = title.strip();
    return !actor.isEmpty() && plain.startsWith(actor + " ")
        ? plain.substring(actor.length() + 1)
        : plain;
  }
}
