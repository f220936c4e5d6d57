package id.saring.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A {@code saring.properties} that tells every option of {@code screen} with what its help says, so
 * that the two cannot drift apart. Options that a new folder needs are set, the rest is remarks.
 */
final class SettingsTemplate {

  private final Words words;
  private final Optional<Path> installation;

  SettingsTemplate(Words words, Optional<Path> installation) {
    this.words = words;
    this.installation = installation;
  }

  String text(CommandSpec screen) {
    Map<String, String> set =
        Map.of(
            "accounts", "accounts.csv",
            "out", StarterFolder.OUTBOX,
            "log", "log/saring.log",
            "xlsx", "true");
    StringBuilder text = new StringBuilder();
    words.say("settings-head").lines().forEach(line -> text.append("# ").append(line).append('\n'));
    option(text, words.say("settings-input"), "input=" + StarterFolder.INBOX);
    for (OptionSpec option : screen.options()) {
      String name = SettingsFile.nameOf(option);
      if (SettingsCheck.names(screen).contains(name)) {
        String told = String.join(" ", option.description()).replace("%%", "%");
        option(text, told, name.equals("lexicon") ? lexicon() : line(name, option, set));
      }
    }
    return text.toString();
  }

  private static void option(StringBuilder text, String told, String line) {
    text.append("\n# ").append(told).append('\n').append(line).append('\n');
  }

  private static String line(String name, OptionSpec option, Map<String, String> set) {
    String value = set.get(name);
    return value == null ? "#" + name + "=" + usual(option) : name + "=" + value;
  }

  /** What the option is without the file, where that is one word and the same on any machine. */
  private static String usual(OptionSpec option) {
    boolean machine = option.longestName().equals("--threads");
    Object initial = option.initialValue();
    boolean word =
        initial instanceof String || initial instanceof Number || initial instanceof Boolean;
    return word && !machine ? initial.toString() : "";
  }

  /** The program's own layer by its place, since a relative one would be looked for here. */
  private String lexicon() {
    String own = "lexicon=" + StarterFolder.OWN_LEXICON;
    return installation
        .map(at -> "lexicon=" + at.resolve("lexicon") + "\n" + own)
        .orElse("#lexicon=lexicon\n#" + own);
  }
}
