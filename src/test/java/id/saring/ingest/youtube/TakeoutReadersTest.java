package id.saring.ingest.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeoutReadersTest {

  private static final String OWNER = "UCbudi000000000000000001";
  private static final String ID = "UgxAAAAAAAAAAAAAAAB4AaABAg";
  private static final String REPLY = ID + ".9aBBBBBBBBB9bCCCCCCCCC";
  private static final String TIME = "2024-01-10T02:00:01.123456+00:00";

  private static boolean isKnown(ExportReader reader, String file) {
    return reader.recognise(Head.of("data.bin", file.getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  private static Outcome comments(String file) {
    assertThat(isKnown(new TakeoutCommentsReader(), file)).as(file).isTrue();
    return Outcome.of(new TakeoutCommentsReader(), BytesSource.of("a.csv", file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment"
            + " Text\n%2$s,%1$s,%3$s,0,%4$s,AbCdEfGhI01,\"{\"\"takeoutSegments\"\":[{\"\"text\"\":"
            + "\"\"Gas\\npol\"\"}]}\"\n\n\n",
        "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment"
            + " Text\n%1$s,%3$s,0,%2$s,%4$s,AbCdEfGhI01,\"{\"\"text\"\":\"\"Gas\"\"},"
            + "{\"\"text\"\":\"\"\\n\"\"},{\"\"text\"\":\"\"pol\"\"}\"\n",
        "ID Komentar,ID Channel,Stempel Waktu,Harga,ID Komentar Induk,ID Postingan,ID Video,Teks,ID"
            + " Teratas\n%2$s,%1$s,%3$s,0,%4$s,,AbCdEfGhI01,\"{\"\"text\"\":\"\"Gas\\n\"\"},"
            + "{\"\"mention\"\":{\"\"text\"\":\"\"pol\"\"}}\",%4$s\n",
      })
  void columnsAreKnownByTheirCells(String layout) {
    Item item = comments(layout.formatted(OWNER, REPLY, TIME, ID)).item(0);

    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.id()).isEqualTo(REPLY);
    assertThat(item.parentId()).isEqualTo(ID);
    assertThat(item.url()).isEqualTo("https://www.youtube.com/watch?v=AbCdEfGhI01&lc=" + REPLY);
    assertThat(item.author()).isEqualTo(new Author(OWNER, "", ""));
    assertThat(item.text()).isEqualTo("Gas\npol");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T02:00:01.123456Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aCommentOnAPostOfTheCommunityAnswersThatPost() {
    String post = "UgkxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    Outcome outcome =
        comments(
            "a,b,c,d,e,f,g\n%s,%s,%s,0,,%s,\"{\"\"text\"\":\"\"ya\"\"}\"\n"
                .formatted(ID, OWNER, TIME, post));

    assertThat(outcome.item(0).parentId()).isEqualTo(post);
    assertThat(outcome.item(0).url())
        .isEqualTo("https://www.youtube.com/post/" + post + "?lc=" + ID);
  }

  @Test
  void aTextThatIsNoJsonStaysAsItIs() {
    String file = "a,b,c,d,e\n" + ID + "," + OWNER + "," + TIME + ",AbCdEfGhI01,";

    assertThat(comments(file + "\"{\"\"text\"\":rusak\"\n").item(0).text())
        .isEqualTo("{\"text\":rusak");
    assertThat(comments(file + "kata biasa\n").item(0).text()).isEqualTo("kata biasa");
  }

  @Test
  void messagesOfLiveChatsAreReadToo() {
    Item item =
        comments(
                "Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text\n"
                    + "ChwKGkNJQUFBQUFBQUFBQUFBQUFBQUFBQUFB,"
                    + OWNER
                    + ","
                    + TIME
                    + ",0,AbCdEfGhI01,\"{\"\"text\"\":\"\"Hidup 9\"\"}\"\n")
            .item(0);

    assertThat(item.parentId()).isEqualTo("AbCdEfGhI01");
    assertThat(item.url()).isEqualTo("https://www.youtube.com/watch?v=AbCdEfGhI01");
    assertThat(item.text()).isEqualTo("Hidup 9");
  }

  @Test
  void badRowsCostThemselvesAndAnEmptyTableIsNone() {
    String row = ID + "," + OWNER + "," + TIME + ",AbCdEfGhI01,\"{\"\"text\"\":\"\"a\"\"}\"\n";
    Outcome outcome =
        comments("a,b,c,d,e\n" + row + row + "x,y\n" + row.replace(TIME, "2024-01-99T00:00:00Z"));

    assertThat(outcome.counts()).isEqualTo("4 = 2 + 0 + 0 + 2; 2 items");
    assertThat(outcome.codes()).containsExactly("baris-rusak", "waktu-tak-terbaca");
    assertThat(comments("Comment ID,Channel ID,Comment Text\n").records()).isZero();
    assertThat(
            Outcome.of(new TakeoutCommentsReader(), BytesSource.of("a", "a,b\n1,2\n")).sentences())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,channel,time,video,text\n1,2,3,4,5\n",
        "a,b,c,d,e\nUgxAAAAAAAAAAAAAAAB4AaABAg,UCx,2024-01-10T02:00:01Z,x,y\n",
        "a,b,c,d,e\nUgxAAAAAAAAAAAAAAAB4AaABAg,UCbudi000000000000000001,2024-01-10T02:00:01Z,x,y\n"
            + "UgxAAAAAAAAAAAAAAAB4AaABAg,UCsiti000000000000000001,2024-01-10T02:00:01Z,x,y\n",
        "{\"a\":1}",
        "",
      })
  void otherTablesAreNotClaimed(String file) {
    assertThat(isKnown(new TakeoutCommentsReader(), file)).isFalse();
    assertThat(isKnown(new TakeoutSubscriptionsReader(), file)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "comments.csv, UCbudi000000000000000001",
    "saluran.csv, UCbudi000000000000000001",
    "lain.csv, ''"
  })
  void subscriptionsTakeTheOwnerFromBeside(String beside, String owner) {
    BytesSource file =
        BytesSource.of(
                "subscriptions.csv",
                "ID Channel,URL Channel,Judul Channel\nUCkanal00000000000000001,"
                    + "http://www.youtube.com/channel/UCkanal00000000000000001,Kanal Menang\n\n")
            .with(beside, "a,b,c\n" + ID + "," + OWNER + ",x\n");
    assertThat(new TakeoutSubscriptionsReader().recognise(Head.of("x", file.bytes()))).isPresent();
    Outcome outcome = Outcome.of(new TakeoutSubscriptionsReader(), file);

    Item item = outcome.item(0);
    assertThat(item.activity()).isEqualTo(Activity.FOLLOW);
    assertThat(item.author().id()).isEqualTo(owner);
    assertThat(item.target())
        .isEqualTo(new Target("UCkanal00000000000000001", "", "Kanal Menang", ""));
    assertThat(outcome.notices()).hasSize(owner.isEmpty() ? 1 : 0);
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void historiesAreNamedAndIgnored() {
    String file =
        "[{\"header\":\"YouTube\",\"title\":\"Menonton X\",\"titleUrl\":\"https://www.youtube.com/"
            + "watch?v=a\",\"time\":\"2024-01-10T02:00:01Z\",\"products\":[\"YouTube\"],"
            + "\"activityControls\":[\"YouTube watch history\"]}]";

    assertThat(isKnown(new TakeoutHistoryReader(), file)).isTrue();
    assertThat(Outcome.of(new TakeoutHistoryReader(), BytesSource.of("a", file)).ignored())
        .containsExactly("history");
  }

  @Test
  void theOldPageIsAListOfEntries() {
    String page =
        "<html><body><ul><li>Sent at 2020-04-27 23:18:23 UTC while watching <a"
            + " href=\"http://www.youtube.com/watch?v=AbCdEfGhI01\">a video</a>.<br/>Gas &amp;"
            + " pol<br>dua</li><li>Dikirim 2020-04-28 06:18:23 WIB sebagai balasan <a"
            + " href=\"http://www.youtube.com/watch?v=AbCdEfGhI01&amp;lc=UgxA\">komentar</a> di <a"
            + " href=\"http://www.youtube"
            + ".com/watch?v=AbCdEfGhI01\">video</a>.<br/>ya</li><li>lain</li></ul></body></html>";
    assertThat(isKnown(new TakeoutHtmlReader(), page)).isTrue();
    Outcome outcome =
        Outcome.of(
            new TakeoutHtmlReader(),
            BytesSource.of("my-comments.html", page)
                .with("comments.csv", "a,b\n" + ID + "," + OWNER + "\n"));

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 1 + 0; 2 items");
    assertThat(outcome.items())
        .extracting(item -> item.postedAt().orElseThrow().instant().toString())
        .containsExactly("2020-04-27T23:18:23Z", "2020-04-27T23:18:23Z");
    assertThat(outcome.item(0).author().id()).isEqualTo(OWNER);
    assertThat(outcome.item(0).text()).isEqualTo("Gas & pol\ndua");
    assertThat(outcome.item(0).parentId()).isEqualTo("AbCdEfGhI01");
    assertThat(outcome.item(1).parentId()).isEqualTo("UgxA");
    assertThat(outcome.item(1).notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
  }
}
