package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.io.TableProblem;
import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.match.Parent;
import id.saring.match.Subject;
import id.saring.roster.Roster;
import id.saring.roster.RosterMatch;
import id.saring.run.Admission;
import id.saring.run.ExportedPast;
import id.saring.workbench.past.ArchivedPast;
import id.saring.workbench.past.Coverage;
import id.saring.workbench.past.Days;
import id.saring.workbench.past.Past;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The past that a command looks at: the archive, or exports that are named. */
final class PastOptions {

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "past.state")
  private Path state = Path.of("state");

  @Option(names = "--accounts", paramLabel = "FILE", descriptionKey = "past.accounts")
  private @Nullable Path accounts;

  @Option(names = "--all-authors", descriptionKey = "past.all-authors")
  private boolean allAuthors;

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "screen.zone")
  private String zone = "Asia/Jakarta";

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "screen.since")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "screen.until")
  private @Nullable LocalDate until;

  @Mixin private ColumnMapping mapping = new ColumnMapping();

  @Mixin private ContainerLimits limits = new ContainerLimits();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "screen.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * A past that is open.
   *
   * @param past what is looked at
   * @param roster whose accounts they are; may be empty
   * @param zone for times without a zone
   * @param parts to be closed at the end
   */
  record Opened(Past past, Roster roster, ZoneId zone, List<Closeable> parts) implements Closeable {

    /** Whose item it is, as far as the roster tells; the archive itself keeps no names. */
    Optional<RosterMatch> owner(Subject subject) {
      Item item = subject.item();
      return roster.find(item.platform(), item.author(), subject.standing().day());
    }

    /** What an item answers, with whose that is, as far as the roster tells. */
    Parent parent(Subject subject) {
      return subject.parent() instanceof Parent.Found found && found.who().isEmpty()
          ? found.by(
              roster.find(
                  subject.item().platform(),
                  found.author(),
                  found.postedAt().map(at -> at.localDate(zone))),
              found.campaign())
          : subject.parent();
    }

    /** Where the author of an item works, or empty. */
    String agency(Subject subject) {
      return owner(subject).map(who -> who.entry().employee().agency()).orElse("");
    }

    @Override
    public void close() throws IOException {
      for (Closeable part : parts) {
        part.close();
      }
    }
  }

  /**
   * Opens it; an archive that is not there, or exports without a roster, are a usage fault.
   *
   * @param inputs exports as typed; none for the archive
   * @param lexicon for the regions of the roster
   * @throws IOException if it cannot be read
   */
  Opened open(BaseCommand command, List<Path> inputs, Lexicon lexicon) throws IOException {
    command.requirePositive("--threads", threads);
    Days days = days(command);
    ZoneId zoneId = zone(command);
    Roster roster = roster(command);
    if (inputs.isEmpty()) {
      Archive archive = Archive.open(command.path(state).resolve(Archive.FOLDER));
      return new Opened(new ArchivedPast(archive, days, threads), roster, zoneId, List.of(archive));
    }
    if (accounts == null && !allAuthors) {
      throw command.usage("no-accounts");
    }
    ProgressLine line =
        command.terminal().interactive()
            ? ProgressLine.on(command.terminal().err())
            : ProgressLine.off();
    return new Opened(
        new ExportedPast(
            inputs.stream().map(command::existing).toList(),
            roster,
            lexicon,
            new Admission(zoneId, allAuthors, days),
            mapping.resolve(command),
            limits.resolve(command),
            threads,
            line),
        roster,
        zoneId,
        List.of(line::close));
  }

  /** For times without a zone and for people without one. */
  ZoneId zone(BaseCommand command) {
    return Zones.of(zone).orElseThrow(() -> command.usage("bad-value", "--zone", zone));
  }

  /** The folder of archive and ledger. */
  Path state(BaseCommand command) {
    return command.path(state);
  }

  private Days days(BaseCommand command) {
    if (since != null && until != null && since.isAfter(until)) {
      throw command.usage("dates-reversed", since, until);
    }
    return new Days(Optional.ofNullable(since), Optional.ofNullable(until));
  }

  /** The roster, if there is one; in the archive it only tells where people work. */
  private Roster roster(BaseCommand command) throws IOException {
    Path file = accounts;
    if (file == null) {
      return Roster.empty();
    }
    Roster roster = Roster.read(command.existingFile(file));
    roster.problems().stream()
        .filter(TableProblem::isError)
        .forEach(problem -> command.complain(problem.in(command.words().locale())));
    return roster;
  }

  /** Tells what of the past could not be read; the exit code says so too. */
  static int tell(BaseCommand command, Coverage coverage) {
    coverage
        .faults()
        .forEach(
            fault ->
                command.complain(
                    fault.source() + ": " + fault.what().in(command.words().locale())));
    return coverage.faults().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
