package id.saring.cli;

import id.saring.lexicon.Entry;
import id.saring.workbench.EverydayWords;
import id.saring.workbench.FormListing;
import id.saring.workbench.Proposal;
import id.saring.workbench.Remark;
import id.saring.workbench.Traps;
import java.util.List;

/** Shows what an entry would catch, by accident too, and what the checks say of it. */
final class EntryPreview {

  private final Terminal terminal;
  private final Words words;

  EntryPreview(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  /**
   * Prints the forms, the traps, and the remarks.
   *
   * @return whether the entry can be used at all; if not, what is wrong was told instead
   */
  boolean print(Proposal proposal) {
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

  private void remarks(List<Remark> remarks) {
    CheckReport report = new CheckReport(terminal, words);
    remarks.forEach(remark -> terminal.out().println(report.line(remark)));
    terminal.out().println(words.say("add-remarks", words.number(remarks.size())));
  }
}
