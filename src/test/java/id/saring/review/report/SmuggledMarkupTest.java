package id.saring.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import id.saring.io.Sha256;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in a cell, a name of a file or the ledger: the page has the elements, attributes
 * and addresses that its template wrote, and shows the words as words.
 */
class SmuggledMarkupTest {

  private static final String HARMLESS = "biasa";

  @TempDir Path folder;
  private Document usual;

  static List<String> payloads() throws IOException {
    List<String> payloads = new ArrayList<>();
    try (var in = SmuggledMarkupTest.class.getResourceAsStream("suntikan.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
        try (JsonParser json = new JsonFactory().createParser(line)) {
          json.nextToken();
          payloads.add(json.getText());
        }
      }
    }
    return payloads;
  }

  @BeforeEach
  void thePageOfHarmlessWords() throws IOException {
    usual = page(HARMLESS);
  }

  @Test
  void thereAreMoreThanAHundredAttempts() throws IOException {
    assertThat(payloads()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void wordsOfStrangersAreNeverMarkup(String payload) throws IOException {
    Document page = page(payload);

    assertThat(names(page)).isSubsetOf(names(usual));
    assertThat(attributes(page)).isSubsetOf(attributes(usual));
    assertThat(page.select("script, iframe, object, embed, form, base, link, img")).isEmpty();
    assertThat(page.select("[style], [src], [srcset], [xlink:href]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("style").first().data()).isEqualTo(usual.select("style").first().data());
    assertThat(comments(page)).isZero();
    assertThat(shown(page.select(".card").text()))
        .as("it is told, not swallowed")
        .contains(shown(Visible.line(payload)));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aPlotHoldsShapesAndWordsOnly(String payload) {
    String svg =
        Plot.bars(List.of(new Counted(payload, 5), new Counted(payload + "!", 3))).orElseThrow();
    for (Element element : Jsoup.parse(svg).select("svg *")) {
      assertThat(element.normalName()).isIn("g", "rect", "path", "line", "circle", "text");
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey())
            .isIn(
                "class",
                "transform",
                "x",
                "y",
                "width",
                "height",
                "d",
                "dy",
                "text-anchor",
                "x1",
                "x2",
                "y1",
                "y2");
        assertThat(attribute.getValue()).matches("[-+.,() A-Za-z0-9]*");
      }
    }
  }

  @Test
  void thePolicyLetsInTheStyleOfThePageAndNothingElse() {
    Element policy = usual.select("meta[http-equiv=Content-Security-Policy]").first();
    List<String> hashes = new ArrayList<>();
    for (Element style : usual.select("style")) {
      byte[] bytes = style.data().getBytes(StandardCharsets.UTF_8);
      hashes.add(
          "'sha256-" + Base64.getEncoder().encodeToString(Sha256.digest().digest(bytes)) + "'");
    }

    assertThat(policy.attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + String.join(" ", hashes)
                + "; base-uri 'none'; form-action 'none'");
    assertThat(policy.elementSiblingIndex())
        .as("before everything that it has to judge")
        .isLessThan(usual.select("style").first().elementSiblingIndex());
    assertThat(usual.select("style").first().data()).doesNotContain("url(", "@import");
  }

  /** A page with the same words in every place that strangers can reach. */
  private Document page(String words) throws IOException {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : SheetColumn.values()) {
      cells.put(column, words);
    }
    Map<SheetColumn, String> weaker = new EnumMap<>(cells);
    weaker.put(SheetColumn.SKOR, "55");
    weaker.put(SheetColumn.KELOMPOK, "lain");
    Map<SheetColumn, String> strong = new EnumMap<>(weaker);
    strong.put(SheetColumn.SKOR, "99");
    strong.put(SheetColumn.KELOMPOK, "satu lagi");
    strong.put(SheetColumn.WAKTU, "2024-11-16 21:21 " + words);
    MadeNight night =
        new MadeNight(folder)
            .sheet("lembar-tinjauan.csv", ';', List.of(strong, weaker, cells))
            .sheet("uji.csv", ';', List.of(cells))
            .sheet("dikecualikan.csv", ';', List.of(cells))
            .sheet("ditolak.csv", ';', List.of(cells))
            .manifest(manifest(words));
    History history =
        new History(
            List.of(new History.PastNight(words, "2024-11-30", 3, 9)),
            Map.of(words, new History.Verdict(3, 1, 0.3, 0.9)),
            List.of(new Counted(words, 4)));
    return Jsoup.parse(MadeNight.html(night.facts(Optional.of(history), List.of(words))));
  }

  private static String manifest(String words) throws IOException {
    StringWriter text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.writeString(words);
    }
    String quoted = text.toString();
    String inside = quoted.substring(1, quoted.length() - 1);
    return MadeNight.MANIFEST
        .replace("\"run\": \"2024-12-01\"", "\"run\": " + quoted)
        .replace("1.2.3", inside)
        .replace("abcdef0123456789", inside)
        .replace("gas-uji", inside)
        .replace("a.ndjson", inside)
        .replace("b.zip", inside)
        .replace("wa.zip", inside)
        .replace("\"x\"", "\"" + inside + "\"")
        .replace("\"thin\", \"items\"", "\"" + inside + "\", \"items\"")
        .replace("2024-10-03", inside)
        .replace("a2", inside)
        .replace("satu.json", inside)
        .replace("terpotong di tengah", inside)
        .replace("teks kosong pada 90 %", inside)
        .replace("2024-11-30", inside);
  }

  private static Set<String> names(Document page) {
    Set<String> names = new TreeSet<>();
    page.getAllElements().forEach(element -> names.add(element.normalName()));
    return names;
  }

  /** Attributes outside of plots; inside them {@link #aPlotHoldsShapesAndWordsOnly} looks. */
  private static Set<String> attributes(Document page) {
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.select(":not(svg *):not(svg)")) {
      for (Attribute attribute : element.attributes()) {
        attributes.add(
            element.normalName() + " " + attribute.getKey() + "=" + attribute.getValue());
      }
    }
    return attributes;
  }

  private static int comments(Document page) {
    int[] count = {0};
    page.filter(
        (NodeFilter)
            (node, depth) -> {
              count[0] += node instanceof Comment ? 1 : 0;
              return NodeFilter.FilterResult.CONTINUE;
            });
    return count[0];
  }

  private static String shown(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }
}
