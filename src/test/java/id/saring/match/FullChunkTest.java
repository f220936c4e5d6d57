package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chunk is screened when it holds as much as it should. */
class FullChunkTest {

  @Test
  void aChunkThatIsFullIsScreenedWithoutBeingTold() throws IOException {
    String longText = "Gacor" + " ".repeat(9 << 20);
    List<Long> records = new ArrayList<>();
    try (ChunkScreener screener =
        new ChunkScreener(
            Lab.INVENTED.screening(),
            finding -> records.add(finding.subject().item().source().record()))) {
      for (long record = 1; record <= 4; record++) {
        screener.add(Lab.post(record, longText, Lab.CAMAR));
      }
      assertThat(records).containsExactly(1L, 2L, 3L);
      screener.finish();
      screener.finish();
    }
    assertThat(records).containsExactly(1L, 2L, 3L, 4L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twelveThousandItemsFillAChunkWithWordsOrWithout(boolean words) throws IOException {
    AtomicInteger found = new AtomicInteger();
    try (ChunkScreener screener =
        new ChunkScreener(Lab.INVENTED.screening(), finding -> found.incrementAndGet())) {
      int told = 0; // the first chunk ends earlier, when the gate has learned
      for (int record = 1; record <= 24_000; record++) {
        screener.add(words ? Lab.post(record, "Gacor", Lab.CAMAR) : follow(record));
        if (found.get() > told) {
          assertThat(found.get() - told).isLessThanOrEqualTo(12_000);
          told = found.get();
        }
      }
      assertThat(told).isBetween(12_000, 24_000);
      screener.finish();
    }
    assertThat(found).hasValue(24_000);
  }

  private static Subject follow(int record) {
    Item item =
        Lab.item(record, Activity.FOLLOW).target(new Target("", "rindujati", "", "")).build();
    return new Subject(item, Optional.empty(), Lab.CAMAR);
  }
}
