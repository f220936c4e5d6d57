package id.saring.ingest.x;

import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whose archive it is. */
final class XOwner {

  private XOwner() {}

  /**
   * Reads {@code account.js}, which lies beside every other file of an archive.
   *
   * @return empty if it is missing or unreadable; nobody guesses then
   */
  static Optional<Author> beside(Source source) {
    Optional<Source> account = source.sibling("account.js");
    if (account.isEmpty()) {
      return Optional.empty();
    }
    List<Author> owners = new ArrayList<>();
    try (InputStream in = account.get().open()) {
      new JsonRecords(ArrayPaths.of("[]")).read(in, element -> owners.add(owner(element)));
    } catch (IOException e) {
      // Cut off or gone: what stood before the damage counts, and if nothing did, the owner is
      // reported as unknown.
      return known(owners);
    }
    return known(owners);
  }

  private static Optional<Author> known(List<Author> owners) {
    return owners.stream().filter(owner -> !owner.isUnknown()).findFirst();
  }

  private static Author owner(JsonElement element) {
    try {
      JsonValue account = element.parse().get("account");
      return new Author(
          account.get("accountId").text(),
          account.get("username").text(),
          account.get("accountDisplayName").text());
    } catch (BrokenJsonException e) {
      return Author.UNKNOWN;
    }
  }
}
