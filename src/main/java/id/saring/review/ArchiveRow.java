package id.saring.review;

import id.saring.archive.ArchivedItem;
import id.saring.archive.Excerpt;
import id.saring.item.Item;
import id.saring.item.Target;
import id.saring.match.Passage;
import id.saring.roster.Nip;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item of the archive as people see it.
 *
 * @param time as in the sheet
 * @param account as in the sheet
 * @param excerpt one line of the text with what was found between {@code «} and {@code »}
 * @param item the item
 */
public record ArchiveRow(String time, String account, String excerpt, ArchivedItem item) {

  /** Header of the table; columns that the sheet has too are called as there. */
  public static final List<String> COLUMNS =
      List.of(
          "waktu",
          "platform",
          "aktivitas",
          "akun",
          "nip",
          "wilayah",
          "cuplikan",
          "teks",
          "tujuan",
          "teks_tujuan",
          "konteks",
          "wadah",
          "tautan",
          "sumber",
          "sha256",
          "malam");

  /**
   * Makes the row of an item.
   *
   * @param zone for times
   * @throws IOException if the excerpt cannot be made
   */
  public static ArchiveRow of(ArchivedItem archived, Excerpt excerpt, ZoneId zone)
      throws IOException {
    Item item = archived.subject().item();
    return new ArchiveRow(
        item.postedAt().map(at -> LocalTime.of(at, zone)).orElse(""),
        Accounts.shown(item.platform(), item.author()),
        excerpt.of(answering(item, excerpt)),
        archived);
  }

  /** The first text of an item with something to mark, else its first text. */
  private static String answering(Item item, Excerpt excerpt) throws IOException {
    List<Passage> passages = Passage.of(item);
    for (Passage passage : passages) {
      if (!excerpt.spans(passage.text()).isEmpty()) {
        return passage.text();
      }
    }
    return passages.isEmpty() ? "" : passages.get(0).text();
  }

  /** The cells, harmless in a spreadsheet. */
  public List<String> cells() {
    Item one = item.subject().item();
    Target target = one.target();
    String told = target.text();
    String parent = item.subject().parent().words();
    return Stream.of(
            time,
            one.platform().code(),
            one.activity().indonesian(),
            account,
            item.nip().isEmpty() ? "" : new Nip(item.nip()).printed(),
            item.subject().standing().region().orElse(""),
            excerpt,
            one.text(),
            target.handle().isEmpty() ? target.name() : target.handle(),
            told,
            parent.equals(told) ? "" : parent,
            one.container(),
            one.url(),
            one.source().label(),
            item.rawSha256(),
            item.runDay().toString())
        .map(SheetCell::guarded)
        .toList();
  }
}
