package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ExportReader;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Target;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Apify, parsers of saved pages, and the Meta Content Library. */
class ScrapedReadersTest {

  private static Outcome read(ExportReader reader, String text) {
    return Outcome.of(reader, BytesSource.of("data.bin", text));
  }

  private static final String POST =
      "{\"facebookUrl\":\"https://www.facebook.com/calon\",\"postId\":\"800008\",\"pageName\":\"calon\","
          + "\"url\":\"https://www.facebook.com/calon/posts/pfbid0\",\"time\":\"2024-01-05T00:05:00.000Z\","
          + "\"user\":{\"id\":\"900009\",\"name\":\"Calon\",\"profileUrl\":\"https://www.facebook.com/calon\"},"
          + "\"text\":\"Gas\",\"comments\":3,\"media\":[{\"url\":\"https://a.invalid/1.jpg\"}]}";

  @Test
  void aPostOfApifyKeepsItsParts() {
    Item item = read(new FacebookApifyReader(), "[" + POST + "]").item(0);

    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.id()).isEqualTo("800008");
    assertThat(item.author()).isEqualTo(new Author("900009", "calon", "Calon"));
    assertThat(item.text()).isEqualTo("Gas");
    assertThat(item.media()).containsExactly("https://a.invalid/1.jpg");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
  }

  @Test
  void aLineEachIsReadToo() {
    Outcome outcome =
        read(
            new FacebookApifyReader(),
            POST + "\n" + POST + "\n{\"facebookUrl\":\"x\",\"error\":\"not_found\"}\n");

    assertThat(outcome.counts()).isEqualTo("3 = 2 + 0 + 1 + 0; 2 items");
  }

  @Test
  void aSharedPostIsTheTargetOfAShare() {
    Item item =
        read(
                new FacebookApifyReader(),
                "[{\"facebookUrl\":\"x\",\"postId\":\"1\",\"sharedPost\":{\"postId\":\"800008\",\"text\":"
                    + "\"Gas\",\"user\":{\"name\":\"Calon\",\"profileUrl\":\"https://www.facebook.com/calon\"}}}]")
            .item(0);

    assertThat(item.activity()).isEqualTo(Activity.SHARE);
    assertThat(item.target()).isEqualTo(new Target("800008", "calon", "Calon", "Gas"));
  }

  @Test
  void aCommentOfApifyFindsItsPostAndItsAuthor() {
    String feedback =
        Base64.getEncoder()
            .encodeToString("feedback:800008_70007".getBytes(StandardCharsets.UTF_8));
    Outcome outcome =
        read(
            new FacebookApifyReader(),
            "[{\"facebookUrl\":\"https://www.facebook.com/calon/posts/pfbid0\",\"commentUrl\":"
                + "\"https://www.facebook.com/calon/posts/pfbid0?comment_id=7\",\"id\":\"Yzc=\",\"feedbackId\":\""
                + feedback
                + "\",\"date\":\"2024-01-05T01:00:00.000Z\",\"text\":\"Gas\",\"profileName\":\"Budi\","
                + "\"profileId\":\"pfbid0Budi\",\"profileUrl\":\"https://www.facebook.com/profile.php?id=100001\","
                + "\"postTitle\":\"Ayo\"},{\"facebookUrl\":\"https://www.facebook.com/calon/posts/pfbid0\","
                + "\"commentUrl\":\"x\",\"id\":\"Yzg=\",\"replyToCommentId\":\"Yzc=\",\"profileUrl\":"
                + "\"https://www.facebook.com/siti.7\",\"profileId\":\"pfbid0Siti\",\"threadingDepth\":1}]");

    Item item = outcome.item(0);
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.parentId()).isEqualTo("800008");
    assertThat(item.author()).isEqualTo(new Author("100001", "", "Budi"));
    assertThat(item.target()).isEqualTo(new Target("", "calon", "", "Ayo"));
    assertThat(outcome.item(1).parentId()).isEqualTo("Yzc=");
    assertThat(outcome.item(1).author()).isEqualTo(new Author("pfbid0Siti", "siti.7", ""));
  }

  @Test
  void tablesOfApifyHaveNestedColumns() {
    Outcome outcome =
        read(
            new FacebookApifyCsvReader(),
            "facebookUrl,media/0/url,pageName,postId,text,time,user/id,user/name\n"
                + "https://www.facebook.com/calon,a.jpg,calon,800008,Gas,2024-01-05T00:05:00.000Z,900009,Calon\n"
                + "https://www.facebook.com/calon,,calon,800008,Gas,besok,900009,Calon\n");

    assertThat(outcome.counts()).isEqualTo("2 = 1 + 0 + 0 + 1; 1 items");
    Item item = outcome.item(0);
    assertThat(item.author()).isEqualTo(new Author("900009", "calon", "Calon"));
    assertThat(item.media()).containsExactly("a.jpg");
  }

  private static String page(String comments) {
    return "[{\"page\":{\"post_id\":\"800008\",\"retrieved_utc\":\"2022-03-22 19:22:37\","
        + "\"top_post_owner\":900009,\"top_post_owner_username\":\"calon\"},\"comments\":["
        + comments
        + "]}]";
  }

  @Test
  void aSavedPageGivesItsPostAndComments() {
    Outcome outcome =
        read(
            new ScrapedPageReader(),
            page(
                "{\"id\":\"7\",\"parent\":\"800008\",\"user_display_name\":\"Budi\",\"user_name\":\"budi.9\",\"text\":\"Gas\",\"date\":\"16"
                    + " Mar at 18:02\",\"date_utc\":\"2022-03-16 18:02:00\","
                    + "\"position\":\"comment\"},{\"id\":\"800008\",\"parent\":\"800008\",\"text\":\"Ayo\",\"date\":\"16"
                    + " March at 18:00\",\"position\":\"post\"}"));

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 2 items");
    Item comment = outcome.item(0);
    assertThat(comment.activity()).isEqualTo(Activity.COMMENT);
    assertThat(comment.parentId()).isEqualTo("800008");
    assertThat(comment.target()).isEqualTo(new Target("900009", "calon", "", ""));
    assertThat(comment.postedAt().orElseThrow().instant()).hasToString("2022-03-16T18:02:00Z");
    assertThat(outcome.item(1).activity()).isEqualTo(Activity.POST);
    assertThat(outcome.item(1).notes()).containsExactly(ItemNote.ZONA_DIDUGA);
  }

  @ParameterizedTest
  @CsvSource({
    "16 March at 18:00, 2022-03-16T11:00:00Z",
    "24 Desember pukul 18.00, 2021-12-24T11:00:00Z",
    "3 jam, ''",
    "5 janv. at 18:00, ''",
  })
  void aDateWithoutAYearIsTheLatestThatFits(String shown, String instant) {
    Item item =
        read(
                new ScrapedPageReader(),
                page("{\"id\":\"1\",\"text\":\"x\",\"date\":\"" + shown + "\"}"))
            .item(0);

    assertThat(item.postedAt().map(time -> time.instant().toString()).orElse(""))
        .isEqualTo(instant);
  }

  private static final String LIBRARY =
      "id,creation_time,modified_time,content_type,text,mcl_url,post_owner.type,post_owner.id,"
          + "post_owner.name,post_owner.username,surface.id,surface.name,shared_post_id,"
          + "link_attachment.link\n";

  @Test
  void theContentLibraryKeepsOwnerAndSurfaceApart() {
    Outcome outcome =
        read(
            new ContentLibraryReader(),
            LIBRARY
                + "1,2024-01-05"
                + " 10:00:00,,posts,Gas,https://x,facebook_page,501,Calon,calon,501,Calon,,\n"
                + "2,2024-01-05T03:00:00Z,,posts,,https://x,facebook_profile,502,Budi,budi,777,Warga,1,https://a.invalid\n");

    Item post = outcome.item(0);
    assertThat(post.author()).isEqualTo(new Author("501", "calon", "Calon"));
    assertThat(post.container()).isEmpty();
    assertThat(post.notes()).containsExactly(ItemNote.ZONA_DIDUGA);
    Item share = outcome.item(1);
    assertThat(share.activity()).isEqualTo(Activity.SHARE);
    assertThat(share.container()).isEqualTo("Warga");
    assertThat(share.parentId()).isEqualTo("1");
    assertThat(share.notes()).isEmpty();
  }
}
