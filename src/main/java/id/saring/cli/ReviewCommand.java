package id.saring.cli;

import picocli.CommandLine.Command;

/** {@code saring review …} */
@Command(
    name = "review",
    subcommands = {
      ReviewImportCommand.class,
      ReviewStatusCommand.class,
      ReviewReopenCommand.class,
      ReviewSheetCommand.class
    })
final class ReviewCommand extends BaseCommand {

  ReviewCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    throw usage("which-command");
  }
}
