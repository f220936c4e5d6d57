package id.saring.ingest.tiktok;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadFault;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.FateReport;
import id.saring.ingest.record.OneDownload;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text files of the download that TikTok gives its users ({@code Comments.txt}, {@code
 * Like List.txt} …). What a list is shows in its keys; lists of links alone are told apart by the
 * name of the file.
 */
public final class TikTokTextReader implements ExportReader {

  private static final Pattern START =
      Pattern.compile(
          "\\s*Date: [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}(?: UTC)?\\s*\\R"
              + "(?:Comment|Link|Video ?Link|User ?[Nn]ame|Shared ?Content|Search ?Term):.*",
          Pattern.DOTALL);
  private static final Pattern PROFILE = Pattern.compile("(?i).*\\bprofile info(?:rmation)?\\.txt");
  private static final Pattern USER_NAME = Pattern.compile("(?im)^\\s*user ?name:\\s*@?(\\S+)");
  private static final Pattern DISPLAY_NAME = Pattern.compile("(?im)^\\s*display ?name: ?(.+)$");
  private static final List<String> PROFILES =
      List.of("Profile Information.txt", "Profile Info.txt");

  private static final OneDownload DOWNLOAD =
      new OneDownload(
          Set.of(
              "comment",
              "activity",
              "your activity",
              "likes and favorites",
              "profile",
              "profile and settings",
              "video",
              "post",
              "tiktok live"),
          Pattern.compile("(?:profile[^/]*/)?[^/]+\\z"),
          Pattern.compile("(?:^|/)(tiktok_data_[0-9]+)"));

  @Override
  public String format() {
    return "tiktok-download-txt";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text();
    if (START.matcher(text.length() > 400 ? text.substring(0, 400) : text).matches()) {
      return Optional.of("blocks that begin with Date");
    }
    return isProfile(head.path(), text) ? Optional.of("profile of TikTok") : Optional.empty();
  }

  private static boolean isProfile(String path, String text) {
    return PROFILE.matcher(path).matches()
        && text.toLowerCase(Locale.ROOT).replace(" ", "").contains("username:");
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    if (isProfile(source.path(), Head.of(source).text())) {
      sink.ignored("profile");
      return;
    }
    Reading reading = new Reading(source, sink);
    try (TextBlocks blocks = new TextBlocks(source.open())) {
      for (TextBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        reading.take(block);
      }
    }
  }

  private static Author owner(Source source) {
    for (String name : PROFILES) {
      Optional<Source> profile = DOWNLOAD.find(source, name);
      if (profile.isPresent()) {
        try {
          return owner(Head.of(profile.get()).text());
        } catch (IOException e) {
          ReadFault.passOn(e);
          return Author.UNKNOWN; // reported as unknown
        }
      }
    }
    return Author.UNKNOWN;
  }

  private static Author owner(String profile) {
    Matcher handle = USER_NAME.matcher(profile);
    Matcher name = DISPLAY_NAME.matcher(profile);
    return handle.find()
        ? new Author("", handle.group(1), name.find() ? name.group(1).strip() : "")
        : Author.UNKNOWN;
  }

  /** What belongs to one file. */
  private static final class Reading {
    private final Source source;
    private final RecordSink sink;
    private final TikTokActs acts;
    private final String name;
    private boolean ownerTold;
    private boolean unclearTold;
    private long record;

    Reading(Source source, RecordSink sink) {
      this.source = source;
      this.sink = sink;
      Author owner = owner(source);
      this.acts = new TikTokActs(owner);
      this.name =
          source.path().substring(source.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      this.ownerTold = !owner.isUnknown();
    }

    void take(TextBlocks.Block block) {
      record++;
      if (block.tooLarge()) {
        sink.rejected(rejected(block, "rekaman-terlalu-besar", Message.of("ingest.csv-too-long")));
        return;
      }
      JsonValue fields = TextRecord.of(block.raw().text());
      TikTokList list = list(fields);
      if (!list.ignoredAs().isEmpty() && block.dated()) {
        ignore(list);
        return;
      }
      if (!ownerTold) {
        ownerTold = true;
        sink.notice(Message.of("ingest.tiktok-no-owner"));
      }
      convert(block, list, fields);
    }

    private void convert(TextBlocks.Block block, TikTokList list, JsonValue fields) {
      SourceRef ref =
          new SourceRef(source.file(), source.member(), record, block.start(), block.raw());
      FateReport.tell(
          sink,
          fate(block, list, fields, ref),
          block.line(),
          (code, reason) -> rejected(block, code, reason));
    }

    private Fate fate(TextBlocks.Block block, TikTokList list, JsonValue fields, SourceRef ref) {
      try {
        Optional<Item> item = acts.of(list, fields, ref);
        return block.dated()
            ? item.map(Fate::of).orElse(TikTokDownloadReader.UNKNOWN)
            : TikTokDownloadReader.UNKNOWN;
      } catch (DateTimeException e) {
        return TikTokDownloadReader.BAD_TIME;
      }
    }

    private void ignore(TikTokList list) {
      if (list == TikTokList.UNCLEAR && !unclearTold) {
        unclearTold = true;
        sink.notice(Message.of("ingest.tiktok-unclear-list"));
      }
      sink.ignored(list.ignoredAs());
    }

    private SkippedRecord rejected(TextBlocks.Block block, String code, Message reason) {
      return new SkippedRecord(
          source.file(), source.member(), record, block.line(), 1, code, reason, block.raw());
    }

    /** What the keys say; a list of links or accounts alone is what its name says. */
    private TikTokList list(JsonValue fields) {
      if (fields.has("comment")) {
        return TikTokList.COMMENT;
      }
      if (fields.has("sharedcontent") || fields.has("method")) {
        return TikTokList.SHARE;
      }
      if (fields.has("searchterm")) {
        return TikTokList.SEARCH;
      }
      if (fields.has("username")) {
        return name.contains("following") ? TikTokList.FOLLOW : accounts();
      }
      return fields.has("likes")
              || fields.has("like(s)")
              || fields.has("title")
              || fields.has("whocanview")
          ? TikTokList.POST
          : links();
    }

    /** Accounts that are followed, or that follow: only the name of the file tells. */
    private TikTokList accounts() {
      return name.contains("follower") || name.contains("fans")
          ? TikTokList.FOLLOWER
          : TikTokList.UNCLEAR;
    }

    private TikTokList links() {
      if (name.startsWith("like")) {
        return TikTokList.LIKE;
      }
      if (name.startsWith("repost")) {
        return TikTokList.REPOST;
      }
      if (name.startsWith("favorite")) {
        return TikTokList.FAVOURITE;
      }
      return name.contains("brows") || name.contains("watch")
          ? TikTokList.WATCHED
          : TikTokList.UNCLEAR;
    }
  }
}
