package id.saring.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads a row of {@code nada.csv}; a later layer replaces a group as a whole. */
final class ToneRow {

  private static final int MOST_POINTS = 100;

  /** Placeholders that are not the {@code jenis} of a sign. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "<tanda>",
          "<awal>",
          "<tautan>",
          "<sebutan>",
          "<tanya>",
          "<seru>",
          "<1-3 kata>",
          "<4-6 kata>",
          "<61+ kata>",
          "<3+ nama>",
          "<tanpa nama>");

  private ToneRow() {}

  static void read(Cells row, LayeredTable<ToneGroup> tones, Problems problems) {
    String name = row.id("golongan", LexiconFile.NADA);
    row.needed("poin");
    row.needed("pola");
    OptionalInt points = points(row);
    OptionalInt window = row.number("jarak", 0, 100);
    List<String> patterns = row.list("pola");
    patterns.forEach(pattern -> checkPlaceholders(row, pattern));
    boolean sound = row.sound(LexiconFile.NADA) && points.isPresent();
    Optional<ToneGroup> group =
        sound
            ? Optional.of(new ToneGroup(name, points.getAsInt(), window.orElse(0), patterns))
            : Optional.empty();
    tones.put(name, group, row.place(), problems);
  }

  private static OptionalInt points(Cells row) {
    String cell = row.text("poin");
    boolean negative = cell.startsWith("-") || cell.startsWith("−");
    OptionalInt value = Cells.digits(negative || cell.startsWith("+") ? cell.substring(1) : cell);
    if (value.isEmpty() || value.getAsInt() > MOST_POINTS) {
      if (!cell.isEmpty()) {
        row.report("poin", cell, "lexicon.tone-points");
      }
      return OptionalInt.empty();
    }
    return OptionalInt.of(negative ? -value.getAsInt() : value.getAsInt());
  }

  private static void checkPlaceholders(Cells row, String pattern) {
    int from = pattern.indexOf('<');
    while (from >= 0) {
      int to = pattern.indexOf('>', from);
      String placeholder = to < 0 ? pattern.substring(from) : pattern.substring(from, to + 1);
      if (!PLACEHOLDERS.contains(placeholder) && !kinds().contains(placeholder)) {
        Set<String> known = new TreeSet<>(PLACEHOLDERS);
        known.addAll(kinds());
        row.report(
            "pola", pattern, "lexicon.tone-placeholder", placeholder, String.join(", ", known));
        return;
      }
      from = pattern.indexOf('<', to);
    }
  }

  private static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (EntryKind kind : EntryKind.values()) {
      kinds.add("<" + kind.code() + ">");
    }
    return kinds;
  }
}
