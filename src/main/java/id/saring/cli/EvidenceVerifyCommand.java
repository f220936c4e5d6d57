package id.saring.cli;

import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.ledger.Ledger;
import id.saring.review.evidence.Check;
import id.saring.review.evidence.PackCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring evidence verify FILE}: whether a pack is what saring made; writes nothing. */
@Command(name = "verify")
final class EvidenceVerifyCommand extends BaseCommand {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "evidence.verify.file")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "evidence.verify.state")
  private Path state = Path.of("state");

  EvidenceVerifyCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    Path pack = existingFile(file);
    if (isNamed()) {
      StateFolder.require(this, path(state));
    }
    if (Files.size(pack) > PackCheck.LIMIT) {
      print(
          "%-7s  %s"
              .formatted(
                  Check.Level.GAGAL,
                  words().say("verify-too-big", String.valueOf(PackCheck.LIMIT >> 20))));
      return ExitCode.INCOMPLETE;
    }
    byte[] zip = Files.readAllBytes(pack);
    String sha256 = Sha256.of(zip);
    PackCheck check = PackCheck.of(zip, Version.number());
    print(words().say("verify-head", check.id().map(FindingId::text).orElse("?"), sha256));
    check.checks().forEach(this::tell);
    if (check.holds()) {
      against(check, sha256);
    }
    print(words().say(check.holds() ? "verify-holds" : "verify-fails"));
    return check.holds() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /** Whether the ledger was typed, rather than found in the settings or in its usual place. */
  private boolean isNamed() {
    return spec.commandLine().getParseResult().hasMatchedOption("--state");
  }

  /** The ledger that was named, else one that happens to be here. */
  private void against(PackCheck check, String sha256) throws IOException {
    Path folder = path(state);
    if (!Ledger.isIn(folder)) {
      print("%-7s  %s".formatted(Check.Level.CATATAN, words().say("verify-no-ledger")));
      return;
    }
    try (Ledger ledger = StateFolder.lookInto(this, folder)) {
      check.against(ledger, sha256, isNamed()).forEach(this::tell);
    }
  }

  private void tell(Check check) {
    print(
        "%-7s  %s"
            .formatted(check.level(), DisplayText.clean(check.message().in(words().locale()))));
  }
}
