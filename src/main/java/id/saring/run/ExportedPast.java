package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.container.Limits;
import id.saring.io.Message;
import id.saring.io.shelf.Shelf;
import id.saring.lexicon.Lexicon;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.match.Wanted;
import id.saring.roster.Roster;
import id.saring.workbench.past.Coverage;
import id.saring.workbench.past.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Export files as a past: read and screened by the same hands as at night, answers together with
 * what they answer, and nothing is published.
 *
 * @param inputs existing files and folders
 * @param roster the registered accounts; may be empty if the admission lets everybody in
 * @param lexicon for regions
 * @param admission whose items, of which days
 * @param columns our field to the column of a foreign table
 * @param limits how far containers are followed
 * @param threads how many threads read, 1 or more
 * @param progress hears how far the reading is
 */
public record ExportedPast(
    List<Path> inputs,
    Roster roster,
    Lexicon lexicon,
    Admission admission,
    Map<String, String> columns,
    Limits limits,
    int threads,
    Progress progress)
    implements Past {

  public ExportedPast {
    inputs = List.copyOf(inputs);
    columns = Map.copyOf(columns);
  }

  @Override
  public Coverage screen(Screening screening, Wanted wanted, Consumer<Finding> findings)
      throws IOException, InterruptedException {
    try (Shelf shelf = Shelf.temporary()) {
      Pass pass = pass(screening, () -> subject -> {}, shelf);
      pass.outcome().findings().forEach(findings);
      return pass.coverage();
    }
  }

  @Override
  public Coverage read(Supplier<Consumer<Subject>> readers)
      throws IOException, InterruptedException {
    Screening nothing = Screening.forNight(lexicon.withEntries(List.of()), Set.of());
    try (Shelf shelf = Shelf.temporary()) {
      return pass(nothing, readers, shelf).coverage();
    }
  }

  /** What came out of reading everything once. */
  private record Pass(Reading.Outcome outcome, Map<Standing, LongAdder> items) {

    Coverage coverage() {
      List<Coverage.Fault> faults = new ArrayList<>();
      for (InputTally input : outcome.inputs()) {
        for (SourceTally source : input.sources()) {
          source
              .problem()
              .ifPresent(one -> faults.add(new Coverage.Fault(source.label(), one.problem())));
          if (source.rejected() > 0) {
            String count = String.valueOf(source.rejected());
            faults.add(new Coverage.Fault(source.label(), Message.of("run.past-rejected", count)));
          }
        }
      }
      return new Coverage(
          items.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().sum())),
          faults);
    }
  }

  private Pass pass(Screening screening, Supplier<Consumer<Subject>> readers, Shelf shelf)
      throws IOException, InterruptedException {
    List<InputFile> files = SourceWalk.find(inputs, limits);
    progress.total(
        files.stream()
            .flatMap(file -> file.sources().stream())
            .mapToLong(source -> Math.max(0, source.size()))
            .sum());
    Map<Standing, LongAdder> items = new ConcurrentHashMap<>();
    Pipeline pipeline =
        new Pipeline(
            Readers.standard(),
            new ReadOptions(admission.zone(), columns),
            screening,
            new Audience(roster, lexicon, admission),
            threads,
            progress,
            () -> counting(items, readers.get()),
            shelf,
            Lottery.OFF);
    return new Pass(pipeline.run(files, SkipPlan.NONE), items);
  }

  private static Consumer<Subject> counting(
      Map<Standing, LongAdder> items, Consumer<Subject> reader) {
    return subject -> {
      items.computeIfAbsent(subject.standing(), one -> new LongAdder()).increment();
      reader.accept(subject);
    };
  }
}
