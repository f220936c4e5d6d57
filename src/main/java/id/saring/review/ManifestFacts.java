package id.saring.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a manifest says about the run and its files, without its inputs.
 *
 * @param run name of the run
 * @param previous hash of the manifest before
 * @param lexiconSha256 hash of all lexicon layers
 * @param rosterSha256 hash of the roster
 * @param options those that change a result
 * @param outputs its files by name
 */
public record ManifestFacts(
    String run,
    String previous,
    String lexiconSha256,
    String rosterSha256,
    Map<String, String> options,
    Map<String, Output> outputs) {

  private static final JsonFactory JSON = new JsonFactory();

  /** A file with its rows and its hash. */
  public record Output(long rows, String sha256) {}

  public ManifestFacts {
    options = Map.copyOf(options);
    outputs = Map.copyOf(outputs);
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException if it is damaged
   */
  public static ManifestFacts read(byte[] manifest) throws IOException {
    Map<String, String> facts = new TreeMap<>();
    Map<String, String> options = new TreeMap<>();
    Map<String, Output> outputs = new TreeMap<>();
    try (JsonParser json = JSON.createParser(manifest)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no manifest");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          facts.put(name, json.getText());
        } else if (name.equals("options") && value == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String option = json.currentName();
            json.nextToken();
            options.put(option, json.getText());
          }
        } else if (name.equals("outputs") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            readOutput(json, outputs);
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return new ManifestFacts(
        facts.getOrDefault("run", ""),
        facts.getOrDefault("previous_manifest_sha256", ""),
        facts.getOrDefault("lexicon_sha256", ""),
        facts.getOrDefault("roster_sha256", ""),
        options,
        outputs);
  }

  private static void readOutput(JsonParser json, Map<String, Output> outputs) throws IOException {
    String name = "";
    String sha256 = "";
    long rows = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "name" -> name = json.getText();
        case "sha256" -> sha256 = json.getText();
        case "rows" -> rows = json.getValueAsLong();
        default -> json.skipChildren();
      }
    }
    outputs.put(name, new Output(rows, sha256));
  }
}
