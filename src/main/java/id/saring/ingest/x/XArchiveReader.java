package id.saring.ingest.x;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files of an archive that X gives its users ({@code data/*.js}): tweets, notes, likes,
 * accounts followed and the words of the profile; the records of all other files are ignored by
 * name. Who owns the archive stands in {@code account.js} beside them. A long tweet stands in two
 * files: the tweet takes the text of its note, and the note is merged.
 */
public final class XArchiveReader implements ExportReader {

  /** An object where a list is due, as an error that was saved. */
  private static final Pattern NO_LIST = Pattern.compile("\\s*window\\.YTD\\.[^=]*=\\s*\\{");

  private static final ArrayPaths ROOT_ARRAY = ArrayPaths.of("[]");

  @Override
  public String format() {
    return "x-archive";
  }

  /** Likes and followed accounts have no time in the archive. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD.with(
        EnumSet.of(Activity.LIKE, Activity.FOLLOW), FilledField.TIME, 0);
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public Optional<String> recognise(Head head) {
    return XPart.of(head).map(XPart::sign);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Head head = Head.of(source);
    Optional<XPart> part = XPart.of(head);
    if (part.isEmpty()) {
      throw new SourceException("bukan-arsip-x", Message.of("ingest.x-no-archive"));
    }
    if (part.get().type().equals("manifest")) {
      sink.ignored("manifest");
      return;
    }
    if (NO_LIST.matcher(head.text()).lookingAt()) {
      sink.notice(Message.of("ingest.doubt-nothing"));
    }
    try (InputStream in = source.open()) {
      new JsonRecords(ROOT_ARRAY).read(in, elements(part.get(), source, sink));
    }
  }

  private static Elements elements(XPart part, Source source, RecordSink sink) {
    Optional<Author> owner = part.isRead() ? XOwner.beside(source) : Optional.empty();
    XNotes notes = XNotes.NONE;
    if (part.holdsTweets()) {
      notes = XNotes.beside(source);
    } else if (part.holdsNotes()) {
      notes = XNotes.in(source);
    }
    return new Elements(part, source, sink, owner, notes);
  }

  /** What belongs to one file. */
  private static final class Elements implements JsonRecords.Handler {
    private final XPart part;
    private final Source source;
    private final RecordSink sink;
    private final XItems items;
    private final XNotes notes;
    private final Set<Long> merged;
    private final boolean ownerKnown;
    private long record;

    Elements(XPart part, Source source, RecordSink sink, Optional<Author> owner, XNotes notes) {
      this.part = part;
      this.source = source;
      this.sink = sink;
      this.items = new XItems(owner.orElse(Author.UNKNOWN));
      this.notes = notes;
      this.merged = part.holdsNotes() ? notes.withStub(source) : Set.of();
      this.ownerKnown = owner.isPresent();
    }

    @Override
    public void element(JsonElement element) {
      record++;
      if (!part.isRead()) {
        sink.ignored(part.type());
        return;
      }
      if (record == 1 && !ownerKnown) {
        sink.notice(Message.of("ingest.x-no-owner"));
      }
      if (merged.contains(record)) {
        sink.merged();
        return;
      }
      Optional<Item> item;
      try {
        item = item(element.parse(), element.ref(source, record));
      } catch (BrokenJsonException e) {
        sink.rejected(element.skipped(source, record, e.fault()));
        return;
      } catch (DateTimeException e) {
        reject(element, "waktu-tak-terbaca", "ingest.x-time");
        return;
      }
      if (item.isPresent()) {
        sink.converted(item.get());
      } else if (part.holdsProfile()) {
        sink.ignored(part.type());
      } else {
        reject(element, "jenis-tak-dikenal", "ingest.x-record");
      }
    }

    private Optional<Item> item(JsonValue value, SourceRef ref) {
      return switch (part.type()) {
        case "like" -> items.ofLike(value, ref);
        case "profile" -> items.ofProfile(value, ref);
        case "following" -> items.ofFollowing(value, ref);
        case "note_tweet" -> XNotes.Note.of(value, record).map(note -> items.ofNote(note, ref));
        default -> XTweet.of(value).map(tweet -> items.ofTweet(tweet, notes.of(tweet), ref));
      };
    }

    private void reject(JsonElement element, String code, String key) {
      sink.rejected(
          new SkippedRecord(
              source.file(),
              source.member(),
              record,
              element.line(),
              element.column(),
              code,
              Message.of(key, Long.toString(element.line()), part.type()),
              element.raw()));
    }

    @Override
    public void disorder(long line, long column) {
      sink.notice(Message.of("ingest.json-disorder", Long.toString(line), Long.toString(column)));
    }
  }
}
