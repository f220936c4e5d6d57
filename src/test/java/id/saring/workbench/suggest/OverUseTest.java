package id.saring.workbench.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of the literature, or follow from their definition. */
class OverUseTest {

  /** The first row of table 1 in Dunning 1993, "the swiss": 110, 2442, 111, 29114. */
  @Test
  void theLikelihoodIsThatOfDunning() {
    OverUse swiss = new OverUse(110, 110 + 2442, 111, 111 + 29114);

    assertThat(swiss.likelihood()).isCloseTo(270.72, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"10,100,10,100,0", "20,100,10,100,1", "8,100,100,10000,3", "1,2,0,1024,10"})
  void theRatioIsCountedInDoublings(long a, long n, long b, long m, double doublings) {
    assertThat(new OverUse(a, n, b, m).logRatio()).isCloseTo(doublings, within(1e-9));
  }

  @Test
  void whatIsRarerInTheForegroundIsNotSureHoweverLargeTheDifference() {
    assertThat(new OverUse(1, 1000, 50_000, 100_000).likelihood()).isGreaterThan(OverUse.FLOOR);
    assertThat(new OverUse(1, 1000, 50_000, 100_000).isSure()).isFalse();
    assertThat(new OverUse(30, 1000, 10, 100_000).isSure()).isTrue();
    assertThat(new OverUse(2, 1000, 50, 100_000).isSure()).isFalse();
  }

  @Property
  void whatStandsOnceMoreIsSurer(
      @ForAll @LongRange(min = 20, max = 400) long inFront,
      @ForAll @LongRange(min = 0, max = 400) long inBack) {
    OverUse one = new OverUse(inFront, 1000, inBack, 50_000);

    assertThat(new OverUse(inFront + 1, 1000, inBack, 50_000).likelihood())
        .isGreaterThan(one.likelihood());
    assertThat(new OverUse(inFront, 1000, inBack + 1, 50_000).likelihood())
        .isLessThan(one.likelihood());
  }

  @ParameterizedTest
  @CsvSource({"0,0,1,1", "5,4,1,1", "1,1,1,0", "-1,1,1,1"})
  void whatCannotBeCountedIsRefused(long a, long n, long b, long m) {
    assertThatThrownBy(() -> new OverUse(a, n, b, m)).isInstanceOf(IllegalArgumentException.class);
  }
}
