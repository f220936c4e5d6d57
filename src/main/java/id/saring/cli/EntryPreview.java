package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.match.Finding;
import id.saring.workbench.EverydayWords;
import id.saring.workbench.FormListing;
import id.saring.workbench.Proposal;
import id.saring.workbench.Remark;
import id.saring.workbench.Traps;
import id.saring.workbench.backtest.Backtest;
import id.saring.workbench.past.ArchivedPast;
import id.saring.workbench.past.Days;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Shows what an entry would catch, by accident too, what it would have caught, and what the checks
 * say of it.
 */
final class EntryPreview {

  private static final int SAMPLES = 5;

  private final Terminal terminal;
  private final Words words;
  private final Path archive;

  /**
   * Makes one.
   *
   * @param archive folder of the archive; it need not be there
   */
  EntryPreview(Terminal terminal, Words words, Path archive) {
    this.terminal = terminal;
    this.words = words;
    this.archive = archive;
  }

  /**
   * Prints the forms, the traps, the past, and the remarks.
   *
   * @return whether the entry can be used at all; if not, what is wrong was told instead
   */
  boolean print(Proposal proposal) throws IOException, InterruptedException {
    if (proposal.entry().isEmpty()) {
      proposal.errors().forEach(problem -> terminal.err().println(problem.in(words.locale())));
      terminal.err().println(words.say("add-errors", words.number(proposal.errors().size())));
      return false;
    }
    Entry entry = proposal.entry().get();
    EverydayWords everyday = EverydayWords.standard();
    FormListing.of(proposal.after(), List.of(entry), everyday.words())
        .entries()
        .forEach(new FormsReport(words, terminal.out())::print);
    traps(Traps.of(proposal.after(), entry, everyday));
    past(proposal.after(), entry);
    remarks(proposal.remarks());
    return true;
  }

  private void traps(List<Traps.Trap> traps) {
    if (traps.isEmpty()) {
      return;
    }
    terminal.out().println(words.say("traps-head"));
    for (Traps.Trap trap : traps) {
      String score = String.valueOf(trap.score());
      terminal
          .out()
          .println(
              trap.isRow()
                  ? words.say("trap-row", trap.text(), score)
                  : trap.why().isEmpty()
                      ? words.say("trap-weak", trap.text(), score)
                      : words.say("trap-free", trap.text(), trap.why()));
    }
    terminal.out().println();
  }

  /** A past that cannot be read keeps nobody from adding a term; it is told, no more. */
  private void past(Lexicon lexicon, Entry entry) throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Backtest.Manner manner =
        new Backtest.Manner(Set.of(), Finding.DEFAULT_MIN_SCORE, SAMPLES, false, subject -> "");
    try (Archive opened = Archive.open(archive)) {
      Backtest result =
          Backtest.of(lexicon, List.of(entry), new ArchivedPast(opened, Days.ALL, threads), manner);
      new BacktestReport(words, BacktestReport.MINUTES_PER_ROW)
          .details(result)
          .forEach(terminal.out()::println);
    } catch (ArchiveException e) {
      terminal
          .out()
          .println(
              e.kind() == ArchiveException.Kind.ABSENT
                  ? words.say("add-no-past")
                  : e.problem().in(words.locale()));
    }
    terminal.out().println();
  }

  private void remarks(List<Remark> remarks) {
    CheckReport report = new CheckReport(terminal, words);
    remarks.forEach(remark -> terminal.out().println(report.line(remark)));
    terminal.out().println(words.say("add-remarks", words.number(remarks.size())));
  }
}
