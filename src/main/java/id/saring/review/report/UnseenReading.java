package id.saring.review.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a manifest says of what the night could not see. Pure but for the parser. */
final class UnseenReading {

  private UnseenReading() {}

  /** Numbers of an object, and the objects of one array in it. */
  private record Block(Map<String, Long> numbers, List<Map<String, String>> objects) {

    long number(String name) {
      return numbers.getOrDefault(name, 0L);
    }
  }

  private static Block block(JsonParser json, String array) throws IOException {
    Map<String, Long> numbers = new LinkedHashMap<>();
    List<Map<String, String>> objects = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        numbers.put(name, json.getLongValue());
      } else if (name.equals(array) && json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          objects.add(ManifestReading.flat(json));
        }
      } else {
        json.skipChildren();
      }
    }
    return new Block(numbers, objects);
  }

  static AccountsSeen accounts(JsonParser json) throws IOException {
    Block block = block(json, "platforms");
    return new AccountsSeen(
        block.number("active"),
        block.number("without_data"),
        block.objects().stream()
            .map(
                one ->
                    new AccountsSeen.OfPlatform(
                        one.getOrDefault("platform", ""),
                        ManifestReading.number(one.get("active")),
                        ManifestReading.number(one.get("without_data"))))
            .toList());
  }

  static ArrivalLines arrivals(JsonParser json) throws IOException {
    Block block = block(json, "sources");
    Map<String, Long> counts = new LinkedHashMap<>(block.numbers());
    counts.remove("nights");
    return new ArrivalLines(
        block.number("nights"),
        counts,
        block.objects().stream()
            .map(
                one ->
                    new ArrivalLines.Line(
                        one.getOrDefault("source", ""),
                        one.getOrDefault("kind", ""),
                        ManifestReading.number(one.get("items")),
                        ManifestReading.number(one.get("usual")),
                        ManifestReading.number(one.get("nights")),
                        one.getOrDefault("newest", "")))
            .toList());
  }

  static List<BlindEntries> blind(JsonParser json) throws IOException {
    List<BlindEntries> blind = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String why = json.currentName();
      if (json.nextToken() != JsonToken.START_ARRAY) {
        json.skipChildren();
        continue;
      }
      List<String> entries = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          entries.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
      if (!entries.isEmpty()) {
        blind.add(BlindEntries.of(why, entries));
      }
    }
    return blind;
  }
}
