package id.saring.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The cells of a new entry as options; what is not given is asked for or filled by the rules. */
final class EntryOptions {

  @Option(names = "--for", paramLabel = "ID|N REGION", descriptionKey = "lexicon.add.for")
  @Nullable String contender;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "lexicon.add.kind")
  private @Nullable String kind;

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "lexicon.add.id")
  private @Nullable String id;

  @Option(names = "--variants", paramLabel = "A|B", descriptionKey = "lexicon.add.variants")
  private @Nullable String variants;

  @Option(names = "--weight", paramLabel = "N", descriptionKey = "lexicon.add.weight")
  private @Nullable String weight;

  @Option(names = "--needs", paramLabel = "A|B", descriptionKey = "lexicon.add.needs")
  private @Nullable String needs;

  @Option(names = "--except", paramLabel = "A|B", descriptionKey = "lexicon.add.except")
  private @Nullable String exceptions;

  @Option(names = "--budget", paramLabel = "N", descriptionKey = "lexicon.add.budget")
  private @Nullable String budget;

  @Option(names = "--hit", paramLabel = "TEXT", descriptionKey = "lexicon.add.hit")
  private List<String> hits = new ArrayList<>();

  @Option(names = "--free", paramLabel = "TEXT", descriptionKey = "lexicon.add.free")
  private List<String> free = new ArrayList<>();

  @Option(names = "--status", paramLabel = "usul|uji", descriptionKey = "lexicon.add.status")
  @Nullable String status;

  @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "lexicon.add.source")
  private @Nullable String source;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "lexicon.add.note")
  private @Nullable String note;

  /** What was said, by column, each cell on one line. */
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, "id", id);
    put(cells, "jenis", kind);
    put(cells, "varian", variants);
    put(cells, "bobot", weight);
    put(cells, "butuh", needs);
    put(cells, "kecuali", exceptions);
    put(cells, "anggaran", budget);
    put(cells, "contoh_kena", hits.isEmpty() ? null : String.join("|", hits));
    put(cells, "contoh_bebas", free.isEmpty() ? null : String.join("|", free));
    put(cells, "status", status);
    put(cells, "sumber", source);
    put(cells, "catatan", note);
    return cells;
  }

  static void put(Map<String, String> cells, String column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value.replaceAll("[\\r\\n\\t]+", " ").strip());
    }
  }
}
