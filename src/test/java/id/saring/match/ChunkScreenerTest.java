package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What is found in an item is a matter of the item alone. */
class ChunkScreenerTest {

  private static final int ITEMS = 40;

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void findingsDoNotDependOnOrderAndChunks(@ForAll Random random) {
    checkShuffled(Lab.INVENTED, random);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void findingsOfTheBaseLexiconDoNotDependOnOrderAndChunks(@ForAll Random random) {
    Optional<Lab> base = Lab.base();
    assumeTrue(base.isPresent(), "the folder lexicon is not there");
    checkShuffled(base.orElseThrow(), random);
  }

  private static void checkShuffled(Lab lab, Random random) {
    List<Subject> subjects = new ArrayList<>();
    List<String> regions =
        lab.lexicon().regions().all().stream().map(region -> region.id()).toList();
    for (String text : new Planting(lab).posts(random, ITEMS)) {
      Standing standing =
          random.nextBoolean()
              ? Standing.UNKNOWN
              : Lab.standing(regions.get(random.nextInt(regions.size())), "");
      subjects.add(Lab.post(subjects.size() + 1L, text, standing));
    }
    Map<Long, Examination> together = lab.examine(List.of(subjects));
    List<Subject> shuffled = new ArrayList<>(subjects);
    Collections.shuffle(shuffled, random);
    assertThat(lab.examine(split(shuffled, random))).isEqualTo(together);
    assertThat(lab.examine(shuffled.stream().map(List::of).toList())).isEqualTo(together);
  }

  private static List<List<Subject>> split(List<Subject> subjects, Random random) {
    List<List<Subject>> chunks = new ArrayList<>();
    int from = 0;
    while (from < subjects.size()) {
      int to = Math.min(subjects.size(), from + random.nextInt(9));
      chunks.add(subjects.subList(from, to));
      from = to;
    }
    return chunks;
  }

  @Test
  void severalThreadsShareOneLexicon() {
    Lab lab = Lab.inventedFor();
    List<Subject> subjects = new ArrayList<>();
    new Planting(lab)
        .posts(new Random(1), 500)
        .forEach(text -> subjects.add(Lab.post(subjects.size() + 1L, text, Lab.CAMAR)));
    List<Map<Long, Examination>> found =
        IntStream.range(0, 4).parallel().mapToObj(i -> lab.examine(List.of(subjects))).toList();
    assertThat(found).hasSize(4).containsOnly(Lab.INVENTED.examine(List.of(subjects)));
  }

  @Test
  void anItemWithoutAnySignIsDoneWithAtOnce() {
    assertThat(Lab.INVENTED.examine("Kucing beta tidur", Lab.CAMAR)).isEqualTo(Examination.NOTHING);
    assertThat(Lab.INVENTED.examine("", Lab.CAMAR)).isEqualTo(Examination.NOTHING);
  }

  @Test
  void overSeveralChunksEveryItemIsToldOnce() throws IOException {
    List<Long> found = new ArrayList<>();
    List<Long> rest = new ArrayList<>();
    Screening night = Screening.forNight(Lab.INVENTED.lexicon(), Set.of());
    try (ChunkScreener screener =
        new ChunkScreener(
            night,
            finding -> found.add(finding.subject().item().source().record()),
            null,
            subject -> rest.add(subject.item().source().record()))) {
      long record = 1;
      for (String text : List.of("Gacor", "Kapas", "Amin", "Murai gacor")) {
        screener.add(Lab.post(record++, text, Lab.CAMAR));
        screener.add(Lab.post(record++, text, Lab.CAMAR));
        screener.finish();
      }
    }
    assertThat(found).containsExactly(1L, 2L, 7L, 8L);
    assertThat(rest).containsExactly(3L, 4L, 5L, 6L);
  }
}
