package id.saring.workbench.suggest;

import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.match.Passage;
import id.saring.match.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text and whose it is. Immutable.
 *
 * @param text raw, not empty
 * @param account platform and handle, id or name; empty if nothing is known of the author
 */
record Words(String text, String account) {

  /** What an item says, and what the text says that it likes or shares. */
  static List<Words> of(Subject subject) {
    Item item = subject.item();
    List<Words> words = new ArrayList<>(2);
    for (Passage passage : Passage.of(item)) {
      if (passage.field() == Passage.Field.TEXT) {
        words.add(new Words(passage.text(), account(item.platform(), item.author())));
      } else if (passage.field() == Passage.Field.TARGET_TEXT) {
        words.add(new Words(passage.text(), account(item.platform(), author(item.target()))));
      }
    }
    return words;
  }

  /** Whom a target is, as an author. */
  static Author author(Target target) {
    return new Author(target.id(), target.handle(), target.name());
  }

  static String account(Platform platform, Author author) {
    String label = author.label();
    return label.isEmpty() ? "" : account(platform.code(), label);
  }

  static String account(String platform, String label) {
    String plain = label.startsWith("@") ? label.substring(1) : label;
    return platform + ":" + plain.toLowerCase(Locale.ROOT);
  }
}
