package id.saring.cli;

import picocli.CommandLine.Command;

/** {@code saring} without a command says what there is. */
@Command(
    name = "saring",
    subcommands = {
      ScreenCommand.class,
      InspectCommand.class,
      RosterCommand.class,
      LexiconCommand.class,
      ArchiveCommand.class,
      EvidenceCommand.class,
      PurgeCommand.class,
      DoctorCommand.class,
      InitCommand.class,
      ReviewCommand.class,
      ReportCommand.class
    })
final class RootCommand extends BaseCommand {

  RootCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    throw usage("which-command");
  }
}
