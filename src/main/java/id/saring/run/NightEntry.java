package id.saring.run;

import id.saring.io.PublishedFolder;
import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
import id.saring.ledger.Cause;
import id.saring.ledger.FileContents;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.ledger.Night;
import id.saring.ledger.SheetKind;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import id.saring.match.Match;
import id.saring.review.ReviewRow;
import id.saring.run.Manifest.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A night as the ledger keeps it. Rows are made one by one while they are written, so that a night
 * with many findings does not stand in memory twice.
 *
 * @param draft the manifest without its outputs
 * @param conditions hash over lexicon, roster, options and program
 * @param recall what is delivered
 * @param outputs makes the rows
 * @param unsettled files that may give more once a parent is found
 * @param attendance of which accounts there was an item, by file
 * @param zone in which days are told
 * @param overLimit labels of sources with too many rejects
 */
record NightEntry(
    Manifest draft,
    String conditions,
    Recall recall,
    RunOutputs outputs,
    Set<String> unsettled,
    Attendance attendance,
    ZoneId zone,
    List<String> overLimit) {

  /** A finding and what is known of it. */
  private record Row(Finding finding, SheetKind sheet, ItemKey key, Recall.Due due) {}

  /** Where a finding stands in its class, and its number. */
  private record Place(long number, Disposition disposition, int index) {}

  /**
   * Commits. A folder that is ready for a night that the ledger refused goes at once; where even
   * that cannot be told, the next start decides.
   */
  void commit(Ledger ledger, Path out, List<Output> written, byte[] manifest) throws IOException {
    try {
      ledger.commit(night(written, manifest));
    } catch (LedgerException e) {
      try {
        if (ledger.run(draft.runId().toString()).isEmpty()) {
          PublishedFolder.discardReady(out, draft.runId().toString());
        }
      } catch (LedgerException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private Night night(List<Output> written, byte[] manifest) {
    Night.Identity identity =
        new Night.Identity(
            draft.runId().toString(),
            draft.runId().date(),
            draft.fingerprint(),
            conditions,
            draft.version(),
            draft.lexiconSha256(),
            draft.rosterSha256(),
            draft.previous(),
            Sha256.of(manifest));
    List<Place> places = places();
    return new Night(
        identity,
        counts(),
        written.stream()
            .map(file -> new Night.Output(file.name(), file.rows(), file.sha256()))
            .toList(),
        draft.inputs().stream().map(this::source).toList(),
        () ->
            Stream.concat(
                    places.stream().map(place -> delivery(row(place))),
                    outputs.sample().rows().stream().map(NightEntry::delivery))
                .iterator(),
        recall.aliases(),
        recall.copies(),
        entries(),
        new String(manifest, StandardCharsets.UTF_8));
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>(draft.counts().byName());
    draft.sampledFrom().ifPresent(from -> counts.put(Night.SAMPLED_FROM, from));
    return counts;
  }

  private Map<String, Map<String, String>> entries() {
    Map<String, Map<String, String>> entries = new TreeMap<>();
    for (Finding finding : recall.sorted().of(Disposition.FLAGGED)) {
      for (Match match : finding.examination().matches()) {
        entries.computeIfAbsent(match.sign().id(), id -> match.sign().cells());
      }
    }
    return entries;
  }

  /** By number, so that neighbours on the disk are written together. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      if (Recall.sheet(disposition).isPresent()) {
        List<Finding> findings = recall.sorted().of(disposition);
        for (int i = 0; i < findings.size(); i++) {
          Recall.Due due = recall.due(ItemKey.of(findings.get(i).subject().item()));
          places.add(new Place(FindingId.number(due.id()), disposition, i));
        }
      }
    }
    places.sort(Comparator.comparingLong(Place::number));
    return places;
  }

  private Row row(Place place) {
    Finding finding = recall.sorted().of(place.disposition()).get(place.index());
    ItemKey key = ItemKey.of(finding.subject().item());
    return new Row(finding, Recall.sheet(place.disposition()).orElseThrow(), key, recall.due(key));
  }

  private Night.SourceRead source(InputTally input) {
    boolean skipped =
        input.sources().stream().anyMatch(source -> source.skippedSince().isPresent());
    // What could not be read may be the file that tells whose another one is.
    boolean sound =
        draft.inputs().stream().noneMatch(InputTally::isUnread)
            && !input.sha256().isEmpty()
            && input.sources().stream().allMatch(source -> isSound(source))
            && !unsettled.contains(input.file());
    return new Night.SourceRead(
        input.file(),
        input.sha256(),
        input.bytes(),
        !skipped,
        sound,
        skipped ? Optional.empty() : Optional.of(contents(input)));
  }

  private FileContents contents(InputTally input) {
    Optional<LocalDate> newest =
        input.sources().stream()
            .flatMap(source -> source.newest().stream())
            .map(time -> time.localDate(zone))
            .max(Comparator.naturalOrder());
    return new FileContents(attendance.of(input.file()).packed(), newest);
  }

  /** What is wrong with a source must be told every night until somebody mends it. */
  private boolean isSound(SourceTally source) {
    return source.problem().isEmpty()
        && source.warnings().isEmpty()
        && !overLimit.contains(source.label());
  }

  private Night.Delivery delivery(Row row) {
    Finding finding = row.finding();
    return new Night.Delivery(
        row.due().id(),
        row.key(),
        row.due().others(),
        row.sheet(),
        row.due().cause(),
        Recall.textSha256(finding.subject().item()),
        Recall.entries(finding),
        row.sheet() == SheetKind.REVIEW ? Optional.of(evidence(finding)) : Optional.empty());
  }

  /** Of an item of which nothing was found no word is kept. */
  private static Night.Delivery delivery(BlindSample.Row row) {
    return new Night.Delivery(
        row.id(),
        row.key(),
        List.of(),
        SheetKind.SAMPLE,
        Cause.NEW,
        Recall.textSha256(row.subject().item()),
        Set.of(),
        Optional.of(Night.Evidence.ofHash(row.subject().item().source().raw().sha256())));
  }

  private Night.Evidence evidence(Finding finding) {
    Map<String, String> cells = new TreeMap<>();
    ReviewRow row = outputs.row(finding);
    row.cells().forEach((column, cell) -> cells.put(column.header(), cell));
    RawRecord raw = finding.subject().item().source().raw();
    return new Night.Evidence(
        cells,
        raw.isShared() ? Optional.empty() : Optional.of(raw),
        raw.sha256(),
        finding.examination().matches().stream().map(NightEntry::hit).toList(),
        row.sortTime());
  }

  private static Night.Hit hit(Match match) {
    return new Night.Hit(
        match.sign().id(),
        match.occurrence().found(),
        match.occurrence().manner(),
        match.owner().map(owner -> owner.contender().id()).orElse(""),
        match.owner().map(owner -> owner.contest().id()).orElse(""),
        match.score(),
        match.occurrence().span().field().name().toLowerCase(Locale.ROOT),
        match.occurrence().span().start(),
        match.occurrence().span().end());
  }
}
