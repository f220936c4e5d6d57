package id.saring.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.io.FileFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The newest night of an output folder, as its manifest tells.
 *
 * @param id its name
 * @param unread sources that could not be read
 * @param whole whether the manifest is whole
 */
public record LastNight(RunId id, long unread, boolean whole) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Finds it.
   *
   * @param out folder of the run folders; need not be there
   * @throws IOException if it cannot be listed or the manifest not be read
   */
  public static Optional<LastNight> in(Path out) throws IOException {
    Optional<RunId> newest = Optional.empty();
    for (Path child : FileFacts.children(out)) {
      Optional<RunId> id = RunId.parse(child.getFileName().toString());
      if (id.isPresent()
          && FileFacts.isFile(child.resolve(Manifest.NAME))
          && newest.stream().allMatch(other -> other.compareTo(id.get()) < 0)) {
        newest = id;
      }
    }
    return newest.isEmpty() ? Optional.empty() : Optional.of(read(out, newest.get()));
  }

  private static LastNight read(Path out, RunId id) throws IOException {
    Path manifest = out.resolve(id.toString()).resolve(Manifest.NAME);
    long unread = 0;
    boolean named = false;
    try (JsonParser json = JSON.createParser(Files.readAllBytes(manifest))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          unread += json.currentName().equals("problem") ? 1 : 0;
          named |= json.currentName().equals("outputs");
        }
      }
      return new LastNight(id, unread, named);
    } catch (JsonProcessingException e) {
      return new LastNight(id, unread, false);
    }
  }
}
