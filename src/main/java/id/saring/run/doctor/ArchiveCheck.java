package id.saring.run.doctor;

import id.saring.archive.Archive;
import id.saring.archive.ArchiveException;
import id.saring.ledger.ChainLink;
import id.saring.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether the archive can be used tonight, and took in the last night. The manifest of a night
 * cannot tell that, being sealed before (docs/decisions/0017).
 */
public final class ArchiveCheck {

  private ArchiveCheck() {}

  /**
   * Opens the archive of a state folder for reading; its files are not looked through.
   *
   * @param version of the program
   */
  public static Diagnosis of(Path state, String version) {
    Path folder = state.resolve(Archive.FOLDER);
    try (Archive archive = Archive.open(folder)) {
      Optional<String> last = lastNight(state, version);
      return last.isPresent() && !archive.holds(last.get())
          ? Diagnosis.attention("archive-behind", last.get())
          : Diagnosis.ok("archive", String.valueOf(archive.size()));
    } catch (ArchiveException e) {
      return e.kind() == ArchiveException.Kind.ABSENT
          ? Diagnosis.ok("archive-none", state.toString())
          : new Diagnosis(Diagnosis.Level.MASALAH, e.problem());
    } catch (IOException e) {
      return Diagnosis.problem("archive-unreadable", folder.toString());
    }
  }

  /** The last night of the ledger; what is wrong with that is told by its own check. */
  private static Optional<String> lastNight(Path state, String version) throws IOException {
    Optional<Ledger> found = Ledger.lookInto(state, version);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (Ledger ledger = found.get()) {
      return ledger.lastLink().map(ChainLink::run);
    }
  }
}
