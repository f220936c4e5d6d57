package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.lexicon.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The first sight takes nothing away: a night finds what somebody who wants every reason finds. */
class ProspectsTest {

  private static final Path BASE = Path.of("lexicon");

  /** What may stand round a term: nothing, company, names, places, and all of them in disguise. */
  private static final List<String> ROUND =
      List.of(
          "%s",
          "Dukung %s sekarang",
          "duuukung %s, c0blos",
          "d.u.k.u.n.g %s",
          "%s di Kupang dan Sikka",
          "%s s1kka",
          "Jakarta %s Jaaawa Tengah",
          "Jangan %s, netral",
          "%s bersama %s",
          "#%s #KupangBangkit",
          "Prabowo Subianto dan %s",
          "Melkiades Laka Lena %s");

  private static List<Subject> subjects(Lexicon lexicon) {
    Random random = new Random(11);
    List<Region> regions = List.copyOf(lexicon.regions().all());
    List<LocalDate> days =
        List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 10, 15), LocalDate.of(2019, 3, 1));
    List<Subject> subjects = new ArrayList<>();
    List<Entry> entries = List.copyOf(lexicon.entries().values());
    for (Entry entry : entries) {
      List<String> texts = new ArrayList<>(entry.hitExamples());
      texts.addAll(entry.freeExamples());
      for (String round : ROUND) {
        String other = entries.get(random.nextInt(entries.size())).term();
        texts.add(round.formatted(entry.term(), other));
      }
      for (String text : texts) {
        Region region = regions.get(random.nextInt(regions.size()));
        Optional<String> home =
            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(region.id());
        LocalDate day = days.get(random.nextInt(days.size()));
        subjects.add(subject(subjects.size() + 1, text, new Standing(home, Optional.of(day))));
      }
    }
    return subjects;
  }

  private static Subject subject(int number, String text, Standing standing) {
    SourceRef source = new SourceRef("a.ndjson", "", number, -1, RawRecord.NONE);
    Item item = Item.of(Platform.X, Activity.POST, source).text(text).build();
    return new Subject(item, Optional.empty(), standing);
  }

  private static TreeMap<Long, String> found(Screening screening, List<Subject> subjects)
      throws IOException {
    TreeMap<Long, String> found = new TreeMap<>();
    try (ChunkScreener screener =
        new ChunkScreener(
            screening,
            finding -> {
              if (finding.examination().isMatched()) {
                found.put(
                    finding.subject().item().source().record(),
                    finding.subject().item().text()
                        + finding.examination().matches()
                        + finding.examination().cancelled());
              }
            })) {
      for (Subject subject : subjects) {
        screener.add(subject);
      }
      screener.finish();
    }
    return found;
  }

  @Test
  void aNightFindsWhatIsFoundWithEveryReason() throws IOException {
    assumeTrue(Files.isDirectory(BASE), "there is no lexicon here");
    Lexicon lexicon = LexiconReader.read(List.of(BASE)).lexicon();
    List<Subject> subjects = subjects(lexicon);

    TreeMap<Long, String> night = found(Screening.forNight(lexicon, Set.of()), subjects);
    TreeMap<Long, String> reasons = found(new Screening(lexicon, Set.of()), subjects);
    assertThat(night).isEqualTo(reasons);
    assertThat(night.size()).isBetween(500, subjects.size() - 500);
  }
}
