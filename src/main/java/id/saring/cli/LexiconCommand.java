package id.saring.cli;

import picocli.CommandLine.Command;

/** {@code saring lexicon …} */
@Command(
    name = "lexicon",
    subcommands = {
      LexiconCheckCommand.class,
      LexiconFormsCommand.class,
      LexiconTryCommand.class,
      LexiconEvaluateCommand.class,
      LexiconAddCommand.class,
      LexiconBacktestCommand.class,
      LexiconDiffCommand.class,
      LexiconStatsCommand.class,
      LexiconSuggestCommand.class
    })
final class LexiconCommand extends BaseCommand {

  LexiconCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    throw usage("which-command");
  }
}
