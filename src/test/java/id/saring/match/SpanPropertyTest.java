package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.match.Planting.Planted;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * Where a sign is said to stand, there it stands: cut out of the raw text and read alone, it is the
 * same sign again. Forms of random entries are planted in random case, drawn out, in hashtags,
 * beside emoji.
 */
class SpanPropertyTest {

  private static @Nullable Planting invented;
  private static @Nullable Planting base;

  @BeforeContainer
  static void prepare() {
    invented = new Planting(Lab.INVENTED);
    base = Lab.base().map(Planting::new).orElse(null);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void everySpanOfTheInventedLexiconReadsAsItsEntry(@ForAll Random random) {
    Planting planting = invented;
    assertThat(planting).isNotNull();
    check(Lab.INVENTED, planting.plant(random));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void everySpanOfTheBaseLexiconReadsAsItsEntry(@ForAll Random random) {
    Planting planting = base;
    assumeTrue(planting != null, "the folder lexicon is not there");
    check(Lab.base().orElseThrow(), planting.plant(random));
  }

  private static void check(Lab lab, Planted planted) {
    String text = planted.text();
    List<Occurrence> seen = Lab.occurrences(lab.examine(text, Standing.UNKNOWN));
    String id = planted.entry().id();
    assertThat(seen)
        .as("«%s» holds «%s»", text, text.substring(planted.start(), planted.end()))
        .anyMatch(
            one ->
                one.sign().id().equals(id)
                    && one.span().start() < planted.end()
                    && planted.start() < one.span().end());
    for (Occurrence one : seen) {
      Span span = one.span();
      assertThat(span.field()).isEqualTo(Passage.Field.TEXT);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      assertThat(text.substring(span.start(), span.end())).isEqualTo(one.found());
      // A piece of a hashtag is a word only behind the sign.
      String alone = (one.manner().equals("tagar") ? "#" : "") + one.found();
      assertThat(Lab.occurrences(lab.examine(alone, Standing.UNKNOWN)))
          .as("«%s» alone, out of «%s»", alone, text)
          .extracting(again -> again.sign().id())
          .contains(one.sign().id());
    }
  }
}
