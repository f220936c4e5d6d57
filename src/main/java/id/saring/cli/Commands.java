package id.saring.cli;

import id.saring.run.Reading;
import picocli.CommandLine;

/** Makes the commands, each with the terminal and the user's language. */
final class Commands implements CommandLine.IFactory {

  private final Terminal terminal;
  private final Words words;
  private final Reading reading;
  private final CommandLine.IFactory others = CommandLine.defaultFactory();

  Commands(Terminal terminal, Words words, Reading reading) {
    this.terminal = terminal;
    this.words = words;
    this.reading = reading;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ScreenCommand.class) {
      return type.cast(new ScreenCommand(terminal, words, reading));
    }
    if (BaseCommand.class.isAssignableFrom(type)) {
      return type.getDeclaredConstructor(Terminal.class, Words.class).newInstance(terminal, words);
    }
    return others.create(type);
  }
}
