package id.saring.ingest.instagram;

import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.meta.LabelValues.Entry;
import id.saring.ingest.meta.Mojibake;
import id.saring.ingest.record.OneDownload;
import id.saring.ingest.record.OwnerFile;
import id.saring.item.Author;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whose download it is. */
final class InstagramOwner {

  private static final String JSON = "personal_information.json";
  private static final String HTML = "personal_information.html";

  private static final JsonRecords PROFILES =
      new JsonRecords(ArrayPaths.of("profile_user[]", "[]"));

  private static final OneDownload DOWNLOAD =
      new OneDownload(
          Set.of(
              "your_instagram_activity",
              "connections",
              "personal_information",
              "logged_information",
              "preferences",
              "content",
              "media",
              "comments",
              "likes",
              "followers_and_following",
              "account_information",
              "story_sticker_interactions",
              "messages",
              "threads"),
          Pattern.compile("(?:(?:personal|account)_information/)*[^/]+\\z"),
          Pattern.compile("(?:^|/)instagram-([^/]+?)-[0-9]{4}-[0-9]{2}-[0-9]{2}"));

  private InstagramOwner() {}

  /** Reads the account file of the same download; unknown if it is missing or unreadable. */
  static Author of(Source source) {
    Author owner = DOWNLOAD.find(source, JSON).flatMap(InstagramOwner::read).orElse(Author.UNKNOWN);
    return owner.isUnknown()
        ? DOWNLOAD.find(source, HTML).map(InstagramOwner::readPage).orElse(Author.UNKNOWN)
        : owner;
  }

  private static Optional<Author> read(Source account) {
    return OwnerFile.read(
        account,
        PROFILES::read,
        record -> of(Labels.ofMap(Mojibake.repair(record).get("string_map_data"))));
  }

  private static Author readPage(Source account) {
    try (HtmlBlocks blocks = HtmlBlocks.open(account)) {
      for (HtmlBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        Author owner = of(block.entries());
        if (!owner.isUnknown()) {
          return owner;
        }
      }
    } catch (IOException e) {
      ReadFault.passOn(e);
      return Author.UNKNOWN;
    }
    return Author.UNKNOWN;
  }

  private static Author of(List<Entry> entries) {
    String handle = Labels.value(entries, Labels::isUserName);
    String name = Labels.value(entries, Labels::isName);
    return handle.isEmpty() && name.isEmpty() ? Author.UNKNOWN : new Author("", handle, name);
  }
}
