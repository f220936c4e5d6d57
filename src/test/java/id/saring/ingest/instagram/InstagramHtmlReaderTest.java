package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstagramHtmlReaderTest {

  private static final String COMMENT =
      "<tr><td colspan=\"2\" class=\"_a6_q\">%s<div><div>%s</div></div></td></tr>"
          + "<tr><td colspan=\"2\" class=\"_a6_q\">%s<div><div>%s</div></div></td></tr>"
          + "<tr><td class=\"_a6_q\">%s</td><td class=\"_a6_r\">%s</td></tr>";

  private static final String OWNER =
      page("<tr><td colspan=\"2\">Username<div><div>warga_satu</div></div></td></tr>");

  private final InstagramHtmlReader reader = new InstagramHtmlReader();

  private static String page(String rows) {
    return "<html><body class=\"_5vb_\"><main>"
        + block("<div class=\"_a6-p\"><table>" + rows + "</table></div>")
        + "</main></body></html>";
  }

  private static String block(String content) {
    return "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">" + content + "</div>";
  }

  private Outcome read(String name, String html) {
    return Outcome.of(reader, BytesSource.of(name, html).with("personal_information.html", OWNER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comment  | Gas &amp; pol<br>terus | Media Owner   | calon | Time  | Jan 05, 2024 8:00 am
          Komentar | Gas &amp; pol<br>terus | Pemilik Media | calon | Waktu | 5 Jan 2024 08.00
          """)
  void aCommentIsReadWithItsOwnerAndALocalTime(
      String label, String text, String ownerLabel, String owner, String timeLabel, String time) {
    String html = page(COMMENT.formatted(label, text, ownerLabel, owner, timeLabel, time));
    Outcome outcome = read("data.bin", html);
    Item item = outcome.item(0);

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.text()).isEqualTo("Gas & pol\nterus");
    assertThat(item.target().handle()).isEqualTo("calon");
    assertThat(item.author().handle()).isEqualTo("warga_satu");
    assertThat(item.postedAt().map(PostedAt::instant).orElseThrow())
        .hasToString("2024-01-05T01:00:00Z");
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.ZONA_DIDUGA, ItemNote.TANPA_ID_ASLI);
    assertThat(item.source().hasRange()).isFalse();
  }

  @Test
  void likesPostsAndFollowsAreToldByTheNameOfThePage() {
    String like =
        block(
            "<h2 class=\"_a6-h\">calon</h2><div class=\"_a6-p\"><div><div>"
                + "<a href=\"https://www.instagram.com/p/C1abcDEFghi/\">x</a></div>"
                + "<div>Jan 05, 2024 8:00 am</div></div></div>");
    String follow =
        block(
            "<div class=\"_a6-p\"><div><div><a href=\"https://www.instagram.com/calon\">calon</a>"
                + "</div><div>Jan 05, 2024 8:00 am</div></div></div>");
    String post =
        block(
            "<h2 class=\"_a6-h\">Salam<br>9</h2><div class=\"_a6-p\"><img"
                + " src=\"media/a.jpg\"></div><div class=\"_a6-o\">Jan 05, 2024 8:00 am</div>");

    assertThat(read("liked_posts.html", like).item(0).target())
        .isEqualTo(new Target("C1abcDEFghi", "calon", "", ""));
    assertThat(read("following.html", follow).item(0).target())
        .isEqualTo(new Target("", "calon", "", ""));
    Item shown = read("posts_1.html", post).item(0);
    assertThat(shown.text()).isEqualTo("Salam\n9");
    assertThat(shown.media()).containsExactly("media/a.jpg");
    assertThat(shown.postedAt()).isPresent();
    assertThat(read("data.bin", like + follow + post).ignored())
        .containsExactly("other-page", "other-page", "other-page");
  }

  @Test
  void aBlockThatSaysNothingIsRejected() {
    Outcome outcome = read("liked_posts.html", block("<p>x</p>"));

    assertThat(outcome.codes()).containsExactly("jenis-tak-dikenal");
    assertThat(outcome.sentences()).anyMatch(sentence -> sentence.startsWith("blok ke-1: "));
  }

  @Test
  void withoutAnAccountPageTheAuthorIsUnknown() {
    String html = page(COMMENT.formatted("Comment", "x", "Media Owner", "y", "Time", "kemarin"));
    Outcome outcome = Outcome.of(reader, BytesSource.of("post_comments_1.html", html));

    assertThat(outcome.item(0).author().isUnknown()).isTrue();
    assertThat(outcome.notices())
        .extracting(Message::key)
        .containsExactly("ingest.instagram-no-owner");
    assertThat(outcome.item(0).notes()).contains(ItemNote.WAKTU_TIDAK_ADA);
  }

  @ParameterizedTest
  @CsvSource({
    "data.bin, <html><div class=\"_a6-g\"><td class=\"_a6_q\">, true",
    "data.bin, <html><div class=\"_a6-g\"><a href=\"https://www.instagram.com/a\">, true",
    "data.bin, <html><div class=\"_a6-g\"><a href=\"https://www.facebook.com/a\">, false",
    "your_instagram_activity/a.html, <html><div class=\"_a6-g\">, true",
    "your_facebook_activity/a.html, <html><div class=\"_a6-g\"><td class=\"_a6_q\">, false",
    "data.bin, <html><div class=\"page_body\">, false",
    "data.bin, the class _a6-g of _a6_q, false",
  })
  void aPageIsKnownByItsClassAndWhoseItIs(String name, String html, boolean known) {
    Head head = Head.of(name, html.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).isPresent()).isEqualTo(known);
  }
}
