package id.saring.ingest.tiktok;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the JSON file of the download that TikTok gives its users ({@code user_data.json}): own
 * videos, comments, likes, shares, reposts, accounts followed and the words of the profile.
 * Favourites, followers, watched videos and searches are ignored; other sections are no records.
 */
public final class TikTokDownloadReader implements ExportReader {

  static final Fate BAD_TIME = new Fate.Rejected("waktu-tak-terbaca", "ingest.tiktok-time");
  static final Fate UNKNOWN = new Fate.Rejected("jenis-tak-dikenal", "ingest.tiktok-record");

  /** Looked for even where the survey ended early. */
  private static final Set<String> USUAL =
      Set.of(
          "Comment.Comments.CommentsList",
          "Activity.Like List.ItemFavoriteList",
          "Your Activity.Like List.ItemFavoriteList",
          "Likes and Favorites.Like List.ItemFavoriteList",
          "Activity.Favorite Videos.FavoriteVideoList",
          "Likes and Favorites.Favorite Videos.FavoriteVideoList",
          "Activity.Following List.Following",
          "Your Activity.Following.Following",
          "Profile And Settings.Following.Following",
          "Activity.Share History.ShareHistoryList",
          "Your Activity.Share History.ShareHistoryList",
          "Your Activity.Reposts.RepostList",
          "Video.Videos.VideoList",
          "Post.Posts.VideoList");

  @Override
  public String format() {
    return "tiktok-download-json";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text().stripLeading();
    if (!text.startsWith("{")) {
      return Optional.empty();
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String section = DownloadSurvey.of(new ByteArrayInputStream(bytes)).section();
    return section.isEmpty() ? Optional.empty() : Optional.of("root has " + section);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    DownloadSurvey survey;
    try (InputStream in = source.open()) {
      survey = DownloadSurvey.of(in);
    }
    if (survey.section().isEmpty()) {
      throw new SourceException("bukan-tiktok", Message.of("ingest.tiktok-no-download"));
    }
    Set<String> paths = new LinkedHashSet<>(USUAL);
    paths.addAll(survey.lists());
    ArrayPaths arrays =
        ArrayPaths.of(paths.stream().map(path -> path + "[]").toArray(String[]::new));
    Reading reading = new Reading(survey.owner(), sink);
    RecordFates fates = new RecordFates(source, sink, BAD_TIME, reading::fate);
    try (InputStream in = source.open()) {
      new JsonRecords(arrays).read(in, fates);
    }
    if (!survey.bio().isEmpty()) {
      sink.converted(profile(survey, source, fates.next()));
    }
  }

  /** The profile stands in no list, so its record comes last and has no place of its own. */
  private static Item profile(DownloadSurvey survey, Source source, long record) {
    RawRecord raw = RawRecord.ofText(survey.bio());
    SourceRef ref = new SourceRef(source.file(), source.member(), record, -1, raw);
    return new TikTokActs(survey.owner()).profile(survey.bio(), ref);
  }

  /** What belongs to one file. */
  private static final class Reading {
    private final TikTokActs acts;
    private final RecordSink sink;
    private boolean ownerTold;

    Reading(Author owner, RecordSink sink) {
      this.acts = new TikTokActs(owner);
      this.sink = sink;
      this.ownerTold = !owner.isUnknown();
    }

    Fate fate(ExportRecord record) {
      TikTokList list = TikTokList.of(record.path()).orElse(TikTokList.UNCLEAR);
      if (!list.ignoredAs().isEmpty()) {
        return new Fate.Ignored(list.ignoredAs());
      }
      if (!ownerTold) {
        ownerTold = true;
        sink.notice(Message.of("ingest.tiktok-no-owner"));
      }
      return acts.of(list, record.value(), record.ref()).map(Fate::of).orElse(UNKNOWN);
    }
  }
}
