package id.saring.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Says what is wrong with a command line, and how to get help. Exit code 2. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

  private final Words words;
  private final Optional<String> settings;

  /**
   * Makes the handler.
   *
   * @param settings name of the file in which options stand too, if one was read
   */
  UsageErrors(Words words, Optional<String> settings) {
    this.words = words;
    this.settings = settings;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(words.say("wrong", sentence(e)));
    List<String> similar =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!similar.isEmpty()) {
      command.getErr().println(words.say("did-you-mean", String.join(", ", similar)));
    }
    settings.ifPresent(file -> command.getErr().println(words.say("see-settings", file)));
    command.getErr().println(words.say("see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String sentence(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
      boolean value = missing.getMissing().stream().allMatch(ArgSpec::isOption);
      return words.say(value ? "missing-value" : "missing", names);
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return words.say("unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      if (e.getArgSpec().type() == LocalDate.class) {
        return words.say("bad-date", name(e.getArgSpec()), e.getValue());
      }
      return words.say("bad-value", name(e.getArgSpec()), e.getValue());
    }
    return String.valueOf(e.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
