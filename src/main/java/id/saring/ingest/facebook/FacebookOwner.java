package id.saring.ingest.facebook;

import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.Mojibake;
import id.saring.item.Author;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whose download it is. */
final class FacebookOwner {

  private static final String FILE = "profile_information.json";

  private FacebookOwner() {}

  /**
   * Reads {@code profile_information.json} of the download that a file belongs to. One of another
   * download, be it the nearest, is left alone: it would put the words of one person into the mouth
   * of another.
   *
   * @return empty if it is missing or unreadable; nobody guesses then
   */
  static Optional<Author> of(Source source) {
    Optional<Source> profile =
        source
            .related("profile_information/" + FILE)
            .filter(found -> SameDownload.holds(source, found));
    if (profile.isEmpty()) {
      profile = source.sibling(FILE);
    }
    return profile.flatMap(FacebookOwner::in);
  }

  private static Optional<Author> in(Source profile) {
    List<Author> owners = new ArrayList<>();
    try (InputStream in = profile.open()) {
      JsonRoots.read(in, element -> owners.add(owner(element)));
    } catch (IOException e) {
      // Damage is reported where the file is read as a source of its own; what stood before it
      // counts.
      return known(owners);
    }
    return known(owners);
  }

  private static Optional<Author> known(List<Author> owners) {
    return owners.stream().filter(owner -> !owner.isUnknown()).findFirst();
  }

  private static Author owner(JsonElement element) {
    try {
      return of(Mojibake.repair(element.parse()));
    } catch (BrokenJsonException e) {
      return Author.UNKNOWN;
    }
  }

  /** Reads the root object of the file. */
  static Author of(JsonValue root) {
    JsonValue profile = profile(root);
    FacebookLink link = FacebookLink.of(profile.get("profile_uri").text());
    String handle = profile.get("username").text();
    String name = profile.get("name").get("full_name").text();
    Author owner =
        new Author(
            link.account(),
            handle.isEmpty() ? link.handle() : handle,
            name.isEmpty() ? profile.get("name").text() : name);
    return owner.isUnknown() ? Author.UNKNOWN : owner;
  }

  /** The profile in a root object, under its name of today or of 2018. */
  static JsonValue profile(JsonValue root) {
    JsonValue today = root.get("profile_v2");
    return today.isObject() ? today : root.get("profile");
  }
}
