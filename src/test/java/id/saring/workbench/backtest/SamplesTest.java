package id.saring.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.EntryStatus;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Passage;
import id.saring.match.Sign;
import id.saring.match.Span;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples are spread over time, and the same past gives the same ones. */
class SamplesTest {

  private static final Entry GAS =
      new Entry(
          "uji-gas",
          "gas",
          EntryKind.TAGLINE,
          List.of(),
          OptionalInt.empty(),
          List.of(),
          true,
          2,
          List.of(),
          List.of(),
          8,
          45,
          "",
          EntryStatus.AKTIF,
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          "",
          "",
          "",
          "",
          new Entry.Place("uji.csv", 2));

  private static Sample sample(String key, LocalDate day, String text, int start) {
    Item item =
        Item.of(
                Platform.X,
                Activity.POST,
                new SourceRef("a.ndjson", "", 1, -1, RawRecord.ofText(text)))
            .text(text)
            .postedAt(PostedAt.onDay(day))
            .build();
    Subject subject =
        new Subject(item, Optional.empty(), new Standing(Optional.empty(), Optional.of(day)));
    Span span = new Span(Passage.Field.TEXT, start, start + 3);
    Occurrence place = new Occurrence(new Sign.Words(GAS), "persis", span, "gas");
    return new Sample(key, subject, new Match(place, Optional.empty(), List.of()));
  }

  private static List<Sample> drawn(int most, List<Sample> all) {
    Samples samples = new Samples(most);
    all.forEach(one -> samples.add(one.subject().standing().day().map(YearMonth::from), one));
    return samples.drawn();
  }

  /** A thousand in September, three in October. */
  private static List<Sample> many() {
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      LocalDate day = LocalDate.of(2024, 9, 1 + i % 30);
      all.add(sample("%016x".formatted(i * 7919L % 1000), day, "gas", 0));
    }
    for (int i = 0; i < 3; i++) {
      all.add(sample("%016x".formatted(5000 + i), LocalDate.of(2024, 10, 20 + i), "gas", 0));
    }
    return all;
  }

  @Test
  void aMonthWithFewIsNotLostBesideOneWithMany() {
    List<Sample> drawn = drawn(20, many());

    assertThat(drawn).hasSize(20);
    assertThat(drawn.stream().map(one -> YearMonth.from(one.subject().standing().day().get())))
        .filteredOn(YearMonth.of(2024, 10)::equals)
        .hasSize(3);
    assertThat(drawn.stream().map(one -> one.subject().standing().day().get().toString()))
        .isSorted();
  }

  @Test
  void theOrderInWhichTheyCameDoesNotMatter() {
    List<Sample> shuffled = many();
    Collections.shuffle(shuffled, new Random(3));

    assertThat(drawn(20, shuffled)).isEqualTo(drawn(20, many()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ayo gas               | 4  | ayo «gas»
          gas!                  | 0  | «gas»!
          'a\tgas\n\nb'         | 2  | a «gas» b
          """)
  void anExcerptIsOneLineWithThePlaceMarked(String text, int start, String excerpt) {
    String raw = text.replace("\\t", "\t").replace("\\n", "\n");
    int at = raw.indexOf("gas");

    assertThat(sample("0", LocalDate.of(2024, 9, 1), raw, at).excerpt()).isEqualTo(excerpt);
    assertThat(start).isEqualTo(at);
  }

  @Test
  void anExcerptCutsNoPairOfUnitsInTwo() {
    String text = "😀".repeat(40) + "gas" + "😀".repeat(40);
    String excerpt = sample("0", LocalDate.of(2024, 9, 1), text, 80).excerpt();

    assertThat(excerpt).startsWith("…😀").endsWith("😀…").contains("«gas»");
  }
}
