package id.saring.cli;

import id.saring.archive.ArchiveException;
import id.saring.io.RunLock;
import id.saring.io.TableProblem;
import id.saring.io.shelf.ShelfException;
import id.saring.ledger.LedgerException;
import id.saring.run.RefusedException;
import id.saring.run.ScreeningJob.UnknownContestException;
import id.saring.run.ScreeningJob.UnusableTablesException;
import id.saring.run.ScreeningJob.UnwritableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Turns what went wrong into a sentence and the documented exit code. */
final class Faults implements CommandLine.IExecutionExceptionHandler {

  private final Words words;

  Faults(Words words) {
    this.words = words;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult result) {
    PrintWriter err = command.getErr();
    if (e instanceof UnusableTablesException unusable) {
      for (TableProblem problem : unusable.problems()) {
        err.println(problem.in(words.locale()));
      }
      boolean lexicon = unusable.table() == UnusableTablesException.Table.LEXICON;
      err.println(words.say(lexicon ? "lexicon-unusable" : "roster-unusable"));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof UnknownContestException unknown) {
      err.println(
          words.say("no-such-contest", unknown.contest(), String.join(", ", unknown.known())));
      return ExitCode.USAGE;
    }
    if (e instanceof RefusedException refused) {
      err.println(refused.problem().in(words.locale()));
      return refused.matter() == RefusedException.Matter.INPUT ? ExitCode.USAGE : ExitCode.UNUSABLE;
    }
    if (e instanceof RunLock.HeldException held) {
      err.println(words.say("locked", held.holder().isEmpty() ? "?" : held.holder()));
      return ExitCode.LOCKED;
    }
    if (e instanceof LedgerException ledger) {
      err.println(ledger.problem().in(words.locale()));
      return ledger.kind() == LedgerException.Kind.UNWRITABLE
          ? ExitCode.UNWRITABLE
          : ExitCode.STATE;
    }
    if (e instanceof ArchiveException archive) {
      err.println(archive.problem().in(words.locale()));
      return archive.kind() == ArchiveException.Kind.ABSENT ? ExitCode.USAGE : ExitCode.STATE;
    }
    if (e instanceof UnwritableException unwritable) {
      err.println(
          words.say(
              "unwritable", String.valueOf(unwritable.path()), reason(unwritable.getCause())));
      return ExitCode.UNWRITABLE;
    }
    Optional<ShelfException> full = shelfFault(e);
    if (full.isPresent()) {
      err.println(
          words.say("unwritable", String.valueOf(full.get().folder()), reason(full.get().fault())));
      return ExitCode.UNWRITABLE;
    }
    if (isOutOfMemory(e)) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      err.println(words.say("out-of-memory", words.number(megabytes)));
      return ExitCode.FAULT;
    }
    if (e instanceof InterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof IOException) {
      err.println(words.say("io-fault", reason(e)));
      return ExitCode.FAULT;
    }
    err.println(words.say("fault"));
    e.printStackTrace(err);
    return ExitCode.FAULT;
  }

  /** A past that is read for maintainers puts aside what it finds, too. */
  private static Optional<ShelfException> shelfFault(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ShelfException full) {
        return Optional.of(full);
      }
    }
    return Optional.empty();
  }

  private static boolean isOutOfMemory(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  /** What the system says, with the file it speaks of and without the name of a Java class. */
  static String reason(@Nullable Throwable fault) {
    if (fault instanceof FileSystemException system) {
      String why =
          system.getReason() == null
              ? system.getClass().getSimpleName().replace("Exception", "")
              : system.getReason();
      return system.getFile() == null ? why : system.getFile() + ": " + why;
    }
    return fault == null || fault.getMessage() == null ? String.valueOf(fault) : fault.getMessage();
  }
}
