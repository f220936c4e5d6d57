package id.saring.workbench.suggest;

import id.saring.match.Standing;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One text of the foreground; its copies are this one. Immutable.
 *
 * @param text raw, at most {@link #MOST_CHARACTERS} UTF-16 units
 * @param standing what is known of author and day
 * @param accounts who wrote it or a copy, at most {@link #MOST_ACCOUNTS}; an author of whom nothing
 *     is known is the empty one
 * @param campaign ids of the contenders whose campaign account wrote it, was answered or acted on
 */
record Document(
    String text, Standing standing, SortedSet<String> accounts, SortedSet<String> campaign) {

  static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_ACCOUNTS = 50;

  Document {
    accounts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
    campaign = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(campaign));
  }

  static Document of(String text, Standing standing, String account, Collection<String> campaign) {
    return new Document(
        text.length() <= MOST_CHARACTERS ? text : cut(text),
        standing,
        new TreeSet<>(java.util.List.of(account)),
        new TreeSet<>(campaign));
  }

  private static String cut(String text) {
    int end =
        Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1))
            ? MOST_CHARACTERS - 1
            : MOST_CHARACTERS;
    return text.substring(0, end);
  }

  /** Both copies as one; which is handed in first does not matter. */
  Document with(Document copy) {
    boolean mine = (text + standing).compareTo(copy.text + copy.standing) <= 0;
    TreeSet<String> all = new TreeSet<>(accounts);
    all.addAll(copy.accounts);
    while (all.size() > MOST_ACCOUNTS) {
      all.pollLast();
    }
    TreeSet<String> favoured = new TreeSet<>(campaign);
    favoured.addAll(copy.campaign);
    return new Document(mine ? text : copy.text, mine ? standing : copy.standing, all, favoured);
  }
}
