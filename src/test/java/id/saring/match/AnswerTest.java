package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer means below what it answers (design.md 6.6). */
class AnswerTest {

  private static final Screening SCREENING = Lab.INVENTED.screening();

  private static String cell(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  /** A parent that the night holds, and one whose words stand in the answer's own record. */
  private static List<Parent> parents(String words, String handle) {
    return List.of(
        new Parent.Found(
            new Author("", handle, ""),
            Optional.empty(),
            SCREENING.campaignAccount(Platform.INSTAGRAM, new Author("", handle, "")),
            Optional.empty(),
            words,
            ""),
        new Parent.Told(new Target("", handle, "", words)));
  }

  private static Subject comment(String text, Standing standing) {
    return new Subject(
        Lab.item(1, Activity.COMMENT).text(text).build(), Optional.empty(), standing);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "kasus/induk.csv", delimiter = ';', numLinesToSkip = 1)
  void whatIsAnsweredDecidesWhatAnAnswerMeans(
      String rule,
      String region,
      String words,
      String handle,
      String text,
      String matched,
      String cancelled,
      String missed) {
    for (Parent parent : parents(cell(words), cell(handle))) {
      Examination seen =
          Lab.INVENTED.examine(comment(text, Lab.standing(region, "")).below(parent));
      assertThat(Told.matches(seen)).as(rule).isEqualTo(cell(matched));
      assertThat(Told.ids(seen.cancelled())).as(rule).isEqualTo(cell(cancelled));
      assertThat(Told.ids(seen.missed())).as(rule).isEqualTo(cell(missed));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "kasus/skor-induk.csv", delimiter = ';', numLinesToSkip = 1)
  void everyTermThatComesFromTheParentIsNamed(
      String rule,
      String words,
      String handle,
      String text,
      String entry,
      String contender,
      String reasons) {
    for (Parent parent : parents(words, cell(handle))) {
      Subject answer = comment(text, Lab.standing("kota-camar", "")).below(parent);
      assertThat(Lab.INVENTED.examine(answer).matches())
          .as(rule)
          .filteredOn(match -> Told.match(match).equals(entry + ">" + contender))
          .extracting(Match::reasons)
          .containsExactly(Told.reasons(reasons));
    }
  }

  @ParameterizedTest(name = "below «{0}»: {1}")
  @CsvSource({"Geri tiba, false", "Selamat pagi, true"})
  void anAnswerIsNotNamelessWhereItsParentNamesWhomItMeans(String words, boolean nameless) {
    Parent parent = new Parent.Told(new Target("", "", "", words));
    assertThat(Lab.TONED.examine(comment("Gacor", Lab.CAMAR).below(parent)).matches())
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.reasons().stream().map(Reason::why).toList())
                    .matches(said -> said.contains("nada tanpa nama") == nameless));
  }

  @Test
  void whatTheParentCancelsIsToldAsStandingThere() {
    Parent parent = new Parent.Told(new Target("", "", "", "Dilarang pasang Partai Kapas"));
    assertThat(Lab.INVENTED.examine(comment("Kapas", Lab.CAMAR).below(parent)).cancelled())
        .extracting(Rejection::why)
        .containsExactly("dibatalkan oleh «Dilarang» di induknya");
  }

  /** Where an item goes when the night's parents can be looked up. */
  private static final class Sorted {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Awaiting> answers = new ArrayList<>();
    private final List<Subject> rest = new ArrayList<>();

    static Sorted of(Item item) throws IOException {
      Sorted sorted = new Sorted();
      Screening night = Screening.forNight(Lab.INVENTED.lexicon(), Set.of());
      try (ChunkScreener screener =
          new ChunkScreener(night, sorted.findings::add, sorted.answers::add, sorted.rest::add)) {
        screener.add(new Subject(item, Optional.empty(), Lab.CAMAR));
        screener.finish();
      }
      return sorted;
    }

    String where() {
      return "finding ".repeat(findings.size())
          + "awaiting ".repeat(answers.size())
          + "rest ".repeat(rest.size());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a comment with a sign;                          comment; p1; '';             Gacor;        awaiting
          a comment with what counts below some parent;   comment; p1; '';             ✌️;           awaiting
          a comment whose sign another word may cancel;   comment; p1; '';             Murai gacor;  awaiting
          a reply in a chat;                              message; p1; '';             Gacor;        awaiting
          a comment without a sign;                       comment; p1; '';             Amin;         rest
          a comment whose sign is past its days;          comment; p1; '';             Lampau sudah; rest
          a comment that does not say what it answers;    comment; ''; '';             Gacor;        finding
          a comment that does not say, with a weak sign;  comment; ''; '';             ✌️;           rest
          a comment whose parent stands in its record;    comment; ''; Selamat pagi;   Gacor;        finding
          a comment whose parent makes its sign count;    comment; ''; Wira Lontar;    ✌️;           finding
          a comment whose parent does not;                comment; ''; Selamat pagi;   ✌️;           rest
          a post;                                         post;    ''; '';             Gacor;        finding
          a post without a sign;                          post;    ''; '';             Amin;         rest
          a chat message that answers nothing;            message; ''; '';             Gacor;        finding
          """)
  void onlyAnAnswerThatSomeParentCouldChangeIsKeptWaiting(
      String rule, String act, String parentId, String above, String text, String where)
      throws IOException {
    Item item =
        Lab.item(1, Activity.of(act).orElseThrow())
            .parentId(parentId)
            .target(new Target("", "", "", above))
            .text(text)
            .build();
    assertThat(Sorted.of(item).where().strip()).as(rule).isEqualTo(where);
  }

  @Test
  void anAnswerThatWaitedIsJudgedBelowTheParentThatWasFound() throws IOException {
    Item item = Lab.item(7, Activity.COMMENT).parentId("p1").text("nomor 4").build();
    Awaiting waiting = Sorted.of(item).answers.get(0);
    assertThat(waiting.keys()).hasSize(1).allMatch(key -> key.endsWith("p1"));
    assertThat(waiting.subject().item().text()).isEqualTo("nomor 4");
    Parent found = parents("Sore", "tonilusi_resmi").get(0);

    Finding finding = waiting.below(found, SCREENING);
    assertThat(finding.subject().parent()).isEqualTo(found);
    assertThat(Told.matches(finding.examination())).isEqualTo("nomor-empat>camar-4");
    Finding alone = waiting.below(Parent.Unknown.NOT_FOUND, SCREENING);
    assertThat(alone.examination().isMatched()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a comment with the words it answers, comment, '', Halo, told
          a reply with the words it answers,   message, p1, Halo, told
          a comment without them,              comment, '', '',   untold
          a reply without them,                message, p1, '',   untold
          a message of its own,                message, '', Halo, no_answer
          a post,                              post,    p1, Halo, no_answer
          a like,                              like,    '', Halo, no_answer
          """)
  void anItemSaysItselfWhetherAndWhatItAnswers(
      String rule, String act, String parentId, String above, String said) {
    Parent parent =
        Parent.toldBy(
            Lab.item(1, Activity.of(act).orElseThrow())
                .parentId(parentId)
                .target(new Target("", "", "", above))
                .build());
    String is =
        parent instanceof Parent.Unknown unknown ? unknown.name().toLowerCase(Locale.ROOT) : "told";
    assertThat(is).as(rule).isEqualTo(said);
    assertThat(parent.words()).as(rule).isEqualTo(said.equals("told") ? above : "");
  }

  @Test
  void onlyAThousandUnitsOfAParentAreKeptAndNoPairIsCut() {
    Stream.of(
            List.of("a".repeat(1000), "a".repeat(1000)),
            List.of("a".repeat(1001), "a".repeat(999) + "…"),
            List.of("a".repeat(998) + "😀😀", "a".repeat(998) + "…"),
            List.of("a".repeat(997) + "😀😀", "a".repeat(997) + "😀…"),
            List.of("", ""))
        .forEach(
            pair ->
                assertThat(parents(pair.get(0), "").get(0).words())
                    .isEqualTo(pair.get(1))
                    .hasSizeLessThanOrEqualTo(Parent.MOST_CHARACTERS));
  }
}
