package id.saring.cli;

import id.saring.io.RunLock;
import id.saring.item.FindingId;
import id.saring.ledger.BlindDraws;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring review reopen ID…}: a decision is opened again. The earlier one stays in the log;
 * the next night that meets the item delivers it once more.
 */
@Command(name = "reopen")
final class ReviewReopenCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "review.reopen.id")
  private List<String> typed = List.of();

  @Option(
      names = "--reviewer",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "review.reopen.reviewer")
  private String reviewer = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "review.reopen.reason")
  private String reason = "";

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "review.state")
  private Path state = Path.of("state");

  ReviewReopenCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    if (reviewer.isBlank() || reason.isBlank()) {
      throw usage("reopen-unsigned");
    }
    Set<FindingId> ids = new LinkedHashSet<>();
    for (String one : typed) {
      ids.add(FindingId.parse(one).orElseThrow(() -> usage("id-misspelt", one)));
    }
    if (!Ledger.isIn(path(state))) {
      throw usage("no-ledger", state.toString());
    }
    Instant now = terminal().clock().instant();
    try (RunLock lock = RunLock.take(path(state), now);
        Ledger ledger = Ledger.open(path(state), Version.number())) {
      assert lock != null;
      List<Decision> openings = openings(ledger, ids, now);
      ledger.record(openings);
      tell(openings, ledger.blindDraws());
    }
    return ExitCode.DONE;
  }

  /** A night delivers a finding once more; an item that was only drawn it does not find. */
  private void tell(List<Decision> openings, BlindDraws draws) {
    Set<FindingId> drawn =
        draws.items().stream()
            .filter(item -> item.until() == Ledger.ALL)
            .map(BlindDraws.Item::id)
            .collect(Collectors.toSet());
    long sampled = openings.stream().filter(one -> drawn.contains(one.finding())).count();
    if (sampled < openings.size() || sampled == 0) {
      print(words().say("reopened", words().number(openings.size() - sampled)));
    }
    if (sampled > 0) {
      print(words().say("reopened-sampled", words().number(sampled)));
    }
  }

  /** All ids are looked at before the first is opened: one that is wrong opens none. */
  private List<Decision> openings(Ledger ledger, Set<FindingId> ids, Instant now)
      throws IOException {
    List<Decision> openings = new ArrayList<>();
    for (FindingId id : ids) {
      if (ledger.rows(id).isEmpty()) {
        throw usage("id-unknown", id.text(), state.toString());
      }
      List<Decision> decisions = ledger.decisions(id);
      if (decisions.isEmpty() || decisions.get(decisions.size() - 1).reopened()) {
        complain(words().say("reopen-open", id.text()));
        continue;
      }
      Decision.Words words =
          new Decision.Words("", "", "", reason.strip(), reviewer.strip(), "", "", "");
      openings.add(
          new Decision(id, true, words, new Decision.Origin("", 0, Optional.empty(), now)));
    }
    return openings;
  }
}
