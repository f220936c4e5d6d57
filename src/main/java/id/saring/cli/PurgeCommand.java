package id.saring.cli;

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

/** {@code saring purge}: takes the words of decided findings out of the ledger. */
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
    Map<String, Long> purged;
    if (dryRun) {
      try (Ledger ledger = StateFolder.lookInto(this, folder)) {
        purged = ledger.purgeable(rule, today);
      }
    } else {
      purged =
          StateFolder.locked(
              this, folder, terminal().clock().instant(), ledger -> ledger.purge(rule, today));
    }
    tell(rule, purged, folder);
    return ExitCode.DONE;
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
