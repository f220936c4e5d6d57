package id.saring.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.ingest.fill.FillJson;
import id.saring.ingest.fill.FillRates;
import id.saring.io.FileFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the manifests of earlier run dates tell about each source. Only earlier dates count, never
 * the same or a later one, so that a replay sees what its first run saw. Immutable once read.
 */
final class PastNights {

  /** Two weeks: long enough for what is usual, short enough to get used to what is new. */
  private static final int MOST_DATES = 14;

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, List<Sighting>> byLabel = new HashMap<>();
  private final Map<String, List<Sighting>> byShape = new HashMap<>();

  /**
   * A source as one past night saw it.
   *
   * @param date run date
   * @param format as what it was read
   * @param fill its counts
   * @param warned the field and kind of each warning of that night: no measure of what is usual
   */
  record Sighting(LocalDate date, String format, FillRates fill, Set<String> warned) {}

  private final NavigableMap<LocalDate, Set<String>> arrived = new TreeMap<>();
  private final Map<String, Family> families = new TreeMap<>();

  /**
   * Sources whose paths differ in numbers and dates only, as past nights saw them. Filled by one
   * thread.
   */
  static final class Family {
    private final Map<LocalDate, Long> itemsOn = new TreeMap<>();
    private final Set<LocalDate> read = new TreeSet<>();
    private final String newestLabel;

    private Family(String newestLabel) {
      this.newestLabel = newestLabel;
    }

    private void add(LocalDate date, long items, boolean isRead) {
      itemsOn.merge(date, items, Long::sum);
      if (isRead) {
        read.add(date);
      }
    }

    /** Path of one of them on the newest night that had any. */
    String newestLabel() {
      return newestLabel;
    }

    /** Whether some of them were there on a date. */
    boolean cameOn(LocalDate date) {
      return itemsOn.containsKey(date);
    }

    /** On how many dates some of them were read, and not all skipped. */
    int nightsRead() {
      return read.size();
    }

    /** The median of their items on those dates; 0 if there are none. */
    long median() {
      long[] items =
          read.stream().mapToLong(date -> itemsOn.getOrDefault(date, 0L)).sorted().toArray();
      return items.length == 0 ? 0 : items[items.length / 2];
    }
  }

  private PastNights() {}

  /** The run dates, the newest first. */
  List<LocalDate> dates() {
    return List.copyOf(arrived.descendingKeySet());
  }

  /** All sources by what their paths have in common. */
  Map<String, Family> families() {
    return families;
  }

  /**
   * Reads the last nights before a date.
   *
   * @param out folder of the run folders; need not be there
   * @throws IOException if it cannot be listed or a manifest not be read; a damaged one is no night
   */
  static PastNights before(Path out, LocalDate date) throws IOException {
    NavigableMap<RunId, Path> runs = new TreeMap<>();
    for (Path child : FileFacts.children(out)) {
      RunId.parse(child.getFileName().toString())
          .filter(id -> id.date().isBefore(date))
          .ifPresent(id -> runs.put(id, child.resolve(Manifest.NAME)));
    }
    PastNights nights = new PastNights();
    Set<LocalDate> dates = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<RunId, Path> run : runs.descendingMap().entrySet()) {
      if (!FileFacts.isFile(run.getValue())) {
        continue; // no committed run
      }
      dates.add(run.getKey().date());
      if (dates.size() > MOST_DATES) {
        break;
      }
      nights.arrived.computeIfAbsent(run.getKey().date(), night -> new HashSet<>());
      nights.read(run.getKey().date(), run.getValue(), seen);
    }
    return nights;
  }

  /** The nights of this very path, else those of paths that differ in numbers and dates only. */
  List<Sighting> of(String label) {
    List<Sighting> own = byLabel.getOrDefault(label, List.of());
    return own.isEmpty() ? byShape.getOrDefault(PathShape.of(label), List.of()) : own;
  }

  private void read(LocalDate date, Path manifest, Set<String> seen) throws IOException {
    try (JsonParser json = JSON.createParser(Files.readAllBytes(manifest))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean inputs = json.currentName().equals("inputs");
        if (json.nextToken() == JsonToken.START_ARRAY && inputs) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            readInput(json, date, seen);
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      // What was read before the damage stands; the chain of hashes tells of the rest.
      return;
    }
  }

  private void readInput(JsonParser json, LocalDate date, Set<String> seen) throws IOException {
    String file = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("file")) {
        file = json.getText();
      } else if (name.equals("sources") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          readSource(json, date, file, seen);
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void readSource(JsonParser json, LocalDate date, String file, Set<String> seen)
      throws IOException {
    String member = "";
    String format = "";
    FillRates fill = FillRates.NONE;
    Set<String> warned = Set.of();
    long items = 0;
    boolean skipped = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("member")) {
        member = json.getText();
      } else if (name.equals("format")) {
        format = json.getText();
      } else if (name.equals("items")) {
        items = json.getLongValue();
      } else if (name.equals("skipped_since")) {
        skipped = true;
      } else if (name.equals(FillJson.COUNTS) && value == JsonToken.START_OBJECT) {
        fill = FillJson.read(json);
      } else if (name.equals("warnings") && value == JsonToken.START_ARRAY) {
        warned = readWarned(json);
      } else {
        json.skipChildren();
      }
    }
    String label = member.isEmpty() ? file : file + "#" + member;
    if (arrived.computeIfAbsent(date, night -> new HashSet<>()).add(label)) {
      families
          .computeIfAbsent(PathShape.of(label), family -> new Family(label))
          .add(date, items, !skipped);
    }
    if (!format.isEmpty() && seen.add(date + " " + label)) { // the last run of a date counts
      Sighting sighting = new Sighting(date, format, fill, warned);
      byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(sighting);
      byShape.computeIfAbsent(PathShape.of(label), key -> new ArrayList<>()).add(sighting);
    }
  }

  private static Set<String> readWarned(JsonParser json) throws IOException {
    Set<String> warned = new HashSet<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String field = "";
      String kind = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        field = name.equals("field") ? json.getText() : field;
        kind = name.equals("kind") ? json.getText() : kind;
        json.skipChildren();
      }
      warned.add(field + " " + kind);
    }
    return warned;
  }
}
