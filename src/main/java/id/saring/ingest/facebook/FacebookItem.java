package id.saring.ingest.facebook;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.SourceRef;
import id.saring.item.Target;

/** Starts items. Pure; safe for all threads. */
final class FacebookItem {

  private FacebookItem() {}

  /** An item of Facebook with its words and id, and the notes that follow from these. */
  static Item.Builder of(Activity activity, String id, String text, SourceRef ref) {
    return of(Platform.FACEBOOK, activity, id, text, ref);
  }

  /** The same for tools that know Instagram too. */
  static Item.Builder of(
      Platform platform, Activity activity, String id, String text, SourceRef ref) {
    Item.Builder item = Item.of(platform, activity, ref).id(id).text(text);
    boolean hasWords = activity == Activity.POST || activity == Activity.COMMENT;
    if (id.isEmpty() && (hasWords || activity == Activity.SHARE)) {
      item.note(ItemNote.TANPA_ID_ASLI);
    }
    if (DamagedCharacters.in(text)) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item;
  }

  /** A target, or none if all parts are empty. */
  static Target target(String id, String handle, String name, String text) {
    Target target = new Target(id, handle, name, text);
    return target.isNone() ? Target.NONE : target;
  }
}
