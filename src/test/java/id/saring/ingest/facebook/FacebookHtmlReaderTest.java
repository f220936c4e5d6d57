package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookHtmlReaderTest {

  private final FacebookHtmlReader reader = new FacebookHtmlReader();

  static String page(String... blocks) {
    return "<html><head><title>x</title></head><body><div role=\"main\">"
        + String.join("", blocks)
        + "</div></body></html>";
  }

  static String block(String heading, String body, String date) {
    return "<div class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">"
        + heading
        + "</h2><div class=\"_2ph_ _a6-p\">"
        + body
        + "</div><div class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=A\"><div>"
        + date
        + "</div></a></div></div>";
  }

  private Outcome read(String name, String html) {
    return Outcome.of(reader, Download.of("a/" + name, html).with("a/" + profile()));
  }

  private static String profile() {
    return "personal_information/profile_information/profile_information.json";
  }

  @Test
  void aBlockIsAPostInLocalTime() {
    Item item =
        read(
                "your_facebook_activity/posts/your_posts_1.html",
                page(
                    block(
                        "Budi Contoh memperbarui statusnya.",
                        "<div class=_2pin><div>Gas &amp; lagi<br>baris dua</div></div>"
                            + "<div class=_2pin>Diperbarui 6 Jan 2024 11.00</div>"
                            + "<table><tr><td>Upload IP<td>10.0.0.1</table>"
                            + "<img src=\"media/a.jpg\"><div>Gas &amp; lagi</div>",
                        "5 Jan 2024 10.00.00")))
            .item(0);

    assertThat(item.text()).isEqualTo("Gas & lagi\nbaris dua");
    assertThat(item.author().handle()).isEqualTo("budi.9");
    assertThat(item.media()).containsExactly("media/a.jpg");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T03:00:00Z");
    assertThat(item.notes())
        .containsExactlyInAnyOrder(
            ItemNote.DISUNTING, ItemNote.ZONA_DIDUGA, ItemNote.TANPA_ID_ASLI);
    assertThat(item.source().raw().text()).startsWith("<div class=\"_a6-g\">");
  }

  @Test
  void aLinkAloneIsAShare() {
    Item item =
        read(
                "data.bin",
                page(
                    block(
                        "Budi membagikan tautan.",
                        "<a href=\"https://a.invalid/x\">https://a.invalid/x</a>",
                        "Jan 06, 2024 11:00:00 am")))
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.text()).isEmpty();
    assertThat(item.target().text()).isEqualTo("https://a.invalid/x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          comments.html | Budi mengomentari kiriman Siti.       | Gas   | COMMENT | Gas | Siti
          data.bin      | Budi commented on Siti's post.        | Gas   | COMMENT | Gas | Siti
          likes_and_reactions_1.html | Budi menyukai kiriman Siti. | Suka | LIKE   |     | Siti
          data.bin      | Budi likes Siti's photo.              | Like  | LIKE    |     | Siti
          your_group_membership_activity.html | Anda menjadi anggota Relawan. | | JOIN |  | Relawan
          data.bin      | You became a member of Relawan.       |       | JOIN    |     | Relawan
          pages_you_ve_liked.html | Calon                       |       | FOLLOW  |     | Calon
          who_you_ve_followed.html | x                          | Calon | FOLLOW  |     | Calon
          """)
  void namesOfFilesAndHeadingsTellTheAct(
      String name, String heading, String body, Activity activity, String text, String target) {
    String words = body == null ? "" : body;
    Item item = read(name, page(block(heading, words, "5 Jan 2024 10.00"))).item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.text()).isEqualTo(text == null ? "" : text);
    assertThat(item.target().name()).isEqualTo(target);
  }

  @Test
  void groupsLeftAndOtherPagesAreIgnored() {
    assertThat(
            read(
                    "your_group_membership_activity.html",
                    page(block("Anda berhenti menjadi anggota X.", "", "5 Jan 2024 10.00")))
                .ignored())
        .containsExactly("left-group");
    assertThat(
            read("facebook-budi-2025-01-02-Ab/ads/x.html", page(block("Iklan", "x", "?")))
                .ignored())
        .containsExactly("other");
    assertThat(read("data.bin", page(block("", "", ""))).ignored()).containsExactly("empty");
  }

  @Test
  void aDateInAnotherLanguageRejectsTheBlockOnly() {
    Outcome outcome =
        read("data.bin", page(block("A", "x", "5 févr. 2024"), block("A", "y", "5 Jan 2024")));

    assertThat(outcome.codes()).containsExactly("waktu-tak-terbaca");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("y");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void pagesOfOlderDownloadsHaveOtherClasses() {
    Item item =
        read(
                "posts/your_posts_1.html",
                page(
                    "<div class=\"pam uiBoxWhite noborder\"><div class=\"_3-96 _2lek\">Budi updated"
                        + " his status.</div><div class=\"_2let\"><div>Gas</div></div>"
                        + "<div class=\"_2lem\">Jan 6, 2018, 11:00 AM</div></div>"))
            .item(0);

    assertThat(item.text()).isEqualTo("Gas");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2018-01-06T04:00:00Z");
  }

  @Test
  void withoutKnownClassesTheOrderOfThePartsCounts() {
    Outcome outcome =
        read(
            "your_facebook_activity/posts/your_posts_1.html",
            page(
                "<section><p>Budi memposting.</p><div>Gas</div><p>6 Jan 2024 11.00</p></section>"));

    assertThat(outcome.item(0).text()).isEqualTo("Gas");
    assertThat(outcome.item(0).postedAt()).isPresent();
  }

  @Test
  void theProfilePageNamesTheOwner() {
    Download source =
        Download.of("a/posts/your_posts_1.html", page(block("A", "x", "5 Jan 2024 10.00")))
            .with(
                "a/profile_information/profile_information.html",
                "",
                page("<a href=\"https://www.facebook.com/siti.7\">siti.7</a>"));

    assertThat(Outcome.of(reader, source).item(0).author().handle()).isEqualTo("siti.7");
  }

  @Test
  void withoutAProfileOneNoticeSaysSo() {
    Outcome outcome =
        Outcome.of(reader, Download.of("a.html", page(block("A", "x", "5 Jan 2024 10.00"))));

    assertThat(outcome.item(0).author().isUnknown()).isTrue();
    assertThat(outcome.notices()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          data.bin | <html><div class="_a6-g">x</div>                                  | true
          data.bin | <html><div class="_a6-g"><a href="https://www.facebook.com/dyi/l/">x</a></div> | true
          data.bin | <html><div class="_a6-g"><a href="https://www.instagram.com/x">x</a></div>     | false
          data.bin | <html><div class="_a6-g"><td class="_a6_q">x</td></div>           | false
          data.bin | <html><div class="pam uiBoxWhite noborder">x</div>                | true
          data.bin | <html><div role="main"><a href="https://www.facebook.com/x">x</a> | false
          your_instagram_activity/x.html | <html><div class="_a6-g">x</div>            | false
          your_facebook_activity/x.html | <html><div role="main">x</div>               | true
          data.bin | <html><body>x</body></html>                                       | false
          data.bin | _a6-g                                                             | false
          """)
  void isRecognisedByItsClasses(String path, String html, boolean recognised) {
    Head head = Head.of(path, html.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.recognise(head).isPresent()).isEqualTo(recognised);
  }

  @Test
  void aPageOfTooManyTagsIsRefused() {
    Outcome outcome = read("data.bin", page("<div class=\"_a6-g\">" + "<b>".repeat(2_100_000)));

    assertThat(outcome.failure().orElseThrow().code()).isEqualTo("html-terlalu-besar");
  }
}
