package id.saring.run;

import id.saring.io.PublishedFolder;
import id.saring.io.Sha256;
import id.saring.ledger.Catch;
import id.saring.ledger.Ledger;
import id.saring.ledger.PastNight;
import id.saring.ledger.RulingCount;
import id.saring.review.report.Counted;
import id.saring.review.report.History;
import id.saring.review.report.MissEstimate;
import id.saring.review.report.ReportFacts;
import id.saring.review.report.ReportPage;
import id.saring.review.status.SampleTally;
import id.saring.workbench.evaluate.Share;
import id.saring.workbench.stats.Judgement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * {@code laporan.html} of a night, made from its published files and from what the ledger knew
 * before it. The night and {@code saring report} make it here.
 *
 * @param ledger the memory, if the night has one
 * @param before the run whose past is told, or {@link Ledger#ALL} for one not committed yet
 */
public record NightPage(Optional<Ledger> ledger, long before) {

  /**
   * Makes the page.
   *
   * @param folder where the published files lie
   * @param manifest bytes of the manifest
   * @param changed files known not to be as published
   * @throws IOException if a file or the ledger cannot be read
   */
  public byte[] of(Path folder, byte[] manifest, List<String> changed) throws IOException {
    return ReportPage.of(facts(folder, manifest, changed));
  }

  /** Writes the page of a night beside its other files, which are all written. */
  Manifest.Output write(PublishedFolder folder, Manifest manifest) throws IOException {
    byte[] html = of(folder.path(""), manifest.toJson(), List.of());
    try (OutputStream out = folder.create(ReportFacts.NAME)) {
      out.write(html);
    }
    return new Manifest.Output(ReportFacts.NAME, 0, Sha256.of(folder.path(ReportFacts.NAME)));
  }

  /** What {@link #of} tells. */
  public ReportFacts facts(Path folder, byte[] manifest, List<String> changed) throws IOException {
    Optional<History> history =
        ledger.isPresent() ? Optional.of(history(ledger.get())) : Optional.empty();
    ReportFacts facts = ReportFacts.of(folder, manifest, history, changed);
    Optional<MissEstimate> missed = ledger.isPresent() ? missed(ledger.get()) : Optional.empty();
    return missed.map(facts::withMissed).orElse(facts);
  }

  /** What blind samples say, once somebody has decided anything in one. */
  private Optional<MissEstimate> missed(Ledger known) throws IOException {
    SampleTally sample = SampleTally.of(known, before);
    Share share = new Share(sample.missed(), sample.decided());
    return sample.decided() == 0
        ? Optional.empty()
        : Optional.of(
            new MissEstimate(
                sample.decided(), sample.missed(), share.low(), share.high(), sample.from()));
  }

  private History history(Ledger known) throws IOException {
    List<Counted> decided =
        known.rulings(before, false).stream()
            .filter(ruling -> !ruling.decision().equals(Catch.OPEN))
            .map(ruling -> new Counted(ruling.decision(), ruling.findings()))
            .sorted(
                Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::name))
            .toList();
    return new History(
        known.nightsBefore(before, History.NIGHTS - 1).stream().map(NightPage::night).toList(),
        verdicts(known.rulings(before, true)),
        decided);
  }

  private static History.PastNight night(PastNight night) {
    return new History.PastNight(
        night.run(),
        night.date().toString(),
        night.counts().getOrDefault("flagged", 0L),
        night.counts().getOrDefault("screened", 0L));
  }

  private static Map<String, History.Verdict> verdicts(List<RulingCount> rulings) {
    Map<String, long[]> counts = new TreeMap<>();
    for (RulingCount ruling : rulings) {
      long[] count = counts.computeIfAbsent(ruling.term().replace('|', '/'), term -> new long[2]);
      Predicate<Judgement> is = Predicate.isEqual(Judgement.of(ruling.decision()));
      count[0] += is.test(Judgement.CONFIRMED) ? ruling.findings() : 0;
      count[1] += is.test(Judgement.REFUSED) ? ruling.findings() : 0;
    }
    Map<String, History.Verdict> verdicts = new TreeMap<>();
    counts.forEach(
        (term, count) -> {
          Share share = new Share(count[0], count[0] + count[1]);
          verdicts.put(term, new History.Verdict(count[0], count[1], share.low(), share.high()));
        });
    return verdicts;
  }
}
