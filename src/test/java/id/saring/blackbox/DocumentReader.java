package id.saring.blackbox;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who types the commands of a document one after the other. {@code saring} runs in this
 * process, a few programs of every system in a shell. The folders of the system that documents name
 * ({@code /opt}, {@code /srv}, {@code /usr/local}) lie below a folder of the test.
 */
final class DocumentReader {

  private static final Set<String> OF_EVERY_SYSTEM =
      Set.of("cat", "cp", "echo", "ln", "ls", "mkdir", "mv", "nightly", "rm", "sha256sum", "tar");
  private static final Pattern ROOT =
      Pattern.compile("(?<![\\w.~@:/-])/(?=(?:opt|srv|usr/local)\\b)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(>>?)|([^\\s>]+)");

  private final Path root;
  private Path folder;

  /** Starts at the root of the folders that documents name. */
  DocumentReader(Path root) throws IOException {
    this.root = root.toRealPath();
    this.folder = this.root;
  }

  /** Where the reader stands. */
  Path folder() {
    return folder;
  }

  /** A folder as documents name it, {@code /srv/coba} for example. */
  Path at(String path) {
    return root.resolve(path.substring(1));
  }

  /** Goes somewhere, as {@code cd} does. */
  void go(Path where) {
    folder = where;
  }

  /** Types a line; of several commands with {@code &&} between, stops at the first that fails. */
  Outcome type(String line) throws IOException, InterruptedException {
    Outcome last = new Outcome(0, "", "");
    StringBuilder told = new StringBuilder();
    for (String command : line.split(" && ")) {
      last = one(command.strip());
      told.append(last.out()).append(last.err());
      if (last.code() != 0) {
        break;
      }
    }
    return new Outcome(last.code(), told.toString().replace(root + "/", "/"), "");
  }

  private Outcome one(String command) throws IOException, InterruptedException {
    String moved = ROOT.matcher(command).replaceAll(Matcher.quoteReplacement(root + "/"));
    List<String> words = words(moved);
    String program = Path.of(words.get(0)).getFileName().toString();
    if (program.equals("saring")) {
      return saring(words);
    }
    if (program.equals("cd")) {
      go(folder.resolve(words.get(1)).toRealPath());
      return new Outcome(0, "", "");
    }
    if (!OF_EVERY_SYSTEM.contains(program)) {
      throw new AssertionError("nothing knows how to run: " + command);
    }
    return shell(moved);
  }

  private Outcome saring(List<String> words) throws IOException {
    Path program = folder.resolve(words.get(0));
    Path linked = Files.isSymbolicLink(program) ? Files.readSymbolicLink(program) : program;
    CommandLineDriver driver = CommandLineDriver.in(folder);
    if (words.get(0).contains("/")) {
      driver = driver.installedIn(linked.getParent().getParent());
    } else if (Files.exists(at("/opt/saring"))) {
      driver = driver.installedIn(at("/opt/saring"));
    }
    int redirected = words.indexOf(">");
    int end = redirected < 0 ? words.size() : redirected;
    Outcome outcome = driver.run(words.subList(1, end).toArray(String[]::new));
    if (redirected < 0) {
      return outcome;
    }
    Files.writeString(
        folder.resolve(words.get(redirected + 1)), outcome.out(), StandardOpenOption.CREATE);
    return new Outcome(outcome.code(), "", outcome.err());
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      for (int group = 1; group <= word.groupCount(); group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }

  private Outcome shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SARING_LANG", "id");
    builder.environment().remove("SARING_MAILTO");
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("did not end: " + command);
    }
    return new Outcome(process.exitValue(), told, "");
  }
}
