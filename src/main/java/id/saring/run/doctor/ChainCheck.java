package id.saring.run.doctor;

import id.saring.io.Sha256;
import id.saring.ledger.ChainLink;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.run.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the manifests form a chain: each holds the hash of the one before, the ledger's copies
 * have the hashes that the ledger says, and so have the manifests in the run folders. A night runs
 * all the same where they do not, but what it proves is in doubt.
 */
public final class ChainCheck {

  private static final int MOST_NAMED = 5;

  private ChainCheck() {}

  /**
   * Looks at the chain.
   *
   * @param out folder of the run folders
   * @param state folder of the ledger
   * @param version of the program
   */
  public static Diagnosis of(Path out, Path state, String version) {
    try {
      Optional<Ledger> found = Ledger.lookInto(state, version);
      if (found.isEmpty()) {
        return Diagnosis.ok("chain-none", state.toString());
      }
      try (Ledger ledger = found.get()) {
        return judge(ledger, out);
      }
    } catch (LedgerException e) {
      return new Diagnosis(Diagnosis.Level.MASALAH, e.problem());
    } catch (IOException e) {
      return Diagnosis.problem("night-unreadable", out.toString());
    }
  }

  private static Diagnosis judge(Ledger ledger, Path out) throws IOException {
    List<String> broken = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    List<ChainLink> chain = ledger.chain();
    for (int i = 0; i < chain.size(); i++) {
      ChainLink link = chain.get(i);
      boolean linked = i == 0 || link.previous().equals(chain.get(i - 1).manifestSha256());
      Optional<String> kept = ledger.manifest(link.run());
      boolean same =
          kept.isEmpty()
              || Sha256.of(kept.get().getBytes(StandardCharsets.UTF_8))
                  .equals(link.manifestSha256());
      if (!linked || !same) {
        broken.add(link.run());
      }
      Path published = out.resolve(link.run()).resolve(Manifest.NAME);
      if (Files.isRegularFile(published) && !Sha256.of(published).equals(link.manifestSha256())) {
        edited.add(link.run());
      }
    }
    if (!broken.isEmpty()) {
      return Diagnosis.attention("chain-broken", names(broken));
    }
    return edited.isEmpty()
        ? Diagnosis.ok("chain", String.valueOf(chain.size()))
        : Diagnosis.attention("chain-edited", names(edited), out.toString());
  }

  private static String names(List<String> runs) {
    String names = String.join(", ", runs.subList(0, Math.min(MOST_NAMED, runs.size())));
    return runs.size() > MOST_NAMED ? names + " +" + (runs.size() - MOST_NAMED) : names;
  }
}
