package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** "The winner is the first in sorted path order" (design.md 5). */
class SortedTest {

  private static Finding finding(String id, String file, String member, long record) {
    SourceRef source = new SourceRef(file, member, record, -1, RawRecord.ofText("{}"));
    Item item = Item.of(Platform.X, Activity.POST, source).id(id).text("Gas").build();
    return new Finding(new Subject(item, Optional.empty(), Standing.UNKNOWN), Examination.NOTHING);
  }

  private static List<String> sources(Sorted sorted) {
    return sorted.of(Disposition.SUPPRESSED).stream()
        .map(finding -> finding.subject().item().source().label())
        .sorted()
        .toList();
  }

  @RepeatedTest(20)
  void theFirstSourceWinsWhateverWasReadFirst(RepetitionInfo repetition) {
    List<Finding> findings =
        new ArrayList<>(
            List.of(
                finding("1", "b.ndjson", "", 1),
                finding("1", "a.zip", "b.json", 1),
                finding("1", "a.zip", "a.json", 10),
                finding("1", "a.zip", "a.json", 9),
                finding("2", "b.ndjson", "", 2)));
    Collections.shuffle(findings, new Random(repetition.getCurrentRepetition()));

    Sorted sorted = Sorted.of(findings, 20);

    assertThat(sources(sorted)).containsExactly("a.zip#a.json:9", "b.ndjson:2");
    assertThat(sorted.duplicates()).isEqualTo(3);
  }

  @Test
  void nothingFoundIsNothingSorted() {
    Sorted sorted = Sorted.of(List.of(), 20);

    assertThat(sorted.duplicates()).isZero();
    for (Disposition disposition : Disposition.values()) {
      assertThat(sorted.of(disposition)).isEmpty();
    }
  }
}
