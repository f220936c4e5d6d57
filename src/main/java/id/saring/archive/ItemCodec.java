package id.saring.archive;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.PostedAt.Precision;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import id.saring.match.Parent;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;

/**
 * An item as bytes and back. A constant is written as its place in a list of this class: new ones
 * go to the end of their list, or {@link ArchiveFormat#SCHEMA} goes up. Pure functions; safe for
 * all threads.
 */
final class ItemCodec {

  private static final int TIME = 1;
  private static final int ZONE_ASSUMED = 2;
  private static final int NANOS = 4;
  private static final int PRECISION_SHIFT = 3;
  private static final int SHA256_BYTES = 32;

  private static final int PARENT_AS_TOLD = 0;
  private static final int PARENT_NOT_FOUND = 1;
  private static final int PARENT_FOUND = 2;

  static final List<Platform> PLATFORMS =
      List.of(
          Platform.FACEBOOK,
          Platform.INSTAGRAM,
          Platform.X,
          Platform.TIKTOK,
          Platform.YOUTUBE,
          Platform.WHATSAPP,
          Platform.TELEGRAM,
          Platform.WEB,
          Platform.OTHER);

  static final List<Activity> ACTIVITIES =
      List.of(
          Activity.POST,
          Activity.COMMENT,
          Activity.SHARE,
          Activity.LIKE,
          Activity.FOLLOW,
          Activity.JOIN,
          Activity.MESSAGE,
          Activity.PROFILE);

  static final List<ItemNote> NOTES =
      List.of(
          ItemNote.ZONA_DIDUGA,
          ItemNote.WAKTU_TIDAK_ADA,
          ItemNote.WILAYAH_TIDAK_ADA,
          ItemNote.TEKS_DIPOTONG,
          ItemNote.TEKS_TERPOTONG_DI_SUMBER,
          ItemNote.DISUNTING,
          ItemNote.DIHAPUS,
          ItemNote.KARAKTER_RUSAK,
          ItemNote.TANPA_ID_ASLI,
          ItemNote.DIGABUNG_TANPA_ID,
          ItemNote.DIUBAH,
          ItemNote.ISTILAH_BARU,
          ItemNote.DIBUKA_LAGI,
          ItemNote.LEWAT_ANGGARAN);

  static final List<Precision> PRECISIONS =
      List.of(Precision.SECOND, Precision.MINUTE, Precision.DAY);

  private ItemCodec() {}

  /** Writes a subject behind what {@code out} holds. */
  static void write(Subject subject, String nip, LocalDate runDay, Bytes.Writer out) {
    Item item = subject.item();
    out.number(PLATFORMS.indexOf(item.platform()));
    out.number(ACTIVITIES.indexOf(item.activity()));
    long notes = 0;
    for (ItemNote note : item.notes()) {
      notes |= 1L << NOTES.indexOf(note);
    }
    out.number(notes);
    write(item.postedAt(), out);
    out.text(item.id());
    out.text(item.parentId());
    out.text(item.url());
    write(item.author(), out);
    out.text(item.text());
    write(item.target(), out);
    out.text(item.container());
    out.number(item.media().size());
    item.media().forEach(out::text);
    out.text(item.capturedAt());
    write(item.source(), out);
    out.text(subject.standing().region().orElse(""));
    out.signed(subject.standing().day().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    write(subject.parent(), out);
    out.text(nip);
    out.signed(runDay.toEpochDay());
  }

  private static void write(Optional<PostedAt> time, Bytes.Writer out) {
    if (time.isEmpty()) {
      out.number(0);
      return;
    }
    PostedAt at = time.get();
    Instant instant = at.instant();
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    out.number(
        TIME
            | (at.zoneAssumed() ? ZONE_ASSUMED : 0)
            | (nanos == 0 ? 0 : NANOS)
            | PRECISIONS.indexOf(at.precision()) << PRECISION_SHIFT);
    out.signed(seconds);
    if (nanos != 0) {
      out.number(nanos);
    }
  }

  private static void write(Author author, Bytes.Writer out) {
    out.text(author.id());
    out.text(author.handle());
    out.text(author.name());
  }

  private static void write(Target target, Bytes.Writer out) {
    out.text(target.id());
    out.text(target.handle());
    out.text(target.name());
    out.text(target.text());
  }

  private static void write(SourceRef source, Bytes.Writer out) {
    out.text(source.file());
    out.text(source.member());
    out.number(source.record());
    out.signed(source.start());
    out.number(source.raw().length());
    out.raw(source.raw().digest());
  }

  /** Who wrote a parent is kept only where the sheet may show it: registered, or campaigning. */
  private static void write(Parent parent, Bytes.Writer out) {
    if (parent instanceof Parent.Found found) {
      boolean known = found.who().isPresent() || found.campaign().isPresent();
      out.number(PARENT_FOUND);
      write(known ? found.author() : Author.UNKNOWN, out);
      write(found.postedAt(), out);
      out.text(found.text());
      out.text(found.container());
    } else {
      out.number(parent == Parent.Unknown.NOT_FOUND ? PARENT_NOT_FOUND : PARENT_AS_TOLD);
    }
  }

  /**
   * Reads a subject.
   *
   * @throws IOException if the bytes are damaged
   */
  static ArchivedItem read(Bytes.Reader in) throws IOException {
    try {
      Platform platform = PLATFORMS.get(in.small());
      Activity activity = ACTIVITIES.get(in.small());
      EnumSet<ItemNote> notes = EnumSet.noneOf(ItemNote.class);
      long bits = in.number();
      for (int i = 0; i < NOTES.size(); i++) {
        if ((bits & 1L << i) != 0) {
          notes.add(NOTES.get(i));
        }
      }
      Optional<PostedAt> time = time(in);
      String id = in.text();
      String parentId = in.text();
      String url = in.text();
      Author author = author(in);
      String text = in.text();
      Target target = new Target(in.text(), in.text(), in.text(), in.text());
      String container = in.text();
      List<String> media = new ArrayList<>();
      for (int left = in.small(); left > 0; left--) {
        media.add(in.text());
      }
      String capturedAt = in.text();
      SourceRef place =
          new SourceRef(in.text(), in.text(), in.number(), in.signed(), RawRecord.NONE);
      int rawLength = in.small();
      byte[] digest = in.raw(SHA256_BYTES);
      SourceRef source = place.with(RawRecord.forgotten(rawLength, digest));
      Item item =
          new Item(
              platform,
              activity,
              id,
              parentId,
              url,
              author,
              time,
              text,
              target,
              container,
              media,
              capturedAt,
              notes,
              source);
      Standing standing = standing(in);
      Subject subject = new Subject(item, Optional.empty(), standing, parent(item, in));
      return new ArchivedItem(
          subject,
          in.text(),
          LocalDate.ofEpochDay(in.signed()),
          rawLength,
          HexFormat.of().formatHex(digest));
    } catch (RuntimeException e) {
      throw new CorruptIndexException("an archived item is damaged: " + e, ArchiveFormat.ITEM, e);
    }
  }

  private static Optional<PostedAt> time(Bytes.Reader in) throws IOException {
    int flags = in.small();
    if (flags == 0) {
      return Optional.empty();
    }
    long seconds = in.signed();
    long nanos = (flags & NANOS) == 0 ? 0 : in.number();
    return Optional.of(
        new PostedAt(
            Instant.ofEpochSecond(seconds, nanos),
            PRECISIONS.get(flags >> PRECISION_SHIFT),
            (flags & ZONE_ASSUMED) != 0));
  }

  private static Author author(Bytes.Reader in) throws IOException {
    return new Author(in.text(), in.text(), in.text());
  }

  private static Standing standing(Bytes.Reader in) throws IOException {
    String region = in.text();
    long day = in.signed();
    return new Standing(
        region.isEmpty() ? Optional.empty() : Optional.of(region),
        day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)));
  }

  private static Parent parent(Item item, Bytes.Reader in) throws IOException {
    return switch (in.small()) {
      case PARENT_NOT_FOUND -> Parent.Unknown.NOT_FOUND;
      case PARENT_FOUND ->
          new Parent.Found(
              author(in), Optional.empty(), Optional.empty(), time(in), in.text(), in.text());
      default -> Parent.toldBy(item);
    };
  }
}
