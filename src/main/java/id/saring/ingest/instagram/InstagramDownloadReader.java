package id.saring.ingest.instagram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.DownloadOwner;
import id.saring.ingest.meta.LabelValues;
import id.saring.ingest.meta.Mojibake;
import id.saring.ingest.record.ExportRecord;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON files of the download that Instagram gives its users: posts, reels, stories,
 * comments, likes, accounts followed and the words of the profile. Records of other files are
 * ignored. Whose download it is stands in {@code personal_information.json}.
 */
public final class InstagramDownloadReader implements ExportReader {

  @Override
  public String format() {
    return "instagram-download-json";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    boolean ofFacebook =
        DownloadOwner.byPath(head.path()).filter(Platform.FACEBOOK::equals).isPresent();
    return ofFacebook ? Optional.empty() : DownloadPart.of(head).map(DownloadPart::sign);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    DownloadPart part =
        DownloadPart.of(Head.of(source))
            .orElseThrow(
                () ->
                    new SourceException(
                        "bukan-instagram", Message.of("ingest.instagram-no-download")));
    Reading reading = new Reading(part, InstagramOwner.of(source), sink);
    try (InputStream in = source.open()) {
      new JsonRecords(part.arrays())
          .read(in, new RecordFates(source, sink, InstagramFates.BAD_TIME, reading::fate));
    }
  }

  /** What belongs to one file. */
  private static final class Reading {
    private final DownloadPart part;
    private final DownloadItems items;
    private final RecordSink sink;
    private boolean ownerTold;
    private boolean unclearTold;

    Reading(DownloadPart part, Author owner, RecordSink sink) {
      this.part = part;
      this.items = new DownloadItems(owner);
      this.sink = sink;
      this.ownerTold = !owner.isUnknown();
    }

    Fate fate(ExportRecord record) {
      Optional<DownloadPart.Kind> wrapped = DownloadPart.wrapped(record.value());
      DownloadPart.Kind kind = wrapped.orElse(part.kind(record));
      if (kind == DownloadPart.Kind.IGNORED) {
        String word = part.ignoredAs(record);
        if (word.equals("unclear-list") && !unclearTold) {
          unclearTold = true;
          sink.notice(Message.of("ingest.instagram-unclear-list"));
        }
        return new Fate.Ignored(word);
      }
      if (!ownerTold) {
        ownerTold = true;
        sink.notice(Message.of("ingest.instagram-no-owner"));
      }
      JsonValue value = Mojibake.repair(record.value());
      return wrapped.isPresent()
          ? Fate.of(within(kind, value, record.ref()), without(kind))
          : item(kind, value, record.ref()).map(Fate::of).orElse(without(kind));
    }

    /** The fate of a record without an item: many people say nothing about themselves. */
    private static Fate without(DownloadPart.Kind kind) {
      return kind == DownloadPart.Kind.PROFILE
          ? new Fate.Ignored("profile")
          : InstagramFates.UNKNOWN;
    }

    /** A record of old downloads that holds a whole list. */
    private List<Item> within(DownloadPart.Kind kind, JsonValue record, SourceRef ref) {
      List<Item> made = new ArrayList<>();
      for (String key : record.keys()) {
        for (JsonValue one : record.get(key).items()) {
          item(kind, one, ref).ifPresent(made::add);
        }
      }
      return made;
    }

    private Optional<Item> item(DownloadPart.Kind kind, JsonValue value, SourceRef ref) {
      return switch (kind) {
        case POST -> items.ofPost(value, Platform.INSTAGRAM, Activity.POST, ref);
        case THREAD -> items.ofPost(value, Platform.OTHER, Activity.POST, ref);
        case PROFILE_PICTURE -> items.ofPost(value, Platform.INSTAGRAM, Activity.PROFILE, ref);
        case PROFILE -> items.ofProfile(words(Labels::isBio, value), ref);
        case COMMENT -> items.ofComment(words(value), time(value), ref);
        case LIKE -> items.ofLike(liked(LikedThing.What.POST, value), time(value), ref);
        case COMMENT_LIKE -> items.ofLike(liked(LikedThing.What.COMMENT, value), time(value), ref);
        case STORY_LIKE -> items.ofLike(liked(LikedThing.What.STORY, value), time(value), ref);
        case FOLLOW -> items.ofFollow(followed(value), false, time(value), ref);
        case FOLLOW_HASHTAG -> items.ofFollow(followed(value), true, time(value), ref);
        case IGNORED -> Optional.empty();
      };
    }
  }

  private static CommentWords words(JsonValue record) {
    if (record.has("string_list_data")) {
      return new CommentWords(listed(record).get("value").text(), record.get("title").text());
    }
    return CommentWords.of(
        record.has("label_values")
            ? LabelValues.of(record)
            : Labels.ofMap(record.get("string_map_data")));
  }

  private static String words(Predicate<String> label, JsonValue record) {
    return Labels.value(Labels.ofMap(record.get("string_map_data")), label);
  }

  private static JsonValue listed(JsonValue record) {
    List<JsonValue> list = record.get("string_list_data").items();
    return list.isEmpty() ? JsonValue.none() : list.get(0);
  }

  private static LikedThing liked(LikedThing.What what, JsonValue record) {
    if (record.has("label_values")) {
      List<LabelValues.Entry> entries = LabelValues.of(record);
      return new LikedThing(
          what,
          Labels.value(entries, Labels::isUserName),
          Labels.value(entries, Labels::isName),
          postAddress(entries),
          Labels.value(entries, Labels::isCaption));
    }
    String url = listed(record).get("href").text();
    return new LikedThing(what, record.get("title").text(), "", url, "");
  }

  private static String postAddress(List<LabelValues.Entry> entries) {
    for (LabelValues.Entry entry : entries) {
      for (String url : List.of(entry.href(), entry.value())) {
        if (!InstagramLinks.code(url).isEmpty()) {
          return url;
        }
      }
    }
    return "";
  }

  private static String followed(JsonValue record) {
    JsonValue listed = listed(record);
    for (String name : List.of(listed.get("value").text(), record.get("title").text())) {
      if (!name.isEmpty()) {
        return name;
      }
    }
    return InstagramLinks.handle(listed.get("href").text());
  }

  /** The time stands at the record, in its list, or in the only entry of its map that has one. */
  private static @Nullable PostedAt time(JsonValue record) {
    String time = record.get("timestamp").text();
    if (time.isEmpty()) {
      time = listed(record).get("timestamp").text();
    }
    JsonValue map = record.get("string_map_data");
    for (String label : map.keys()) {
      String entry = map.get(label).get("timestamp").text();
      if (time.isEmpty() && !entry.equals("0")) {
        time = entry;
      }
    }
    return DownloadItems.time(time);
  }
}
