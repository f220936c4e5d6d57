package id.saring.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.io.FileFacts;
import id.saring.io.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The run folders that are already there, as their manifests tell. */
final class RunFolders {

  private static final JsonFactory JSON = new JsonFactory();

  private final Path out;
  private final TreeMap<RunId, Published> runs = new TreeMap<>();

  /**
   * A published run.
   *
   * @param folder where it lies
   * @param fingerprint hash over inputs, lexicon, roster and options
   * @param outputs SHA-256 of each file as published
   * @param manifestSha256 hash of the manifest itself
   */
  record Published(
      Path folder, String fingerprint, Map<String, String> outputs, String manifestSha256) {

    /** Names of published files that are gone or changed since, for example by an analyst. */
    List<String> changed() throws IOException {
      List<String> changed = new ArrayList<>();
      for (Map.Entry<String, String> output : new TreeMap<>(outputs).entrySet()) {
        Path file = folder.resolve(output.getKey());
        if (!FileFacts.isFile(file) || !Sha256.of(file).equals(output.getValue())) {
          changed.add(output.getKey());
        }
      }
      return changed;
    }
  }

  private RunFolders(Path out) {
    this.out = out;
  }

  /** Reads the manifests below {@code out}; a folder without one is no committed run. */
  static RunFolders in(Path out) throws IOException {
    RunFolders folders = new RunFolders(out);
    for (Path child : FileFacts.children(out)) {
      Optional<RunId> id = RunId.parse(child.getFileName().toString());
      Path manifest = child.resolve(Manifest.NAME);
      if (id.isPresent() && FileFacts.isFile(manifest)) {
        folders.runs.put(id.get(), read(child, manifest));
      }
    }
    return folders;
  }

  /** The run of a date with this fingerprint, which the same command replays. */
  Optional<RunId> find(LocalDate date, String fingerprint) {
    return runs.entrySet().stream()
        .filter(run -> run.getKey().date().equals(date))
        .filter(run -> run.getValue().fingerprint().equals(fingerprint))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a name is taken, by a run or by anything else. */
  boolean isTaken(RunId id) throws IOException {
    return FileFacts.exists(out.resolve(id.toString()));
  }

  Optional<Published> get(RunId id) {
    return Optional.ofNullable(runs.get(id));
  }

  /** Hash of the manifest of the run before this one, or empty: the manifests form a chain. */
  String previousManifest(RunId id) {
    Map.Entry<RunId, Published> before = runs.lowerEntry(id);
    return before == null ? "" : before.getValue().manifestSha256();
  }

  private static Published read(Path folder, Path manifest) throws IOException {
    byte[] bytes = Files.readAllBytes(manifest);
    String fingerprint = "";
    Map<String, String> outputs = new HashMap<>();
    try (JsonParser parser = JSON.createParser(bytes)) {
      String name = "";
      int depth = 0;
      boolean inOutputs = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          inOutputs |= depth == 1 && "outputs".equals(parser.currentName());
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
          inOutputs &= depth > 1;
        } else if (token == JsonToken.VALUE_STRING && depth == 1) {
          fingerprint = "fingerprint".equals(parser.currentName()) ? parser.getText() : fingerprint;
        } else if (token == JsonToken.VALUE_STRING && inOutputs) {
          if ("name".equals(parser.currentName())) {
            name = parser.getText();
          } else if ("sha256".equals(parser.currentName())) {
            outputs.put(name, parser.getText());
          }
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return new Published(folder, "", Map.of(), Sha256.of(bytes)); // damaged: never replayed
    }
    return new Published(folder, fingerprint, Map.copyOf(outputs), Sha256.of(bytes));
  }
}
