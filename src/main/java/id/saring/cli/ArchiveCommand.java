package id.saring.cli;

import picocli.CommandLine.Command;

/** {@code saring archive …} */
@Command(
    name = "archive",
    subcommands = {ArchiveSearchCommand.class, ArchiveInfoCommand.class})
final class ArchiveCommand extends BaseCommand {

  ArchiveCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    throw usage("which-command");
  }
}
