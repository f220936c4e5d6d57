package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.StandardInput;
import id.saring.io.FileFacts;
import id.saring.io.Message;
import id.saring.io.shelf.Chained;
import id.saring.io.shelf.Shelf;
import id.saring.ledger.ChainLink;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.LedgerException;
import id.saring.lexicon.Lexicon;
import id.saring.match.BlindSpots;
import id.saring.match.Screening;
import id.saring.review.RowComposer;
import id.saring.roster.Roster;
import id.saring.run.ScreeningJob.UnwritableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The night itself, once lexicon and roster are read and the locks are held: read, screen, ask the
 * ledger what is new, publish.
 *
 * @param memory locks and ledger
 * @param archive where the night's items go
 * @param reading how the inputs are read and screened
 * @param shelf where what is found is put
 */
record NightWork(
    ScreeningOptions options,
    String version,
    Lexicon lexicon,
    Screening screening,
    Roster roster,
    RunMemory memory,
    NightArchive archive,
    Reading reading,
    Shelf shelf) {

  RunReport run(InputStream standardInput, Progress progress)
      throws IOException, InterruptedException {
    List<InputFile> files = new ArrayList<>(SourceWalk.find(options.inputs(), options.limits()));
    if (options.standardInput()) {
      files.add(SourceWalk.standardInput(new StandardInput(standardInput)));
    }
    SkipPlan skipped = SkipPlan.NONE;
    if (memory.ledger().isPresent()) {
      skipped = archive.agreed(SkipPlan.of(memory.ledger().get(), options, conditions(), files));
    }
    progress.total(bytes(files, skipped));
    Lottery lottery = Lottery.of(options.runDate(), options.sample(), memory.ledger());
    Audience audience = new Audience(roster, lexicon, options.admission());
    Reading.Outcome outcome =
        reading.read(
            new Night(
                options, lexicon, screening, roster, audience, archive, progress, files, skipped,
                shelf, lottery));
    PastNights nights = nightsBefore();
    ShapeWatch.judge(outcome.inputs(), nights);
    Unseen unseen = unseen(outcome, skipped, nights);
    String fingerprint = Manifest.fingerprint(outcome.inputs(), conditions());
    Optional<CommittedRun> committed = Optional.empty();
    Sorted sorted = Sorted.of(outcome.findings(), options.minScore());
    Recall recall = Recall.ofNothing(sorted, options.office(), options.minScore());
    if (memory.ledger().isPresent()) {
      Ledger ledger = memory.ledger().get();
      committed = ledger.run(options.runDate(), fingerprint);
      recall = Recall.of(sorted, ledger, committed, options.office(), options.minScore(), shelf);
    }
    BlindSample sample =
        BlindSample.of(
            outcome.drawn(),
            lottery,
            outcome.findings(),
            memory.ledger(),
            committed,
            options.office());
    return publish(
        outcome, recall, sample, recall.sorted().counts(audience), unseen, fingerprint, committed);
  }

  private String conditions() {
    return Manifest.conditions(
        version, lexicon.sha256(), roster.sha256(), options.resultChanging());
  }

  private static long bytes(List<InputFile> files, SkipPlan skipped) {
    return files.stream()
        .filter(file -> skipped.of(file).isEmpty())
        .flatMap(file -> file.sources().stream())
        .mapToLong(source -> Math.max(0, source.size()))
        .sum();
  }

  private RunReport publish(
      Reading.Outcome outcome,
      Recall recall,
      BlindSample sample,
      RunCounts counts,
      Unseen unseen,
      String fingerprint,
      Optional<CommittedRun> committed)
      throws IOException {
    List<InputTally> inputs = outcome.inputs();
    RunFolders folders = folders();
    Optional<RunId> replayed =
        memory.ledger().isPresent()
            ? committed.flatMap(run -> RunId.parse(run.identity().run()))
            : folders.find(options.runDate(), fingerprint);
    RunId id = replayed.isPresent() ? replayed.get() : next(folders);
    Manifest draft =
        new Manifest(
            id,
            version,
            lexicon.sha256(),
            roster.sha256(),
            roster.size(),
            options.resultChanging(),
            inputs,
            counts,
            sample.from(),
            recall.over(),
            outcome.parents(),
            unseen,
            List.of(),
            committed.map(run -> run.identity().previousManifest()).orElse(previous(folders, id)));
    RowComposer composer =
        new RowComposer(lexicon, options.zone(), options.runDate(), options.office());
    RunOutputs outputs =
        new RunOutputs(
            options.dialect(), options.dress(), composer, recall, sample, rejects(inputs), shelf);
    Publication publication = Publication.NONE;
    if (!options.dryRun()) {
      Optional<RunFolders.Published> existing =
          committed.isPresent() ? published(committed.get()) : replayed.flatMap(folders::get);
      publication =
          publish(
              outputs,
              draft,
              new NightPage(memory.ledger(), committed.map(CommittedRun::seq).orElse(Ledger.ALL)),
              existing,
              commit(outcome, recall, outputs, draft, committed));
    }
    Optional<Message> unarchived = archive.finish(id, outcome.findings());
    return new RunReport(
        id,
        options.dryRun() ? Optional.empty() : Optional.of(options.out().resolve(id.toString())),
        replayed.isPresent(),
        publication.changed(),
        draft.withOutputs(publication.outputs()),
        outputs.priorities(),
        roster.problems(),
        overLimit(inputs),
        memory.swept(),
        memory.healed(),
        unarchived,
        lexicon);
  }

  private Unseen unseen(Reading.Outcome outcome, SkipPlan skipped, PastNights nights) {
    Attendance attendance = skipped.attendance();
    attendance.addAll(outcome.attendance());
    return new Unseen(
        roster.coverage(options.runDate(), attendance.all()),
        nights.dates().size(),
        new Arrivals(outcome.inputs(), skipped, nights, options.runDate(), options.zone()).amiss(),
        BlindSpots.of(lexicon, screening, attendance.standings()));
  }

  private PastNights nightsBefore() throws IOException {
    try {
      return PastNights.before(options.out(), options.runDate());
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
  }

  private RunFolders folders() throws IOException {
    try {
      return RunFolders.in(options.out());
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
  }

  private Publication publish(
      RunOutputs outputs,
      Manifest draft,
      NightPage page,
      Optional<RunFolders.Published> existing,
      Optional<Publication.Commit> commit)
      throws IOException {
    try {
      return Publication.of(outputs, draft, page, options.out(), existing, commit);
    } catch (LedgerException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
  }

  private Optional<Publication.Commit> commit(
      Reading.Outcome outcome,
      Recall recall,
      RunOutputs outputs,
      Manifest draft,
      Optional<CommittedRun> committed) {
    if (memory.ledger().isEmpty()) {
      return Optional.empty();
    }
    if (committed.isPresent()) {
      return Optional.of((written, manifest) -> memory.wroteAgain(committed.get(), written));
    }
    NightEntry entry =
        new NightEntry(
            draft,
            conditions(),
            recall,
            outputs,
            outcome.unsettled(),
            outcome.attendance(),
            options.zone(),
            overLimit(outcome.inputs()));
    return Optional.of(
        (written, manifest) ->
            entry.commit(memory.ledger().get(), options.out(), written, manifest));
  }

  /**
   * Hash of the manifest before: of the last run that the ledger has, whatever its date, since the
   * order of commits is the one that nobody can change afterwards; without a ledger that of the
   * folder before.
   */
  private String previous(RunFolders folders, RunId id) throws LedgerException {
    Optional<ChainLink> last =
        memory.ledger().isPresent() ? memory.ledger().get().lastLink() : Optional.empty();
    return last.map(ChainLink::manifestSha256).orElseGet(() -> folders.previousManifest(id));
  }

  /** A run of the ledger whose folder stands in its place; empty if people took it away. */
  private Optional<RunFolders.Published> published(CommittedRun run) throws IOException {
    Path folder = options.out().resolve(run.identity().run());
    try {
      if (!FileFacts.isFolder(folder)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
    Map<String, String> files = new TreeMap<>(run.outputs());
    files.put(Manifest.NAME, run.identity().manifestSha256());
    return Optional.of(
        new RunFolders.Published(
            folder, run.identity().fingerprint(), files, run.identity().manifestSha256()));
  }

  /** The first name of the date that neither a folder nor a run of the ledger has. */
  private RunId next(RunFolders folders) throws IOException {
    int number = 1;
    RunId id = new RunId(options.runDate(), number);
    try {
      while (folders.isTaken(id)
          || (memory.ledger().isPresent()
              && memory.ledger().get().run(id.toString()).isPresent())) {
        id = new RunId(options.runDate(), ++number);
      }
      return id;
    } catch (LedgerException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableException(options.out(), e);
    }
  }

  private static List<SkippedRecord> rejects(List<InputTally> inputs) {
    return new Chained<>(
        inputs.stream()
            .flatMap(input -> input.sources().stream())
            .map(SourceTally::rejects)
            .toList());
  }

  private List<String> overLimit(List<InputTally> inputs) {
    return inputs.stream()
        .flatMap(input -> input.sources().stream())
        .filter(s -> options.maxRejects().isPassed(s.rejected(), s.records()))
        .map(SourceTally::label)
        .toList();
  }
}
