package id.saring.match;

import id.saring.item.Activity;
import id.saring.item.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * One text of an item in which signs are looked for. An own text counts for every item; what a
 * like, share, follow or join points at counts as the act's text.
 *
 * @param item the item
 * @param field which text of it
 * @param text that text, raw
 */
public record Passage(Item item, Field field, String text) {

  /** Which text of an item. */
  public enum Field {
    /** The author's own words. */
    TEXT("teks"),
    /** Text of what was liked or shared. */
    TARGET_TEXT("teks yang disukai/dibagikan"),
    /** Shown name of the account, page or group that was followed, liked or joined. */
    TARGET_NAME("nama akun/grup yang dituju"),
    /** Name of the group that was joined. */
    CONTAINER("nama grup");

    private final String indonesian;

    Field(String indonesian) {
      this.indonesian = indonesian;
    }

    /** That text of an item; empty if it has none. */
    public String of(Item item) {
      return switch (this) {
        case TEXT -> item.text();
        case TARGET_TEXT -> item.target().text();
        case TARGET_NAME -> item.target().name();
        case CONTAINER -> item.container();
      };
    }

    /** The field in a sentence. */
    public String indonesian() {
      return indonesian;
    }
  }

  /** The passages of an item, in the order of the fields, without empty ones. */
  public static List<Passage> of(Item item) {
    if (!item.activity().isActOnTarget() && item.activity() != Activity.PROFILE) {
      return item.text().isEmpty()
          ? List.of()
          : List.of(new Passage(item, Field.TEXT, item.text()));
    }
    List<Passage> passages = new ArrayList<>(4);
    add(passages, item, Field.TEXT, item.text());
    add(passages, item, Field.TARGET_TEXT, item.target().text());
    add(passages, item, Field.TARGET_NAME, item.target().name());
    if (item.activity() == Activity.JOIN && !item.container().equals(item.target().name())) {
      add(passages, item, Field.CONTAINER, item.container());
    }
    return passages;
  }

  private static void add(List<Passage> passages, Item item, Field field, String text) {
    if (!text.isEmpty()) {
      passages.add(new Passage(item, field, text));
    }
  }
}
