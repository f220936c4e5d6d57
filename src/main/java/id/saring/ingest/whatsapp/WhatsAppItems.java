package id.saring.ingest.whatsapp;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/** Messages and notices of one file to items. One thread. */
final class WhatsAppItems {

  private static final int EARLIEST_YEAR = 2009;
  private static final int LATEST_YEAR = 2100;

  private final Survey survey;
  private final String container;
  private final ZoneId zone;
  private final ItemIds ids;

  WhatsAppItems(Survey survey, String container, ZoneId zone) {
    this.survey = survey;
    this.container = container;
    this.zone = zone;
    this.ids = new ItemIds(container);
  }

  /**
   * A message as one item, a notice as one item for each person who joined by it.
   *
   * @return empty for every other notice
   * @throws DateTimeException if there is no such day or time
   */
  List<Item> of(ChatMessages.Cut cut, HeaderLine header, SourceRef ref) {
    LocalDateTime time = time(header);
    String written = cut.written();
    int lineEnd = written.indexOf('\n');
    String firstLine = lineEnd < 0 ? written : written.substring(0, lineEnd);
    OptionalInt end = survey.senders().endOfName(HeaderLine.withoutLeadingMarks(firstLine));
    String rest = HeaderLine.withoutLeadingMarks(written);
    if (end.isEmpty()) {
      return joins(rest, header, time, ref);
    }
    Author author = Senders.author(rest.substring(0, end.getAsInt()));
    String words = Senders.behind(rest, end.getAsInt());
    return isNotice(words, ref)
        ? joins(HeaderLine.withoutLeadingMarks(words), header, time, ref)
        : List.of(message(author, words, header, time, ref));
  }

  private LocalDateTime time(HeaderLine header) {
    LocalDateTime time = header.time(survey.shape().dayFirst());
    if (time.getYear() < EARLIEST_YEAR || time.getYear() > LATEST_YEAR) {
      throw new DateTimeException("no year of a message: " + time.getYear());
    }
    return time;
  }

  /** iPhones write notices behind a name, after a mark; the first record may lack the mark. */
  private static boolean isNotice(String words, SourceRef ref) {
    String text = HeaderLine.withoutLeadingMarks(words);
    if (ref.record() == 1 && Notices.isEncryption(text)) {
      return true;
    }
    boolean marked = !words.isEmpty() && words.charAt(0) == '\u200e';
    return marked && Notices.isNotice(text) && Phrases.body(words).text().equals(text);
  }

  private Item message(
      Author author, String words, HeaderLine header, LocalDateTime time, SourceRef ref) {
    Phrases.Body body = Phrases.body(words);
    Item.Builder item =
        start(Activity.MESSAGE, author, header, time, ref).text(body.text()).media(body.media());
    if (body.deleted()) {
      item.note(ItemNote.DIHAPUS);
    }
    if (body.edited()) {
      item.note(ItemNote.DISUNTING);
    }
    if (DamagedCharacters.in(body.text())) {
      item.note(ItemNote.KARAKTER_RUSAK);
    }
    return item.build();
  }

  private List<Item> joins(String notice, HeaderLine header, LocalDateTime time, SourceRef ref) {
    return Notices.joined(notice).stream()
        .map(
            name ->
                start(Activity.JOIN, Senders.author(name), header, time, ref)
                    .target(new Target("", "", container, ""))
                    .build())
        .toList();
  }

  private Item.Builder start(
      Activity activity, Author author, HeaderLine header, LocalDateTime time, SourceRef ref) {
    PostedAt.Precision precision =
        header.shape().seconds() ? PostedAt.Precision.SECOND : PostedAt.Precision.MINUTE;
    return Item.of(Platform.WHATSAPP, activity, ref)
        .id(ids.next(time, author.name()))
        .author(author)
        .postedAt(new PostedAt(time.atZone(zone).toInstant(), precision, true))
        .container(container)
        .note(ItemNote.TANPA_ID_ASLI);
  }
}
