package id.saring.ingest;

import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at what a reader delivers and tells, once a source, what no single record shows to be
 * wrong: that there is nothing in it, that texts were damaged on their way, that times or authors
 * are missing. Every fate is handed on unchanged, but an id that a spreadsheet has rounded is taken
 * off, since it would make one post, or one person, of several. For one source on one thread.
 */
final class SourceDoubts implements RecordSink {

  /** Before this nobody can have posted; 1970 is what an empty number becomes. */
  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final RecordSink next;
  private final Set<String> told = new HashSet<>();
  private final Doubt damaged = new Doubt("ingest.doubt-characters");
  private final Doubt timeless = new Doubt("ingest.doubt-no-time");
  private final Doubt implausible = new Doubt("ingest.doubt-time");
  private final Doubt nobody = new Doubt("ingest.doubt-no-author");
  private final Doubt rounded = new Doubt("ingest.doubt-id");
  private final Doubt errors = new Doubt("ingest.doubt-errors");
  private long records;

  SourceDoubts(RecordSink next) {
    this.next = next;
  }

  @Override
  public void converted(List<Item> items) {
    records++;
    boolean whole = true;
    for (Item item : items) {
      look(item);
      whole &= !isRuined(item);
    }
    next.converted(whole ? items : items.stream().map(SourceDoubts::withoutRuinedIds).toList());
  }

  private void look(Item item) {
    long record = item.source().record();
    damaged.when(
        item.notes().contains(ItemNote.KARAKTER_RUSAK) || GarbledText.in(item.text()), record);
    timeless.when(item.postedAt().isEmpty() && isWriting(item.activity()), record);
    implausible.when(
        item.postedAt()
            .filter(at -> at.instant().isBefore(EARLIEST) || at.instant().isAfter(LATEST))
            .isPresent(),
        record);
    nobody.when(item.author().isUnknown(), record);
    rounded.when(isRuined(item) || isRuinedLink(item.url()), record);
  }

  /** Likes and follows have no time in many exports, and nothing depends on it. */
  private static boolean isWriting(Activity activity) {
    return activity == Activity.POST
        || activity == Activity.COMMENT
        || activity == Activity.MESSAGE;
  }

  private static boolean isRuined(Item item) {
    return ItemFields.isRuined(item.id()) || ItemFields.isRuined(item.author().id());
  }

  /** A reader that takes digits only has left such an id out already; its link still shows it. */
  private static boolean isRuinedLink(String url) {
    return ItemFields.isRuined(url.substring(url.lastIndexOf('/') + 1));
  }

  private static Item withoutRuinedIds(Item item) {
    Item mended = ItemFields.isRuined(item.id()) ? item.withoutId() : item;
    Author author = mended.author();
    return ItemFields.isRuined(author.id())
        ? mended.by(new Author("", author.handle(), author.name()))
        : mended;
  }

  @Override
  public void merged() {
    records++;
    next.merged();
  }

  @Override
  public void ignored(String kind) {
    records++;
    errors.when(kind.equals("error"), records);
    next.ignored(kind);
  }

  @Override
  public void rejected(SkippedRecord record) {
    records++;
    next.rejected(record);
  }

  @Override
  public void notice(Message notice) {
    told.add(notice.key());
    next.notice(notice);
  }

  /**
   * Tells what was seen; called when the source is read to its end.
   *
   * @param mayBeEmpty whether an empty file is usual in this format
   */
  void tell(boolean mayBeEmpty) {
    if (records == 0 && !mayBeEmpty) {
      next.notice(Message.of("ingest.doubt-nothing"));
    }
    damaged.tell();
    rounded.tell();
    implausible.tell();
    errors.tell();
    if (told.stream().noneMatch(key -> key.endsWith("-time"))) {
      timeless.tell();
    }
    if (told.stream().noneMatch(key -> key.contains("owner") || key.contains("author"))) {
      nobody.tell();
    }
  }

  /** How many records give rise to one doubt, and which is the first. */
  private final class Doubt {
    private final String key;
    private long count;
    private long first;

    Doubt(String key) {
      this.key = key;
    }

    void when(boolean doubtful, long record) {
      if (doubtful && count++ == 0) {
        first = record;
      }
    }

    void tell() {
      if (count > 0) {
        next.notice(Message.of(key, Long.toString(count), Long.toString(first)));
      }
    }
  }
}
