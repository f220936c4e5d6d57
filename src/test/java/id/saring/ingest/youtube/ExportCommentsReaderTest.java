package id.saring.ingest.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommentsReaderTest {

  private final ExportCommentsReader reader = new ExportCommentsReader();

  private Outcome outcome(TinyXlsx sheet) {
    byte[] bytes = sheet.bytes();
    assertThat(reader.recognise(Head.of("data.bin", bytes))).isPresent();
    return Outcome.of(reader, BytesSource.of("data.bin", bytes));
  }

  @Test
  void aCommentAndItsReplyAreRead() {
    TinyXlsx sheet =
        TinyXlsx.exported("https://www.youtube.com/watch?v=v1")
            .row(
                7,
                "1",
                "",
                "Budi",
                "ID: UCbudi",
                "45301.291678240742",
                "3",
                "Gas &amp; pol",
                "view")
            .row(8, "1", "1", "@siti", "", "45301.291678240742", "0", "ya", "view")
            .row(9, "", "", "", "", "", "", "", "")
            .link("C7", "https://www.youtube.com/@budi")
            .link("H7", "https://www.youtube.com/watch?v=v1&amp;lc=Ug1")
            .link("H8", "https://www.youtube.com/watch?v=v1&amp;lc=Ug1.2");
    Outcome outcome = outcome(sheet);

    assertThat(outcome.items()).hasSize(2);
    Item item = outcome.item(0);
    assertThat(item.platform()).isEqualTo(Platform.YOUTUBE);
    assertThat(item.id()).isEqualTo("Ug1");
    assertThat(item.parentId()).isEqualTo("v1");
    assertThat(item.url()).isEqualTo("https://www.youtube.com/watch?v=v1&lc=Ug1");
    assertThat(item.author()).isEqualTo(new Author("UCbudi", "@budi", "Budi"));
    assertThat(item.text()).isEqualTo("Gas & pol");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-10T00:00:01Z");
    assertThat(item.notes()).containsExactly(ItemNote.ZONA_DIDUGA);
    assertThat(outcome.item(1).parentId()).isEqualTo("Ug1");
    assertThat(outcome.item(1).author().handle()).isEqualTo("@siti");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          https://www.facebook.com/12_34           | https://www.facebook.com/profile.php?id=9 | FACEBOOK  | 12_34 | 9 | ``
          https://www.facebook.com/kanal/posts/34  | https://www.facebook.com/budi.contoh      | FACEBOOK  | 34    | `` | budi.contoh
          https://www.instagram.com/p/CP5Rq0bjBzn/ | https://www.instagram.com/budi/           | INSTAGRAM | CP5Rq0bjBzn | `` | budi
          https://www.tiktok.com/@a/video/34       | https://www.tiktok.com/@budi              | TIKTOK    | 34    | `` | @budi
          https://twitter.com/a/status/34          | https://twitter.com/budi                  | X         | 34    | `` | budi
          https://contoh.invalid/34                | ``                                        | OTHER     | ``    | `` | ``
          """)
  void theAddressInRowTwoTellsThePlatform(
      String post, String profile, Platform platform, String parent, String id, String handle) {
    Outcome outcome =
        outcome(
            TinyXlsx.exported(post)
                .row(7, "1", "", "Budi", "", "45301.5", "0", "Gas", "view")
                .link("C7", profile)
                .link("H7", "https://www.exportcomments.com/done/a-b/preview/55"));

    Item item = outcome.item(0);
    assertThat(item.platform()).isEqualTo(platform);
    assertThat(item.id()).isEqualTo("55");
    assertThat(item.parentId()).isEqualTo(parent);
    assertThat(item.author()).isEqualTo(new Author(id, handle, "Budi"));
    assertThat(item.url()).startsWith(post);
    assertThat(outcome.notices()).hasSize(platform == Platform.OTHER ? 1 : 0);
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void picturesAreMediaAndNoWords() {
    Item item =
        outcome(
                TinyXlsx.exported("https://www.facebook.com/12_34")
                    .row(
                        7,
                        "1",
                        "",
                        "Budi",
                        "ID: 9",
                        "45301.5",
                        "0",
                        "ya\n[PHOTO] https://m.invalid/1.png",
                        "view"))
            .item(0);

    assertThat(item.text()).isEqualTo("ya");
    assertThat(item.media()).containsExactly("https://m.invalid/1.png");
    assertThat(item.notes()).contains(ItemNote.TANPA_ID_ASLI);
  }

  @Test
  void anotherSheetIsRefusedWithAdvice() {
    TinyXlsx sheet = new TinyXlsx("ExportComments.com").row(1, "a", "b").row(2, "1", "2");

    assertThat(outcome(sheet).failure()).isPresent();
    assertThat(outcome(sheet).sentences()).hasSize(2).doesNotContain("");
    assertThat(reader.recognise(Head.of("x", new TinyXlsx("Lain").row(1, "a").bytes()))).isEmpty();
  }
}
