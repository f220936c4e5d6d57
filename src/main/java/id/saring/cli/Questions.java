package id.saring.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Questions to somebody at a terminal; an empty answer takes what is proposed. */
final class Questions {

  private final Terminal terminal;
  private final Words words;
  private final BufferedReader answers;

  Questions(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
    this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
  }

  /**
   * Asks.
   *
   * @param key of the question
   * @param proposed taken for an empty answer
   * @return the answer; empty if there comes none any more
   */
  Optional<String> ask(String key, String proposed) throws IOException {
    String shown = proposed.isEmpty() ? "" : " [" + proposed + "]";
    terminal.err().print(words.say(key) + shown + ": ");
    terminal.err().flush();
    return Optional.ofNullable(answers.readLine())
        .map(line -> line.isBlank() ? proposed : line.strip());
  }

  /** Asks for leave; only a clear yes is one. */
  boolean agrees(String key, Object... values) throws IOException {
    terminal.err().print(words.say(key, values) + ": ");
    terminal.err().flush();
    String line = answers.readLine();
    return line != null && line.strip().matches("(?i)y|ya|yes");
  }
}
