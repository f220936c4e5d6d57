package id.saring.item;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wrote or did: a post, a comment, a like, a follow, a join …
 *
 * <p>The text is exactly what the source gives (after decoding), since offsets of matches and the
 * evidence point into it. A record without text is still an item if it points at somebody.
 *
 * @param platform where it was published
 * @param activity what was done
 * @param id id on the platform, unique together with {@code platform}; empty if there is none
 * @param parentId id of what a comment, reply or share answers
 * @param url permalink, if given or built from ids
 * @param author who did it
 * @param postedAt when, if the source tells
 * @param text the author's words; media captions belong here
 * @param target whom or what a like, follow, join, share or comment points at
 * @param container group, page, channel or chat
 * @param media file names or URLs of attachments
 * @param capturedAt when the export was made or the record collected, as written there
 * @param notes what the reader of the sheet must know
 * @param source birth certificate
 */
public record Item(
    Platform platform,
    Activity activity,
    String id,
    String parentId,
    String url,
    Author author,
    Optional<PostedAt> postedAt,
    String text,
    Target target,
    String container,
    List<String> media,
    String capturedAt,
    Set<ItemNote> notes,
    SourceRef source) {

  public Item {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(parentId, "parentId");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(postedAt, "postedAt");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(capturedAt, "capturedAt");
    Objects.requireNonNull(source, "source");
    media = List.copyOf(media);
    notes = notes.isEmpty() ? Set.of() : Set.copyOf(notes);
  }

  private Item from(SourceRef other) {
    return new Item(
        platform,
        activity,
        id,
        parentId,
        url,
        author,
        postedAt,
        text,
        target,
        container,
        media,
        capturedAt,
        notes,
        other);
  }

  /** The same item without a hold on the block of bytes that its record is a slice of. */
  public Item detached() {
    return from(source.detached());
  }

  /** The same item, marked as one of several that came from one record. */
  public Item ofSharedRecord() {
    return from(
        new SourceRef(
            source.file(),
            source.member(),
            source.record(),
            source.start(),
            source.raw().shared()));
  }

  /** The same item known by account, time and text, since its id cannot be relied on. */
  public Item withoutId() {
    return with("", noted(ItemNote.TANPA_ID_ASLI));
  }

  /** The same item with another id. */
  public Item withId(String other) {
    return with(other, notes);
  }

  /** The same item with one more note. */
  public Item with(ItemNote note) {
    return with(id, noted(note));
  }

  private EnumSet<ItemNote> noted(ItemNote note) {
    EnumSet<ItemNote> more = EnumSet.of(note);
    more.addAll(notes);
    return more;
  }

  private Item with(String itsId, Set<ItemNote> itsNotes) {
    return new Item(
        platform,
        activity,
        itsId,
        parentId,
        url,
        author,
        postedAt,
        text,
        target,
        container,
        media,
        capturedAt,
        itsNotes,
        source);
  }

  /** The same item by another author. */
  public Item by(Author other) {
    return new Item(
        platform,
        activity,
        id,
        parentId,
        url,
        other,
        postedAt,
        text,
        target,
        container,
        media,
        capturedAt,
        notes,
        source);
  }

  /** Starts an item of {@code platform} and {@code activity} that came from {@code source}. */
  public static Builder of(Platform platform, Activity activity, SourceRef source) {
    return new Builder(platform, activity, source);
  }

  /** Collects the parts of an item; each part that is not set stays empty. Not thread-safe. */
  public static final class Builder {
    private final Platform platform;
    private final Activity activity;
    private final SourceRef source;
    private String id = "";
    private String parentId = "";
    private String url = "";
    private Author author = Author.UNKNOWN;
    private @Nullable PostedAt postedAt;
    private String text = "";
    private Target target = Target.NONE;
    private String container = "";
    private List<String> media = List.of();
    private String capturedAt = "";
    private final EnumSet<ItemNote> notes = EnumSet.noneOf(ItemNote.class);

    private Builder(Platform platform, Activity activity, SourceRef source) {
      this.platform = platform;
      this.activity = activity;
      this.source = source;
    }

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder parentId(String value) {
      parentId = value;
      return this;
    }

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder author(Author value) {
      author = value;
      return this;
    }

    /** Sets the time; {@code null} says that the source has none. */
    public Builder postedAt(@Nullable PostedAt value) {
      postedAt = value;
      return this;
    }

    public Builder text(String value) {
      text = value;
      return this;
    }

    public Builder target(Target value) {
      target = value;
      return this;
    }

    public Builder container(String value) {
      container = value;
      return this;
    }

    public Builder media(List<String> value) {
      media = value;
      return this;
    }

    public Builder capturedAt(String value) {
      capturedAt = value;
      return this;
    }

    public Builder note(ItemNote value) {
      notes.add(value);
      return this;
    }

    /** Makes the item. Notes that follow from the parts themselves are added here. */
    public Item build() {
      PostedAt time = postedAt;
      if (time == null) {
        notes.add(ItemNote.WAKTU_TIDAK_ADA);
      } else if (time.zoneAssumed()) {
        notes.add(ItemNote.ZONA_DIDUGA);
      }
      return new Item(
          platform,
          activity,
          id,
          parentId,
          url,
          author,
          Optional.ofNullable(time),
          text,
          target,
          container,
          media,
          capturedAt,
          notes,
          source);
    }
  }
}
