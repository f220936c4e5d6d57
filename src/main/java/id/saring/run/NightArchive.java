package id.saring.run;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.archive.ArchiveSession;
import id.saring.io.Message;
import id.saring.match.Finding;
import id.saring.match.Parent;
import id.saring.match.Subject;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a night does for the archive: its items are handed over while they are screened, and count
 * when the sheet is out. No fault of the archive ends the night.
 */
public final class NightArchive implements Closeable {

  private final Optional<ArchiveSession> session;
  private final int keepDays;

  private NightArchive(Optional<ArchiveSession> session, int keepDays) {
    this.session = session;
    this.keepDays = keepDays;
  }

  /** Begins; a dry run, and a night without memory or without archive, leaves it alone. */
  static NightArchive begin(ScreeningOptions options) {
    boolean kept = !options.dryRun() && options.state().isPresent() && options.archiveDays() > 0;
    return new NightArchive(
        kept
            ? Optional.of(
                ArchiveSession.begin(
                    options.state().get().resolve(Archive.FOLDER), options.runDate()))
            : Optional.empty(),
        options.archiveDays());
  }

  /** What one thread tells of every item that it screens. */
  Consumer<Subject> listener() {
    return session.<Consumer<Subject>>map(one -> one.feed()::add).orElse(subject -> {});
  }

  /**
   * Reads again what an earlier run read if the archive does not have that run: it was lost, left
   * out, or the run was killed before it came to the archive.
   */
  SkipPlan agreed(SkipPlan plan) {
    if (session.isEmpty() || !session.get().isUsable()) {
      return plan;
    }
    Set<String> archived = session.get().runs();
    return new SkipPlan(
        plan.skips().entrySet().stream()
            .filter(skip -> archived.contains(skip.getValue().run()))
            .collect(Collectors.toMap(skip -> skip.getKey(), skip -> skip.getValue())));
  }

  /**
   * Makes the night part of the archive.
   *
   * @param findings whose parents, looked up after the items were handed over, are kept too
   * @return what is wrong with the archive, if anything
   */
  Optional<Message> finish(RunId run, List<Finding> findings) {
    if (session.isEmpty()) {
      return Optional.empty();
    }
    Iterable<Subject> withParent =
        () ->
            findings.stream()
                .map(Finding::subject)
                .filter(subject -> subject.parent() instanceof Parent.Found)
                .iterator();
    try {
      session.get().finish(run.toString(), withParent, keepDays);
      return Optional.empty();
    } catch (ArchiveException e) {
      return Optional.of(e.problem());
    }
  }

  @Override
  public void close() {
    session.ifPresent(ArchiveSession::close);
  }
}
