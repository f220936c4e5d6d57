package id.saring.ingest.anytable;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.page.SavedPageReader;
import id.saring.ingest.table.MadeWorkbook;
import id.saring.ingest.telegramhtml.TelegramHtmlReader;
import id.saring.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, every record has a fate or the source is refused; nothing crashes. */
class AnyTableBytesTest {

  private static final List<ExportReader> READERS =
      List.of(
          new AnyTableReader(),
          new WithMap(new AnyTableReader(), Map.of("text", "Isi")),
          new FourCatReader(),
          new BrandwatchReader(),
          new TelegramHtmlReader(),
          new SavedPageReader());

  private static final List<String> GOOD =
      List.of(
          "Judul\nTanggal;Jam;Akun;Tautan;Isi;ID\n5/1/2024;07.05;a;https://x.com/a/status/17;"
              + "\"Gas; \"\"pol\"\"\";1,7E+18\n10/13/24;;b;;c;1743060993438646273\n",
          "id,thread_id,author,body,timestamp,unix_timestamp,is_retweet\n1,2,a,\"x\ny\",,"
              + "1704413100,yes\n",
          "From:,Fri Jan 05 00:00:00 UTC 2024\n\nQuery Id,Date,Url,Snippet,Author\n1,"
              + "2024-01-05 00:05:00.0,http://twitter.com/a/statuses/17,g,a\n",
          "<html><body onload=\"CheckLocation();\"><div class=\"page_body chat_page\"><div"
              + " class=\"message default clearfix joined\" id=\"message1\"><div"
              + " class=\"body\"><div class=\"date details\" title=\"05.01.2024"
              + " 07:05:00\"></div><div class=\"text\">x</div></div></div><div class=\"message"
              + " service\" id=\"message2\"><div class=\"body details\">A invited B and"
              + " C</div></div></div></body></html>",
          "<!DOCTYPE html><head><script type=\"application/ld+json\">{\"@type\":\"Article\","
              + "\"author\":\"A\"}</script></head><article>x<br>y</article>",
          "<table><tr><td>Tanggal<td>Isi</tr><tr><td>5/1/2024<td>Gas</tr></table>");

  private static final byte[] BOOK =
      new MadeWorkbook()
          .sheet("A", MadeWorkbook.row("Tanggal", "Isi") + MadeWorkbook.row("5/1/2024", "Gas"))
          .bytes();

  @Property(tries = 200)
  void randomBytesCrashNoReader(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 120)
  void damagedTablesAndPagesCrashNoReader(
      @ForAll @From("places") List<Integer> places, @ForAll @From("pieces") List<String> pieces) {
    for (String good : GOOD) {
      StringBuilder damaged = new StringBuilder(good);
      for (int i = 0; i < Math.min(places.size(), pieces.size()); i++) {
        int at = Math.floorMod(places.get(i), damaged.length());
        int to = Math.min(damaged.length(), at + Math.floorMod(places.get(i), 7));
        damaged.replace(at, to, pieces.get(i));
      }
      check(damaged.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 150)
  void damagedSpreadsheetsCrashNoReader(@ForAll @From("places") List<Integer> places) {
    byte[] damaged = BOOK.clone();
    for (int place : places) {
      damaged[Math.floorMod(place, damaged.length)] ^= (byte) (place >>> 24 | 1);
    }
    check(damaged);
    check(Arrays.copyOf(damaged, Math.floorMod(places.get(0), damaged.length)));
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "\"",
                ";",
                ",",
                "\t",
                "|",
                "\n",
                "\r",
                "\\\"",
                "\\",
                "<",
                ">",
                "</div>",
                "<div>",
                "<tr>",
                "<td>",
                "<table>",
                "\u0000",
                "\uFEFF",
                "99999999999999999999",
                "1e99",
                "&",
                "<!--",
                "<script>",
                "class=\"message default\"",
                "title=\"\"",
                "E+18",
                "{",
                "''"),
            Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static void check(byte[] bytes) {
    for (ExportReader reader : READERS) {
      BytesSource source =
          BytesSource.of("messages2.html", bytes).with("messages.html", GOOD.get(3));
      reader.recognise(Head.of("data.bin", bytes));
      Outcome outcome = Outcome.of(reader, source);
      for (Item item : outcome.items()) {
        int start = (int) item.source().start();
        if (start >= 0) {
          assertThat(item.source().raw().bytes())
              .isEqualTo(Arrays.copyOfRange(bytes, start, (int) item.source().end()));
        }
      }
      assertThat(outcome.sentences()).doesNotContain("");
    }
    Head head = Head.of("data.bin", bytes);
    long lastResorts =
        READERS.stream()
            .filter(reader -> reader.isLastResort() && !(reader instanceof WithMap))
            .filter(reader -> reader.recognise(head).isPresent())
            .count();
    assertThat(lastResorts).isLessThanOrEqualTo(1);
  }
}
