package id.saring.workbench;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import id.saring.lexicon.Lexicon;
import id.saring.match.ChunkScreener;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Screens single texts through exactly the path that a night takes. Safe for all threads. */
public final class Trial {

  private final Screening screening;

  /**
   * Prepares trials.
   *
   * @param contests ids of the contests asked for; empty means all
   */
  public Trial(Lexicon lexicon, Set<String> contests) {
    this.screening = new Screening(lexicon, contests);
  }

  /** What would be found in a post with this text. */
  public Examination of(String text, Standing standing) {
    return of(List.of(text), List.of(standing)).get(0);
  }

  /**
   * A text to try.
   *
   * @param text what the author wrote
   * @param parent what it answers; a text with a parent is tried as a comment, else as a post
   * @param standing what is known of author and day
   */
  public record Probe(String text, String parent, Standing standing) {}

  /** What would be found in posts with these texts, each with its standing, in their order. */
  public List<Examination> of(List<String> texts, List<Standing> standings) {
    List<Probe> probes = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      probes.add(new Probe(texts.get(i), "", standings.get(i)));
    }
    return of(probes);
  }

  /** What would be found in these, in their order. */
  public List<Examination> of(List<Probe> probes) {
    List<Examination> results = new ArrayList<>(probes.size());
    probes.forEach(probe -> results.add(Examination.NOTHING));
    try (ChunkScreener screener =
        new ChunkScreener(
            screening, finding -> results.set(number(finding), finding.examination()))) {
      for (int i = 0; i < probes.size(); i++) {
        screener.add(subject(i, probes.get(i)));
      }
      screener.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail", e);
    }
    return results;
  }

  private static int number(Finding finding) {
    return (int) finding.subject().item().source().record() - 1;
  }

  private static Subject subject(int number, Probe probe) {
    SourceRef source = new SourceRef("coba", "", number + 1L, -1, RawRecord.NONE);
    Activity activity = probe.parent().isEmpty() ? Activity.POST : Activity.COMMENT;
    Item.Builder item = Item.of(Platform.OTHER, activity, source).text(probe.text());
    if (!probe.parent().isEmpty()) {
      item.target(new Target("", "", "", probe.parent()));
    }
    probe.standing().day().ifPresent(day -> item.postedAt(PostedAt.onDay(day)));
    return new Subject(item.build(), Optional.empty(), probe.standing());
  }
}
