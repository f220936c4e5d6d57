package id.saring.ingest.instagram;

import id.saring.ingest.meta.LabelValues.Entry;
import java.util.List;

/**
 * What a comment says and below whose post, told apart although the labels are in the language of
 * the account.
 *
 * @param text the comment; may be empty
 * @param owner login name of whose post it is; may be empty
 */
record CommentWords(String text, String owner) {

  /** Nothing could be told. */
  static final CommentWords NONE = new CommentWords("", "");

  /**
   * Reads the values of a comment without its time: by labels that are known, else the comment
   * comes first and the owner, who looks like a login name, second.
   */
  static CommentWords of(List<Entry> entries) {
    List<Entry> values =
        entries.stream()
            .filter(entry -> !entry.value().isEmpty() && !Labels.isTime(entry.label()))
            .toList();
    String text = Labels.value(values, Labels::isComment);
    String owner = Labels.value(values, Labels::isOwner);
    for (Entry entry : values) {
      boolean known = Labels.isComment(entry.label()) || Labels.isOwner(entry.label());
      if (known) {
        continue;
      }
      if (text.isEmpty() && !swapped(values)) {
        text = entry.value();
      } else if (owner.isEmpty() && InstagramLinks.isHandle(entry.value())) {
        owner = entry.value();
      } else if (text.isEmpty()) {
        text = entry.value();
      }
    }
    return new CommentWords(text, owner);
  }

  /** Whether only the first of two values can be a login name. */
  private static boolean swapped(List<Entry> values) {
    return values.size() == 2
        && InstagramLinks.isHandle(values.get(0).value())
        && !InstagramLinks.isHandle(values.get(1).value());
  }
}
