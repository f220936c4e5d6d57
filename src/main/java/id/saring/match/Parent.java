package id.saring.match;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.roster.RosterMatch;
import java.util.Objects;
import java.util.Optional;

/** What an item answers, as far as this night knows it (design.md 6.6). Immutable. */
public sealed interface Parent {

  /** UTF-16 units of a parent's text that are kept: longer ones are cut, marked with {@code …}. */
  int MOST_CHARACTERS = 1_000;

  /** Nothing is known of it. */
  enum Unknown implements Parent {
    /** The item answers nothing. */
    NO_ANSWER,
    /** The export does not say what it answers, or it came on standard input, read once only. */
    UNTOLD,
    /** No source of the night holds it. */
    NOT_FOUND
  }

  /**
   * Its words stand in the record of the item itself, as its target's text.
   *
   * @param target whose and what
   */
  record Told(Target target) implements Parent {}

  /**
   * An item of the night, written by anybody.
   *
   * @param author who wrote it; to be shown only if {@code who} or {@code campaign} is known
   * @param who the registered account behind it
   * @param campaign the campaign account behind it
   * @param postedAt when, if known
   * @param text its words, else those of what it shares; at most {@link #MOST_CHARACTERS} units
   * @param container group, page, channel or chat
   */
  record Found(
      Author author,
      Optional<RosterMatch> who,
      Optional<CampaignAccount> campaign,
      Optional<PostedAt> postedAt,
      String text,
      String container)
      implements Parent {

    public Found {
      Objects.requireNonNull(author, "author");
      Objects.requireNonNull(who, "who");
      Objects.requireNonNull(campaign, "campaign");
      Objects.requireNonNull(postedAt, "postedAt");
      Objects.requireNonNull(container, "container");
      text = cut(text);
    }

    /** The same, written by those accounts. */
    public Found by(Optional<RosterMatch> registered, Optional<CampaignAccount> campaigning) {
      return new Found(author, registered, campaigning, postedAt, text, container);
    }

    private static String cut(String text) {
      if (text.length() <= MOST_CHARACTERS) {
        return text;
      }
      int end = MOST_CHARACTERS - 1;
      return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
          + "…";
    }
  }

  /** What an item says of its parent itself. */
  static Parent toldBy(Item item) {
    boolean answer =
        item.activity() == Activity.COMMENT
            || (item.activity() == Activity.MESSAGE && !item.parentId().isEmpty());
    if (!answer) {
      return Unknown.NO_ANSWER;
    }
    return item.target().text().isEmpty() ? Unknown.UNTOLD : new Told(item.target());
  }

  /** Its words, or empty. */
  default String words() {
    if (this instanceof Found found) {
      return found.text();
    }
    return this instanceof Told told ? told.target().text() : "";
  }
}
