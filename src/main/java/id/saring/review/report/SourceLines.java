package id.saring.review.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.review.report.SourcesRead.Kind;
import id.saring.review.report.SourcesRead.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the sources of a manifest and keeps the first remarkable ones. Used by one thread. */
final class SourceLines {

  private final Map<Kind, List<Remark>> remarks = new EnumMap<>(Kind.class);
  private final Map<Kind, Long> totals = new EnumMap<>(Kind.class);
  private long sources;
  private long records;
  private long items;
  private long ignored;
  private long rejected;

  /** Reads one input with its sources; the parser stands on its start and stops on its end. */
  void input(JsonParser json) throws IOException {
    String file = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("file") && value == JsonToken.VALUE_STRING) {
        file = json.getText();
      } else if (name.equals("sources") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          source(json, file);
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void source(JsonParser json, String file) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    List<String> warnings = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isScalarValue()) {
        facts.put(name, json.getText());
      } else if (name.equals("warnings") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          warnings.add(ManifestReading.flat(json).getOrDefault("text", ""));
        }
      } else {
        json.skipChildren();
      }
    }
    add(file, facts, warnings);
  }

  private void add(String file, Map<String, String> facts, List<String> warnings) {
    String member = facts.getOrDefault("member", "");
    String label = member.isEmpty() ? file : file + "#" + member;
    long read = ManifestReading.number(facts.get("records"));
    long refused = ManifestReading.number(facts.get("rejected"));
    sources++;
    records += read;
    items += ManifestReading.number(facts.get("items"));
    ignored += ManifestReading.number(facts.get("ignored"));
    rejected += refused;
    String since = facts.getOrDefault("skipped_since", "");
    if (facts.containsKey("problem")) {
      remark(label, Kind.UNREAD, facts.getOrDefault("problem_text", ""));
    } else if (!since.isEmpty()) {
      remark(label, Kind.SKIPPED, "sudah dibaca pada malam " + since);
    } else if (read == 0) {
      remark(label, Kind.EMPTY, "tidak ada satu rekaman pun di dalamnya");
    }
    if (refused > 0) {
      remark(label, Kind.REJECTS, Figures.number(refused) + " dari " + Figures.number(read));
    }
    if (!warnings.isEmpty()) {
      remark(label, Kind.CHANGED, String.join("; ", warnings));
    }
  }

  private void remark(String source, Kind kind, String detail) {
    totals.merge(kind, 1L, Long::sum);
    List<Remark> some = remarks.computeIfAbsent(kind, one -> new ArrayList<>());
    if (some.size() < SourcesRead.MOST_REMARKS) {
      some.add(new Remark(source, kind, detail));
    }
  }

  /** What was added up. */
  SourcesRead read() {
    List<Remark> named =
        remarks.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Remark::kind))
            .limit(SourcesRead.MOST_REMARKS)
            .toList();
    return new SourcesRead(
        sources,
        records,
        items,
        ignored,
        rejected,
        totals.getOrDefault(Kind.UNREAD, 0L),
        totals.getOrDefault(Kind.SKIPPED, 0L),
        totals.getOrDefault(Kind.CHANGED, 0L),
        totals.getOrDefault(Kind.EMPTY, 0L),
        totals.values().stream().mapToLong(Long::longValue).sum(),
        named);
  }
}
