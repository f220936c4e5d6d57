package id.saring.cli;

import picocli.CommandLine.Command;

/** {@code saring roster …} */
@Command(name = "roster", subcommands = RosterCheckCommand.class)
final class RosterCommand extends BaseCommand {

  RosterCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    throw usage("which-command");
  }
}
