package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
