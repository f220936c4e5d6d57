package id.saring.review.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code manifes.json} as a stream; names that it does not know are passed over, so that the
 * page of a newer or an older night can be made. Used once, by one thread.
 */
final class ManifestReading {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Long> numbers = new LinkedHashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, Long> parents = new LinkedHashMap<>();
  private final List<NightManifest.Braked> braked = new ArrayList<>();
  private final Map<String, String> outputs = new LinkedHashMap<>();
  private final SourceLines sources = new SourceLines();
  private @Nullable AccountsSeen accounts;
  private @Nullable ArrivalLines arrivals;
  private List<BlindEntries> blind = List.of();

  private ManifestReading() {}

  /**
   * Reads a manifest.
   *
   * @throws IOException if it is damaged
   */
  static NightManifest read(byte[] manifest) throws IOException {
    try (JsonParser json = JSON.createParser(manifest)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no manifest");
      }
      return new ManifestReading().all(json);
    }
  }

  private NightManifest all(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (value) {
        case VALUE_STRING -> words.put(name, json.getText());
        case VALUE_NUMBER_INT -> numbers.put(name, json.getLongValue());
        case START_OBJECT -> object(json, name);
        case START_ARRAY -> array(json, name);
        default -> json.skipChildren();
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("the manifest ends too early");
    }
    return new NightManifest(
        words.getOrDefault("run", ""),
        words.getOrDefault("run_date", ""),
        words.getOrDefault("saring", ""),
        words.getOrDefault("lexicon_sha256", ""),
        numbers.getOrDefault("roster_accounts", 0L),
        options,
        counts,
        parents,
        Optional.ofNullable(accounts),
        Optional.ofNullable(arrivals),
        blind,
        braked,
        sources.read(),
        outputs);
  }

  private void object(JsonParser json, String name) throws IOException {
    switch (name) {
      case "options" -> {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String option = json.currentName();
          json.nextToken();
          options.put(option, json.getText());
        }
      }
      case "counts" -> numbers(json, counts);
      case "parents" -> numbers(json, parents);
      case "accounts" -> accounts = UnseenReading.accounts(json);
      case "arrivals" -> arrivals = UnseenReading.arrivals(json);
      case "blind_entries" -> blind = UnseenReading.blind(json);
      default -> json.skipChildren();
    }
  }

  private static void numbers(JsonParser json, Map<String, Long> into) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        into.put(name, json.getLongValue());
      } else {
        json.skipChildren();
      }
    }
  }

  private void array(JsonParser json, String name) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      switch (name) {
        case "inputs" -> sources.input(json);
        case "outputs" -> {
          Map<String, String> output = flat(json);
          outputs.put(output.getOrDefault("name", ""), output.getOrDefault("sha256", ""));
        }
        case "over_budget" -> {
          Map<String, String> one = flat(json);
          braked.add(
              new NightManifest.Braked(
                  one.getOrDefault("entry", ""),
                  number(one.get("budget")),
                  number(one.get("rows"))));
        }
        default -> json.skipChildren();
      }
    }
  }

  /** The words and numbers of an object; what is nested is passed over. */
  static Map<String, String> flat(JsonParser json) throws IOException {
    Map<String, String> flat = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken().isScalarValue()) {
        flat.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return flat;
  }

  static long number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
