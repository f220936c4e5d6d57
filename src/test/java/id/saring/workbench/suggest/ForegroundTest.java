package id.saring.workbench.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the foreground: whose they are, their copies, and which were met. */
class ForegroundTest {

  private static Document document(String text, String account, String... campaign) {
    return Document.of(text, Standing.UNKNOWN, account, List.of(campaign));
  }

  @Test
  void copiesAreOneTextOfAllWhoWroteIt() {
    Document one = document("Gas!", "x:ani", "satu");
    Document other = document("gas", "x:budi", "dua");
    assertThat(one.with(other)).isEqualTo(other.with(one));
    assertThat(one.with(other).text()).isEqualTo("Gas!");
    assertThat(one.with(other).accounts()).containsExactly("x:ani", "x:budi");
    assertThat(one.with(other).campaign()).containsExactly("dua", "satu");
    assertThat(one.with(one)).isEqualTo(one);
  }

  @Test
  void fiftyAccountsOfATextAreKeptInAnyOrder() {
    List<Document> copies =
        IntStream.rangeClosed(1, 60).mapToObj(i -> document("gas", "x:%02d".formatted(i))).toList();
    Document up = copies.stream().reduce(Document::with).orElseThrow();
    Document down =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> copies.get(60 - i))
            .reduce(Document::with)
            .orElseThrow();
    assertThat(up).isEqualTo(down);
    assertThat(up.accounts()).hasSize(50).contains("x:01", "x:50").doesNotContain("x:51");
  }

  @Test
  void aLongTextIsCutAndNoPairWithIt() {
    assertThat(document("a".repeat(2_000), "x").text()).hasSize(2_000);
    assertThat(document("a".repeat(2_001), "x").text()).hasSize(2_000);
    assertThat(document("a".repeat(1_998) + "🔥🔥", "x").text())
        .isEqualTo("a".repeat(1_998) + "🔥");
    assertThat(document("a".repeat(1_999) + "🔥", "x").text()).isEqualTo("a".repeat(1_999));
  }

  @Test
  void aTextIsNewOnce() {
    SeenTexts seen = new SeenTexts();
    for (long stripe : new long[] {0, 1L << 58, -1L << 58}) {
      for (long i = 1; i <= 1_000; i++) {
        assertThat(seen.isNew(stripe + i * 256)).isTrue();
      }
      for (long i = 1; i <= 1_000; i++) {
        assertThat(seen.isNew(stripe + i * 256)).isFalse();
      }
    }
  }

  @Test
  void beyondItsBoundATableForgetsSoThatMemoryStaysBounded() {
    SeenTexts seen = new SeenTexts();
    long bound = 1 << 18;
    for (long i = 1; i <= bound; i++) {
      seen.isNew(i);
    }
    assertThat(seen.isNew(1)).isFalse();
    assertThat(seen.isNew(1L << 58)).isTrue();
    assertThat(seen.isNew(bound + 1)).isTrue();
    assertThat(seen.isNew(1)).as("met before the table was emptied").isTrue();
    assertThat(seen.isNew(1L << 58)).as("of another table").isFalse();
  }

  @ParameterizedTest(name = "{0}: {6}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a post;                       post;   @Ani; '';   Gas;  '';   Gas of x:ani
          a share with words of its own; share; Ani;  Budi; Gas;  Juang; Gas of x:ani, Juang of x:budi
          a like;                       like;   Ani;  @BUDI; '';  Juang; Juang of x:budi
          a comment;                    comment; Ani; Budi; Gas;  Juang; Gas of x:ani
          a post of an unknown author;  post;   '';   '';   Gas;  '';   'Gas of '
          a post without words;         post;   Ani;  '';   '';   '';   ''
          """)
  void wordsBelongToWhoSaidThem(
      String rule,
      String act,
      String handle,
      String target,
      String text,
      String above,
      String said) {
    Item item =
        Item.of(
                Platform.X,
                Activity.of(act).orElseThrow(),
                new SourceRef("uji", "", 1, -1, RawRecord.NONE))
            .author(new Author("", handle, ""))
            .target(new Target("", target, "", above))
            .text(text)
            .build();
    assertThat(
            Words.of(new Subject(item, Optional.empty(), Standing.UNKNOWN)).stream()
                .map(words -> words.text() + " of " + words.account())
                .collect(Collectors.joining(", ")))
        .as(rule)
        .isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "gas, WORD",
    "e2l, WORD",
    "oke gas, PAIR",
    "#gas, HASHTAG",
    "🔥, EMOJI",
    "2\u20E3, EMOJI",
    "✌, EMOJI"
  })
  void aUnitIsAWordAPairAHashtagOrAnEmoji(String text, Unit.Kind kind) {
    assertThat(new Unit(text).kind()).isEqualTo(kind);
  }
}
