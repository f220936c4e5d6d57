package id.saring.run;

import id.saring.io.FileFacts;
import id.saring.io.Sha256;
import id.saring.ledger.Ledger;
import id.saring.review.ManifestFacts;
import id.saring.review.report.ReportFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A night as its folder stands there now. Immutable.
 *
 * @param run its name
 * @param folder its folder
 * @param manifest bytes of its manifest: those of the folder, or the ledger's copy where the folder
 *     has another one or none
 * @param changed files that are gone or are not as they were published, by name; the page itself
 *     left out, since it is what is made again
 */
public record PublishedNight(String run, Path folder, Bytes manifest, List<String> changed) {

  /** Bytes that nobody changes. */
  public static final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A copy of them. */
    public byte[] copy() {
      return bytes.clone();
    }
  }

  public PublishedNight {
    changed = List.copyOf(changed);
  }

  /**
   * Looks at a night.
   *
   * @param runs folder of the run folders
   * @param run its name, which has to be one
   * @param ledger knows how its files were published; without one the manifest is believed
   * @return empty if there is no such folder, or no manifest of it that can be read
   * @throws IOException if the folder or the ledger cannot be read
   */
  public static Optional<PublishedNight> of(Path runs, RunId run, Optional<Ledger> ledger)
      throws IOException {
    Path folder = runs.resolve(run.toString());
    if (!FileFacts.isFolder(folder)) {
      return Optional.empty();
    }
    Path file = folder.resolve(Manifest.NAME);
    byte[] found = FileFacts.isFile(file) ? Files.readAllBytes(file) : new byte[0];
    Optional<byte[]> kept =
        ledger.isEmpty()
            ? Optional.empty()
            : ledger
                .get()
                .manifest(run.toString())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    byte[] manifest = kept.orElse(found);
    try {
      List<String> changed = changed(folder, ManifestFacts.read(manifest));
      if (!Arrays.equals(manifest, found)) {
        changed.add(Manifest.NAME);
      }
      return Optional.of(new PublishedNight(run.toString(), folder, new Bytes(manifest), changed));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static List<String> changed(Path folder, ManifestFacts facts) throws IOException {
    List<String> changed = new ArrayList<>();
    for (var output : new TreeMap<>(facts.outputs()).entrySet()) {
      Path file = folder.resolve(output.getKey());
      boolean same =
          output.getKey().equals(ReportFacts.NAME)
              || (FileFacts.isFile(file) && Sha256.of(file).equals(output.getValue().sha256()));
      if (!same) {
        changed.add(output.getKey());
      }
    }
    return changed;
  }
}
