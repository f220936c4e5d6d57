package id.saring.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.anytable.AnyTableReader;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageReaderTest {

  private final SavedPageReader reader = new SavedPageReader();

  private static String page(String head, String body) {
    return "<!DOCTYPE html>\n<!-- saved from url=(0024)https://warta.invalid/a -->\n<html><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private Outcome read(String head, String body) {
    return Outcome.of(reader, BytesSource.of("data.bin", page(head, body)));
  }

  private boolean claims(String page) {
    return reader.recognise(Head.of("data.bin", page.getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  @Test
  void linkedDataTellsWhoWroteWhatAndWhen() {
    Outcome outcome =
        read(
            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},"
                + "{\"@type\":[\"SocialMediaPosting\"],\"author\":[{\"name\":\"Budi\","
                + "\"alternateName\":\"@budi\",\"identifier\":9}],\"datePublished\":"
                + "\"2024-01-05T07:05:00+07:00\",\"url\":\"https://warta.invalid/b\","
                + "\"articleBody\":\"Gas nomor 9\"}]}</script>",
            "<nav>Menu</nav><p>Gas nomor 9</p><footer>Hak cipta</footer>");
    Item item = outcome.item(0);

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 1 items");
    assertThat(item.platform()).isEqualTo(Platform.WEB);
    assertThat(item.author()).isEqualTo(new Author("9", "@budi", "Budi"));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.url()).isEqualTo("https://warta.invalid/b");
    assertThat(item.text()).isEqualTo("Gas nomor 9");
    assertThat(item.notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
  }

  @Test
  void cardsForOtherSitesTellItElse() {
    Item item =
        read(
                "<title>x</title><meta property=\"og:title\" content=\"Judul\">"
                    + "<meta property=\"og:description\" content=\"Gas &amp; pol\">"
                    + "<meta property=\"og:url\" content=\"https://warta.invalid/c\">"
                    + "<meta property=\"og:site_name\" content=\"Warta\">"
                    + "<meta property=\"og:image\" content=\"https://warta.invalid/c.jpg\">"
                    + "<meta name=\"author\" content=\"Siti\">"
                    + "<meta name=\"twitter:creator\" content=\"@siti\">"
                    + "<meta property=\"article:published_time\" content=\"2024-01-05\">",
                "<p>Isi</p>")
            .item(0);

    assertThat(item.author()).isEqualTo(new Author("", "@siti", "Siti"));
    assertThat(item.text()).isEqualTo("Judul\nGas & pol\nIsi");
    assertThat(item.url()).isEqualTo("https://warta.invalid/c");
    assertThat(item.container()).isEqualTo("Warta");
    assertThat(item.media()).containsExactly("https://warta.invalid/c.jpg");
    assertThat(item.postedAt()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p><script>b</script><style>c</style><noscript>d</noscript> | a",
        "<header>x</header><nav>b</nav><main><header>a</header></main> | a",
        "<p>x</p><article><header>a</header><p>b</p></article> | a/b",
        "<article>a</article><article>b</article> | a/b",
        "<p>a<b>b</b>c<br>d</p><div>e</div>f | abc/d/e/f",
        "<p hidden>x</p><p style='display: none'>x</p><div role='navigation'>x</div>a | a",
        "<form>x</form><button>x</button><aside>x</aside><template>x</template>a | a",
        "<ul><li>a</li><li>b</li></ul> | a/b",
      })
  void theVisibleWordsAreTaken(String body, String expected) {
    assertThat(read("", body).item(0).text().replace("\n", "/")).isEqualTo(expected);
  }

  @Test
  void aPageWithoutAuthorSaysSoAndKeepsWhereItWasSavedFrom() {
    Outcome outcome = read("", "<p>Gas</p>");

    assertThat(outcome.item(0).author()).isEqualTo(Author.UNKNOWN);
    assertThat(outcome.item(0).url()).isEqualTo("https://warta.invalid/a");
    assertThat(outcome.sentences()).hasSize(2);
  }

  @Test
  void anEmptyPageIsNoItem() {
    Outcome outcome = read("<script>x</script>", "<div id=\"root\"></div>");

    assertThat(outcome.ignored()).containsExactly("empty");
    assertThat(outcome.notices()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"@type\":7}", "[[[[", "null", ""})
  void brokenLinkedDataIsPassedOver(String data) {
    String script = "<script type=\"application/ld+json\">" + data + "</script>";

    assertThat(read(script, "a").item(0).text()).isEqualTo("a");
  }

  @Test
  void olderCharacterSetsAreRead() {
    byte[] page = page("", "<p>“gas” é</p>").getBytes(Charset.forName("windows-1252"));

    assertThat(Outcome.of(reader, BytesSource.of("a", page)).item(0).text()).isEqualTo("“gas” é");
  }

  @Test
  void itIsTheLastResortAndLeavesTablesAndDownloadsToOthers() {
    String table = "<html><body><table><tr><td>Tanggal<td>Isi</tr><tr><td>1<td>a</tr></table>";

    assertThat(reader.isLastResort()).isTrue();
    assertThat(claims(page("", "<p>a</p>"))).isTrue();
    assertThat(claims("<!-- a -->\n<HTML lang=id><p>a")).isTrue();
    assertThat(claims(table)).isFalse();
    assertThat(new AnyTableReader().recognise(Head.of("a", table.getBytes(StandardCharsets.UTF_8))))
        .isPresent();
    assertThat(claims(page("", "<div class=\"_a6-g\">a</div>"))).isFalse();
    assertThat(claims("<?xml version=\"1.0\"?><rss></rss>")).isFalse();
    assertThat(claims("a < b")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<svg><g>", "<a><p>"})
  void nestingStaysInBounds(String tags) {
    Outcome outcome = read("", "<p>teks</p>" + tags.repeat(30_000));

    assertThat(outcome.records() + (outcome.failure().isPresent() ? 1 : 0)).isEqualTo(1);
  }

  @Test
  void aPageWithTooManyTagsIsRefused() {
    assertThat(read("", "<i><br>".repeat(550_000)).failure().orElseThrow().code())
        .isEqualTo("html-terlalu-besar");
  }
}
