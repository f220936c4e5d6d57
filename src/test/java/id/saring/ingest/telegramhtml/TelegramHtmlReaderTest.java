package id.saring.ingest.telegramhtml;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.Source;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.ingest.json.Samples;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.PostedAt.Precision;
import id.saring.item.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramHtmlReaderTest {

  private static final String TIME = " title=\"05.01.2024 07:05:00 UTC+07:00\"";

  private final TelegramHtmlReader reader = new TelegramHtmlReader();

  private static String page(String... blocks) {
    return "<!DOCTYPE html>\n<html>\n<body onload=\"CheckLocation();\">\n"
        + "<div class=\"page_header\"><div class=\"content\">\n<div class=\"text bold\">\nRT 05 \n"
        + "</div></div></div>\n<div class=\"page_body chat_page\"><div class=\"history\">\n"
        + String.join("\n", blocks)
        + "\n</div></div></body></html>";
  }

  private static String message(int number, String from, String body) {
    return "<div class=\"message default clearfix"
        + (from.isEmpty() ? " joined" : "")
        + "\" id=\"message"
        + number
        + "\">\n<div class=\"body\">\n<div class=\"pull_right date details\""
        + TIME
        + ">\n07:05\n</div>\n"
        + (from.isEmpty() ? "" : "<div class=\"from_name\">\n" + from + " \n</div>\n")
        + body
        + "</div></div>";
  }

  private static String text(String text) {
    return "<div class=\"text\">\n" + text + "\n       </div>\n";
  }

  private static String service(int number, String text) {
    return "<div class=\"message service\" id=\"message"
        + number
        + "\"><div class=\"body details\">\n"
        + text
        + "\n</div></div>";
  }

  private Outcome read(String... blocks) {
    return Outcome.of(reader, BytesSource.of("data.bin", page(blocks)));
  }

  @Test
  void aMessageKeepsItsParts() {
    String block =
        message(
            7,
            "Siti via @gif",
            "<div class=\"reply_to details\">In reply to <a href=\"messages.html#go_to_message3\">"
                + "this message</a></div>"
                + text("Gas <strong>no</strong>mor&nbsp;9 &amp; <br>baris dua"));
    Outcome outcome = read(service(-1, "5 January 2024"), block);
    Item item = outcome.item(0);

    assertThat(outcome.counts()).isEqualTo("2 = 1 + 0 + 1 + 0; 1 items");
    assertThat(item.activity()).isEqualTo(Activity.MESSAGE);
    assertThat(item.author()).isEqualTo(new Author("", "", "Siti"));
    assertThat(item.text()).isEqualTo("Gas nomor\u00A09 &\nbaris dua");
    assertThat(item.parentId()).isEqualTo("RT 05/3");
    assertThat(item.container()).isEqualTo("RT 05");
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).containsExactly(ItemNote.TANPA_ID_ASLI);
    assertThat(item.source().raw().text()).isEqualTo(block);
    assertThat(item.source().record()).isEqualTo(2);
  }

  @Test
  void aTimeWithoutZoneIsTakenInTheConfiguredOne() {
    String old = message(1, "A", text("x")).replace(" UTC+07:00", "");
    Item item = read(old).item(0);

    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-01-05T00:05:00Z");
    assertThat(item.notes()).contains(ItemNote.ZONA_DIDUGA);
  }

  @Test
  void aJoinedMessageBelongsToTheAuthorAbove() {
    assertThat(read(message(1, "A", text("x")), message(2, "", text("y"))).items())
        .extracting(item -> item.author().name())
        .containsExactly("A", "A");
  }

  @ParameterizedTest
  @CsvSource({"messages2.html, false", "messages2.html, true", "data.bin, true"})
  void aJoinedMessageBelongsToTheAuthorOnThePageBefore(String name, boolean linked) {
    String link = "<a class=\"pagination block_link\" href=\"messages.html\">\nPrevious</a>";
    Source second =
        BytesSource.of(name, page(linked ? link : "", message(3, "", text("z"))))
            .with("messages.html", page(message(1, "A", text("x")), message(2, "B", text("y"))));

    assertThat(Outcome.of(reader, second).item(0).author().name()).isEqualTo("B");
  }

  @Test
  void pagesAreLookedThroughInTheOrderOfTheirNumbers() {
    Source eleventh =
        BytesSource.of("messages11.html", page(message(3, "", text("z"))))
            .with("messages10.html", page(message(2, "", text("y"))))
            .with("messages9.html", page(message(1, "A", text("x"))))
            .with("messages1.html", page(message(1, "B", text("x"))));

    assertThat(Outcome.of(reader, eleventh).item(0).author().name()).isEqualTo("A");
  }

  @Test
  void anAuthorOnAMissingPageStaysEmptyAndIsToldOnce() {
    Outcome outcome =
        Outcome.of(
            reader,
            BytesSource.of(
                "messages2.html", page(message(3, "", text("y")), message(4, "", text("z")))));

    assertThat(outcome.items()).extracting(Item::author).containsOnly(Author.UNKNOWN);
    assertThat(outcome.notices()).hasSize(1);
    assertThat(outcome.sentences()).first().asString().contains("messages.html");
  }

  @Test
  void aForwardedMessageIsAShareOfItsOrigin() {
    String origin =
        "<div class=\"from_name\">\n"
            + "Kanal <span class=\"date details\" title=\"04.01.2024 01:00:00\">"
            + " 04.01.2024</span></div>";
    Outcome outcome =
        read(
            message(
                1,
                "A",
                "<div class=\"pull_left forwarded userpic_wrap\"></div>"
                    + "<div class=\"forwarded body\">"
                    + origin
                    + text("x")
                    + "</div>"),
            message(2, "", "<div class=\"forwarded body\">" + text("y") + "</div>"),
            message(3, "B", text("z")));

    assertThat(outcome.items())
        .extracting(Item::activity)
        .containsExactly(Activity.SHARE, Activity.SHARE, Activity.MESSAGE);
    assertThat(outcome.items())
        .extracting(item -> item.target().name())
        .containsExactly("Kanal", "Kanal", "");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("x", "y", "z");
    assertThat(outcome.item(1).author().name()).isEqualTo("A");
    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
  }

  @Test
  void thoseWhoseReactionsAreNamedLikeTheMessage() {
    Outcome outcome =
        read(
            message(
                1,
                "A",
                text("Gas")
                    + "<div class=\"reactions\"><div class=\"reaction\"><div"
                    + " class=\"emoji\">x</div><div class=\"userpics\"><div class=\"userpic"
                    + " userpic3\"><div class=\"initials\" title=\"Budi &amp;"
                    + " Co\">B</div></div></div><div class=\"count\">7</div></div></div>"));
    Item like = outcome.item(1);

    assertThat(outcome.counts()).isEqualTo("1 = 1 + 0 + 0 + 0; 2 items");
    assertThat(like.activity()).isEqualTo(Activity.LIKE);
    assertThat(like.author().name()).isEqualTo("Budi & Co");
    assertThat(like.target()).isEqualTo(new Target("", "", "A", "Gas"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Siti joined group by link from Budi        | Siti",
        "Siti joined group by request               | Siti",
        "Budi invited Siti                          | Siti",
        "Budi invited Siti, Andi and Tono           | Siti/Andi/Tono",
        "Budi invited Siti to the voice chat        | ''",
        "Budi changed group title to &laquo;A invited B&raquo; | ''",
        "Budi created group &laquo;X&raquo; with members A and B | ''",
        "Budi pinned this message                   | ''",
      })
  void thoseWhoJoinAreItems(String event, String names) {
    Outcome outcome = read(service(-1, "5 January 2024"), service(4, event));

    assertThat(
            String.join("/", outcome.items().stream().map(item -> item.author().name()).toList()))
        .isEqualTo(names);
    assertThat(outcome.items())
        .allSatisfy(
            item -> {
              assertThat(item.activity()).isEqualTo(Activity.JOIN);
              assertThat(item.target().name()).isEqualTo("RT 05");
              assertThat(item.postedAt().orElseThrow().precision()).isEqualTo(Precision.DAY);
            });
  }

  @Test
  void wordsOfTheProgramAreNotThoseOfTheAuthor() {
    Item item =
        read(message(
                1,
                "A",
                "<div class=\"media_wrap clearfix\"><a class=\"photo_wrap\""
                    + " href=\"photos/a.jpg\"></a><div class=\"media media_photo\"><div"
                    + " class=\"body\"><div class=\"title bold\">Photo</div><div"
                    + " class=\"description\">Not included</div></div></div></div>"))
            .item(0);

    assertThat(item.text()).isEmpty();
    assertThat(item.media()).containsExactly("photos/a.jpg");
  }

  @Test
  void aPollIsReadLineByLine() {
    String poll =
        "<div class=\"media_wrap clearfix\"><div class=\"media_poll\"><div class=\"question bold\">"
            + "Siapa?</div><div class=\"details\">Anonymous poll</div><div class=\"answer\">- Satu"
            + "<span class=\"details\">3 votes</span></div><div class=\"answer\">- Dua</div></div>"
            + "</div>";

    assertThat(read(message(1, "A", poll)).item(0).text()).isEqualTo("Siapa?\nSatu\nDua");
  }

  @Test
  void whatIsPostedInAChannelIsAPost() {
    assertThat(
            read(
                    message(1, "Kanal", text("x")),
                    service(2, "Channel &laquo;Kanal&raquo; created"),
                    message(3, "Kanal", text("y")))
                .items())
        .extracting(Item::activity)
        .containsExactly(Activity.MESSAGE, Activity.POST);
  }

  @Test
  void damageCostsTheMessageItStandsInOnly() {
    String huge = message(2, "B", text("x".repeat(2 << 20)));
    String unreadable = message(3, "C", text("x")).replace("05.01.2024", "35.01.2024");
    String unclosed = message(4, "D", text("y")).replace("</div></div>", "");
    Outcome outcome =
        read(message(1, "A", text("x")), huge, unreadable, unclosed, message(5, "E", text("z")));

    assertThat(outcome.codes()).containsExactly("pesan-terlalu-besar", "waktu-tak-terbaca");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("x", "y", "z");
    assertThat(outcome.sentences()).doesNotContain("");
  }

  @Test
  void aPageThatWasCutSaysSo() {
    String page = page(message(1, "A", text("x")), message(2, "B", text("panjang sekali")));
    Outcome outcome =
        Outcome.of(reader, BytesSource.of("a", page.substring(0, page.indexOf("sekali"))));

    assertThat(outcome.counts()).isEqualTo("2 = 1 + 0 + 0 + 1; 1 items");
    assertThat(outcome.codes()).containsExactly("html-terpotong");
  }

  @Test
  void aPageWithoutMessagesIsRefused() {
    assertThat(read().failure().orElseThrow().code()).isEqualTo("tanpa-pesan");
  }

  @Test
  void deepNestingStaysInBounds() {
    Outcome outcome = read(message(1, "A", text("<b>".repeat(200_000) + "gas")));

    assertThat(outcome.item(0).text()).isEqualTo("gas");
  }

  @Test
  void onlyPagesOfTelegramAreClaimed() {
    byte[] page = page(message(1, "A", text("x"))).getBytes(StandardCharsets.UTF_8);

    assertThat(reader.recognise(Head.of("data.bin", page))).contains("page_body chat_page");
    assertThat(
            reader.recognise(
                Head.of("messages.html", "<html><p>x".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TelegramMessageParser_messages.html | 5 = 3 + 0 + 2 + 0; 3 items | Lasse Peters"
            + " | 2020-06-04T07:16:12Z | First message in this chat.",
        "SYNTHETIC_html_utc_offset/messages.html | 5 = 3 + 0 + 2 + 0; 3 items | Siti Misal"
            + " | 2024-01-05T00:05:00Z | Selamat pagi <semua> & salam",
        "SYNTHETIC_html_utc_offset/messages2.html | 4 = 3 + 0 + 1 + 0; 3 items | Budi Contoh"
            + " | 2024-01-05T17:10:00Z | ''",
      })
  void samples(String path, String counts, String author, String time, String text)
      throws IOException {
    Source source = Samples.of("telegram/" + path);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(reader.recognise(Head.of(source))).isPresent();
    assertThat(outcome.counts()).isEqualTo(counts);
    Item first = outcome.item(0);
    assertThat(first.author().name()).isEqualTo(author);
    assertThat(first.postedAt().orElseThrow().instant()).hasToString(time);
    assertThat(first.text()).startsWith(text);
    byte[] bytes;
    try (var in = source.open()) {
      bytes = in.readAllBytes();
    }
    assertThat(first.source().raw().bytes())
        .isEqualTo(
            Arrays.copyOfRange(bytes, (int) first.source().start(), (int) first.source().end()));
  }
}
