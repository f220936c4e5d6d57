package id.saring.ingest.youtube;

import id.saring.ingest.Head;
import id.saring.ingest.ReadFault;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.record.HeadRows;
import id.saring.ingest.record.OneDownload;
import id.saring.io.Message;
import id.saring.item.Author;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds whose Takeout it is: the comments and the channel beside a file name the owner's channel.
 * Names of folders and files follow the language of the account, so the usual ones are tried.
 */
final class TakeoutOwner {

  private static final List<String> FILES =
      List.of(
          "channels/channel.csv",
          "saluran/saluran.csv",
          "channel/channel.csv",
          "comments/comments.csv",
          "komentar/komentar.csv");

  private static final List<String> SIBLINGS =
      List.of("channel.csv", "saluran.csv", "comments.csv", "komentar.csv");

  /**
   * What belongs to one Takeout: its top folder, the folders in that of YouTube, and the moment in
   * the names of its parts ({@code takeout-20240115T010203Z-001.zip}).
   */
  private static final OneDownload DOWNLOAD =
      new OneDownload(
          Set.of(
              "takeout",
              "subscriptions",
              "langganan",
              "comments",
              "komentar",
              "live chats",
              "chat live",
              "my-comments",
              "komentar-saya"),
          Pattern.compile("(?:takeout/[^/]+/)?[^/]+/[^/]+\\z"),
          Pattern.compile("(?:^|/)(takeout-[0-9]{8}t[0-9]{6}z)"));

  private TakeoutOwner() {}

  /** The owner; if unknown, that is said once. */
  static Author of(Source source, RecordSink sink) {
    Optional<Author> owner =
        Stream.concat(
                FILES.stream().flatMap(file -> DOWNLOAD.related(source, file).stream()),
                SIBLINGS.stream().flatMap(file -> source.sibling(file).stream()))
            .flatMap(file -> channel(file).stream())
            .findFirst();
    if (owner.isEmpty()) {
      sink.notice(Message.of("ingest.yt-no-owner"));
    }
    return owner.orElse(Author.UNKNOWN);
  }

  /** The only channel that the first rows of a file name. */
  private static Optional<Author> channel(Source file) {
    try {
      List<String> channels =
          HeadRows.of(Head.of(file), 20).stream()
              .flatMap(List::stream)
              .filter(cell -> YouTubeItems.CHANNEL.matcher(cell).matches())
              .distinct()
              .toList();
      return channels.size() == 1
          ? Optional.of(new Author(channels.get(0), "", ""))
          : Optional.empty();
    } catch (IOException e) {
      ReadFault.passOn(e);
      return Optional.empty(); // unreadable: the owner is reported as unknown
    }
  }
}
