package id.saring.ingest.x;

import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.OneDownload;
import id.saring.ingest.record.OwnerFile;
import id.saring.item.Author;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whose archive it is. */
final class XOwner {

  private static final JsonRecords ACCOUNTS = new JsonRecords(ArrayPaths.of("[]"));

  /** The parts of one archive carry its long random name. */
  private static final OneDownload DOWNLOAD =
      new OneDownload(
          Set.of("data"),
          Pattern.compile("(?:data/)?[^/]+\\z"),
          Pattern.compile("(?:^|/)(twitter-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{16,})"));

  private XOwner() {}

  /**
   * Reads {@code account.js}, which lies beside every other file of an archive, or in another part
   * of it.
   *
   * @return empty if it is missing or unreadable; nobody guesses then
   */
  static Optional<Author> beside(Source source) {
    return source
        .sibling("account.js")
        .or(() -> DOWNLOAD.related(source, "data/account.js"))
        .flatMap(file -> OwnerFile.read(file, ACCOUNTS::read, XOwner::owner));
  }

  private static Author owner(JsonValue record) {
    JsonValue account = record.get("account");
    return new Author(
        account.get("accountId").text(),
        account.get("username").text(),
        account.get("accountDisplayName").text());
  }
}
