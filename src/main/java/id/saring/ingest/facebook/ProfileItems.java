package id.saring.ingest.facebook;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.item.Activity;
import id.saring.item.SourceRef;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What owners say about themselves in their profile. Addresses, numbers and other private matters
 * are not taken over. Pure; safe for all threads.
 */
final class ProfileItems {

  private static final List<String> WORDS =
      List.of("intro_bio", "bio_text", "about_me", "favorite_quotes", "political_view");

  private ProfileItems() {}

  /** The profile as an item if there are words in it. */
  static Fate of(JsonValue root, SourceRef ref) {
    JsonValue profile = FacebookOwner.profile(root);
    if (!profile.isObject()) {
      return FacebookFates.UNKNOWN;
    }
    String text =
        WORDS.stream()
            .map(key -> words(profile.get(key)))
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining("\n"));
    if (text.isEmpty()) {
      return new Fate.Ignored("profile");
    }
    return Fate.of(
        FacebookItem.of(Activity.PROFILE, "", text, ref)
            .author(FacebookOwner.of(root))
            .url(profile.get("profile_uri").text())
            .build());
  }

  private static String words(JsonValue value) {
    if (!value.isObject()) {
      return value.text();
    }
    String name = value.get("name").text();
    String more = value.get("description").text();
    return name.isEmpty() || more.isEmpty() ? name + more : name + "\n" + more;
  }
}
