package id.saring.cli;

import id.saring.lexicon.NearestName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with {@code saring.properties}, before anything starts. Pure. */
final class SettingsCheck {

  /** Options that make no sense in the file: it would speak of itself, or end the command. */
  private static final Set<String> NEVER = Set.of("config", "help", "version");

  /** Options that may stand there more than once. */
  private static final Set<String> LISTS = Set.of("lexicon");

  private SettingsCheck() {}

  /** The first thing wrong, with line and remedy; empty if nothing is. */
  static Optional<String> run(SettingsFile settings, CommandLine line, Words words) {
    if (settings.name().isEmpty()) {
      return Optional.empty();
    }
    String file = settings.name().get();
    if (settings.fault()) {
      return Optional.of(words.say("settings-unreadable", file));
    }
    Set<String> known =
        names(Objects.requireNonNull(line.getSubcommands().get("screen")).getCommandSpec());
    Map<String, Integer> seen = new HashMap<>();
    for (SettingsFile.Setting setting : settings.lines()) {
      String number = String.valueOf(setting.line());
      if (setting.name().isEmpty()) {
        return Optional.of(words.say("settings-no-name", file, number));
      }
      if (!known.contains(setting.name())) {
        return Optional.of(unknown(file, number, setting.name(), known, words));
      }
      Integer earlier = seen.put(setting.name(), setting.line());
      if (earlier != null && !LISTS.contains(setting.name())) {
        return Optional.of(
            words.say("settings-twice", file, number, setting.name(), earlier.toString()));
      }
    }
    return Optional.empty();
  }

  private static String unknown(
      String file, String line, String name, Set<String> known, Words words) {
    return nearest(name, known)
        .map(near -> words.say("settings-unknown-near", file, line, name, near))
        .orElseGet(() -> words.say("settings-unknown", file, line, name, String.join(", ", known)));
  }

  /** What may stand in the file: the options of {@code screen}, and {@code input}. */
  static Set<String> names(CommandSpec screen) {
    Set<String> names = new TreeSet<>(Set.of(SettingsFile.INPUT));
    for (OptionSpec option : screen.options()) {
      names.add(SettingsFile.nameOf(option));
    }
    names.removeAll(NEVER);
    return names;
  }

  private static Optional<String> nearest(String name, Set<String> known) {
    String plain = name.replace('_', '-').replaceFirst("^-+", "");
    return NearestName.of(plain, known);
  }
}
