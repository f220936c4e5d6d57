package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.ledger.Ledger;
import id.saring.ledger.PurgeRule;
import id.saring.review.DecisionWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code saring purge}: takes the words of decided findings out of the ledger, and out of the
 * archive what no night has held for as long. A rule about decisions speaks of findings, and most
 * archived items are none: with {@code --decision} the archive is left alone.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or there is no ledger; 5 a night is at work; 6 the
 * ledger or the archive is damaged or of another version; 7 it cannot be written. Where only the
 * archive fails, the ledger stays purged.
 */
@Command(name = "purge")
final class PurgeCommand extends BaseCommand {

  private static final Pattern AGE = Pattern.compile("([0-9]{1,4})([dwmy])");

  @Option(names = "--older-than", paramLabel = "90d", descriptionKey = "purge.older-than")
  private @Nullable String olderThan;

  @Option(names = "--decision", split = ",", paramLabel = "NAME", descriptionKey = "purge.decision")
  private List<String> decisions = List.of();

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "option.state")
  private Path state = Path.of("state");

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "purge.zone")
  private String zone = "Asia/Jakarta";

  @Option(names = "--dry-run", descriptionKey = "purge.dry-run")
  private boolean dryRun;

  PurgeCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    ZoneId zoneId = Zones.of(zone).orElseThrow(() -> usage("bad-value", "--zone", zone));
    LocalDate today = LocalDate.now(terminal().clock().withZone(zoneId));
    PurgeRule rule = PurgeRule.of(before(today), chosen());
    Path folder = path(state);
    StateFolder.require(this, folder);
    if (dryRun) {
      try (Ledger ledger = StateFolder.lookInto(this, folder)) {
        tell(rule, ledger.purgeable(rule, today), folder);
      }
      return archive(rule, folder);
    }
    return StateFolder.locked(
        this,
        folder,
        terminal().clock().instant(),
        ledger -> {
          tell(rule, ledger.purge(rule, today), folder);
          return archive(rule, folder);
        });
  }

  /**
   * Purges the archive, or counts; told after the ledger's part, which stands whatever happens
   * here.
   *
   * @return the exit code
   */
  private int archive(PurgeRule rule, Path folder) throws IOException {
    if (!decisions.isEmpty()) {
      return ExitCode.DONE;
    }
    Path archive = folder.resolve(Archive.FOLDER);
    try {
      long items = dryRun ? purgeable(archive, rule) : Archive.purge(archive, rule.before());
      String key = dryRun ? "purge-archive-would" : "purge-archive-done";
      print(words().say(key, words().number(items), rule.before().toString()));
      return ExitCode.DONE;
    } catch (ArchiveException e) {
      complain(e.problem().in(words().locale()));
      if (!dryRun) {
        complain(words().say("purge-archive-left"));
      }
      return switch (e.kind()) {
        case UNUSABLE -> ExitCode.UNWRITABLE;
        case HELD -> ExitCode.LOCKED;
        case ABSENT, DAMAGED, OTHER_VERSION -> ExitCode.STATE;
      };
    }
  }

  private static long purgeable(Path folder, PurgeRule rule) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return archive.purgeable(rule.before());
    } catch (ArchiveException e) {
      if (e.kind() == ArchiveException.Kind.ABSENT) {
        return 0;
      }
      throw e;
    }
  }

  private LocalDate before(LocalDate today) {
    if (olderThan == null) {
      throw usage("missing", "--older-than");
    }
    Matcher age = AGE.matcher(olderThan.strip());
    if (!age.matches()) {
      throw usage("purge-bad-age", olderThan);
    }
    int number = Integer.parseInt(age.group(1));
    Period period =
        switch (age.group(2)) {
          case "d" -> Period.ofDays(number);
          case "w" -> Period.ofWeeks(number);
          case "m" -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        };
    try {
      return today.minus(period);
    } catch (DateTimeException e) {
      throw usage("purge-bad-age", olderThan);
    }
  }

  private Set<String> chosen() {
    TreeSet<String> known = new TreeSet<>(DecisionWords.all());
    known.add(PurgeRule.OPEN);
    TreeSet<String> chosen = new TreeSet<>();
    for (String decision : decisions) {
      String plain = PurgeRule.plain(decision);
      if (!known.contains(plain)) {
        throw usage("purge-bad-decision", decision, String.join(", ", known));
      }
      chosen.add(plain);
    }
    return chosen.isEmpty() ? new TreeSet<>(DecisionWords.settled()) : chosen;
  }

  private void tell(PurgeRule rule, Map<String, Long> purged, Path folder) throws IOException {
    long all = purged.values().stream().mapToLong(Long::longValue).sum();
    String head = dryRun ? "purge-would" : "purge-done";
    print(words().say(head, words().number(all), rule.before().toString()));
    purged.forEach((decision, count) -> print("  %-26s %s".formatted(decision, count)));
    if (all > 0 && !dryRun) {
      print(words().say("purge-elsewhere"));
      copies(folder).ifPresent(copies -> print(words().say("purge-copies", copies)));
    }
  }

  /** Copies of damaged ledgers still hold what was purged here. */
  private static Optional<String> copies(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> copies =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.contains(".rusak-"))
              .sorted()
              .toList();
      return copies.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", copies));
    }
  }
}
