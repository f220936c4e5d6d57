package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrowdTangleReaderTest {

  private static final String PAGES =
      "Page Name,User Name,Facebook Id,Post Created,Type,Total Interactions,URL,Message,Link,"
          + "Final Link,Image Text,Link Text,Description\n";

  private final CrowdTangleCsvReader csv = new CrowdTangleCsvReader();
  private final CrowdTangleJsonReader json = new CrowdTangleJsonReader();

  private Outcome csv(String text) {
    return Outcome.of(csv, BytesSource.of("data.bin", text));
  }

  @Test
  void aRowOfAPageIsAPostOfThatPage() {
    Item item =
        csv("\uFEFF"
                + PAGES
                + "Calon,calon.9,900009,2021-07-05 18:02:45 BRT,Photo,\"407.137\","
                + "https://www.facebook.com/900009/posts/800008,\"Gas\nlagi\",,,Coblos 2,Gas,\n")
            .item(0);

    assertThat(item.author()).isEqualTo(new Author("900009", "calon.9", "Calon"));
    assertThat(item.id()).isEqualTo("900009_800008");
    assertThat(item.text()).isEqualTo("Gas\nlagi\nCoblos 2");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2021-07-05T21:02:45Z");
    assertThat(item.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05 10:00:00 WIB, 2024-01-05T03:00:00Z, false",
    "2024-01-05 10:00:00 WITA, 2024-01-05T02:00:00Z, false",
    "2024-01-05 10:00:00 CEST, 2024-01-05T08:00:00Z, false",
    "2024-01-05 10:00:00 IST, 2024-01-05T03:00:00Z, true",
    "2024-01-05 10:00:00, 2024-01-05T03:00:00Z, true",
  })
  void zonesAreReadAsFarAsTheyAreClear(String written, String instant, boolean assumed) {
    var time =
        csv(PAGES + "A,a,1," + written + ",,,https://www.facebook.com/1000/posts/2000,x,,,,,\n")
            .item(0)
            .postedAt()
            .orElseThrow();

    assertThat(time.instant()).hasToString(instant);
    assertThat(time.zoneAssumed()).isEqualTo(assumed);
  }

  @Test
  void aLinkToThePostOfAnotherPageIsAShare() {
    Outcome outcome =
        csv(
            PAGES
                + "A,a.1,1000,,,,https://www.facebook.com/1000/posts/2000,x,"
                + "https://www.facebook.com/calon/posts/3000,,,Gas,\n"
                + "A,a.1,1000,,,,https://www.facebook.com/1000/posts/2001,x,"
                + "https://www.facebook.com/a.1/videos/2001,,,,\n");

    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.SHARE, Activity.POST);
    assertThat(outcome.item(0).target().handle()).isEqualTo("calon");
    assertThat(outcome.item(0).parentId()).isEqualTo("3000");
  }

  @Test
  void aRowOfAGroupHasNoAuthor() {
    Item item =
        csv("Group Name,User Name,Facebook Id,Post Created,URL,Message\n"
                + "Warga,,777,2024-01-05 10:00:00"
                + " WIB,https://www.facebook.com/groups/777/permalink/8888,x\n")
            .item(0);

    assertThat(item.author().isUnknown()).isTrue();
    assertThat(item.container()).isEqualTo("Warga");
    assertThat(item.id()).isEqualTo("777_8888".replace("777_", "")); // a group of three digits
  }

  @Test
  void accountsOfInstagramAreKeptApart() {
    Item item =
        csv("Account,User Name,Post Created,Type,URL,Link,Photo,Title,Description\n"
                + "Calon,calon,2024-01-05 10:00:00"
                + " WIB,Photo,https://www.instagram.com/p/x/,,,,Gas\n")
            .item(0);

    assertThat(item.platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(item.author().handle()).isEqualTo("calon");
  }

  @Test
  void rowsThatAreNoPostsHaveTheirFates() {
    Outcome outcome =
        csv(
            PAGES
                + PAGES
                + ",,,,,,,,,,,,\n"
                + "A,a,1,besok,,,https://www.facebook.com/1000/posts/2000,x,,,,,\n"
                + "A,a,1,,,,,,,,,,\n"
                + "A,a\n");

    assertThat(outcome.counts()).isEqualTo("5 = 0 + 0 + 2 + 3; 0 items");
    assertThat(outcome.codes())
        .containsExactly("waktu-tak-terbaca", "jenis-tak-dikenal", "baris-rusak");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void theHistoryOfOnePostIsRefused() {
    String history =
        "ID,\"Score Date (GMT)\",Timestep,Likes,\"Post Date (GMT)\",\"2021-07-04 22:38:03\"\n"
            + "\"37\t\",\"2021-07-05 19:55:29\",36,61973,,\n";

    assertThat(csv.recognise(Head.of("x", history.getBytes(StandardCharsets.UTF_8)))).isPresent();
    assertThat(csv(history).failure().orElseThrow().code()).isEqualTo("riwayat-crowdtangle");
    assertThat(csv(history).sentences()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"status":200,"result":{"posts":[POST]}}
          {"posts":[POST]}
          [POST]
          POST
          """)
  void answersOfItsApiAreReadInUtc(String shape) {
    String post =
        "{\"platformId\":\"900009_800008\",\"platform\":\"Facebook\",\"date\":\"2020-10-29"
            + " 14:56:05\","
            + "\"message\":\"Gas\",\"postUrl\":\"https://www.facebook.com/900009/posts/800008\","
            + "\"account\":{\"name\":\"Calon\",\"handle\":\"calon\",\"platformId\":\"900009\","
            + "\"accountType\":\"facebook_page\"}}";
    String whole = shape.replace("POST", post);
    Outcome outcome = Outcome.of(json, BytesSource.of("data.bin", whole));

    assertThat(json.recognise(Head.of("data.bin", whole.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    Item item = outcome.item(0);
    assertThat(item.id()).isEqualTo("900009_800008");
    assertThat(item.author()).isEqualTo(new Author("900009", "calon", "Calon"));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2020-10-29T14:56:05Z");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void aGroupInItsApiIsAContainer() {
    Item item =
        Outcome.of(
                json,
                BytesSource.of(
                    "x",
                    "[{\"platformId\":\"7_8\",\"postUrl\":\"https://www.facebook.com/7\",\"account\":"
                        + "{\"name\":\"Warga\",\"accountType\":\"facebook_group\"}}]"))
            .item(0);

    assertThat(item.container()).isEqualTo("Warga");
    assertThat(item.author().isUnknown()).isTrue();
  }
}
