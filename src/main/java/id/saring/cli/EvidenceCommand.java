package id.saring.cli;

import id.saring.io.PublishedFile;
import id.saring.io.Sha256;
import id.saring.item.FindingId;
import id.saring.ledger.Dossier;
import id.saring.ledger.Ledger;
import id.saring.ledger.Written;
import id.saring.lexicon.NearestName;
import id.saring.review.evidence.CasePack;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring evidence ID}: one case; {@code --pack} puts it into a file that proves itself. */
@Command(name = "evidence", subcommands = EvidenceVerifyCommand.class)
final class EvidenceCommand extends BaseCommand {

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "evidence.id")
  private @Nullable String typed;

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "option.state")
  private Path state = Path.of("state");

  @Option(names = "--pack", paramLabel = "FILE", descriptionKey = "evidence.pack")
  private @Nullable Path pack;

  @Option(names = "--source", paramLabel = "DIR", descriptionKey = "evidence.source")
  private List<Path> sources = new ArrayList<>();

  EvidenceCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    if (typed == null) {
      throw usage("missing", "ID");
    }
    String id = typed;
    Path folder = path(state);
    if (pack != null) {
      Path file = path(pack);
      return StateFolder.locked(
          this,
          folder,
          terminal().clock().instant(),
          ledger -> pack(ledger, find(ledger, id), file));
    }
    try (Ledger ledger = StateFolder.lookInto(this, folder)) {
      show(ledger, find(ledger, id));
      return ExitCode.DONE;
    }
  }

  private Dossier find(Ledger ledger, String words) throws IOException {
    Optional<FindingId> id = FindingId.parse(words);
    Optional<Dossier> dossier = id.isEmpty() ? Optional.empty() : ledger.dossier(id.get());
    if (dossier.isPresent()) {
      return dossier.get();
    }
    String shown = DisplayText.clean(id.map(FindingId::text).orElse(words.strip()));
    Optional<String> near = NearestName.of(shown, ledger.ids());
    String key = id.isEmpty() ? "evidence-no-id" : "evidence-unknown";
    throw near.isEmpty() ? usage(key, shown) : usage(key + "-near", shown, near.get());
  }

  private void show(Ledger ledger, Dossier dossier) throws IOException {
    SourceSearch search =
        new SourceSearch(terminal().workingFolder(), sources.stream().map(this::path).toList());
    new EvidenceReport(words(), terminal().columns(), this::print)
        .tell(dossier, ledger.chain(), search);
  }

  private int pack(Ledger ledger, Dossier dossier, Path file) throws IOException {
    if (Files.exists(file)) {
      throw usage("evidence-pack-there", String.valueOf(pack));
    }
    byte[] zip = CasePack.of(ledger, dossier);
    String sha256 = Sha256.of(zip);
    // Logged first: a pack that nobody knows of is worse than an entry without its pack.
    ledger.record(
        Written.ofFinding(
            terminal().clock().instant(),
            String.valueOf(file.getFileName()),
            sha256,
            dossier.id()));
    try {
      PublishedFile.create(file, zip);
    } catch (FileAlreadyExistsException e) {
      throw usage("evidence-pack-there", String.valueOf(pack));
    } catch (IOException e) {
      complain(words().say("unwritable", String.valueOf(pack), String.valueOf(e.getMessage())));
      return ExitCode.UNWRITABLE;
    }
    print(
        words()
            .say(
                "evidence-packed",
                dossier.id().text(),
                String.valueOf(pack),
                words().number(zip.length),
                sha256));
    return ExitCode.DONE;
  }
}
