package id.saring.lexicon;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a row of {@code wilayah.csv}. */
final class RegionRow {

  /** The three zones of the country by their Indonesian names. */
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "WIB", ZoneId.of("Asia/Jakarta"),
          "WITA", ZoneId.of("Asia/Makassar"),
          "WIT", ZoneId.of("Asia/Jayapura"));

  private RegionRow() {}

  static void read(Cells row, LayeredTable<Region> regions, Problems problems) {
    String id = row.id("id", LexiconFile.WILAYAH);
    Region region =
        new Region(
            id,
            row.needed("nama"),
            row.reference("induk", LexiconFile.WILAYAH),
            row.word("zona", RegionRow::zone, List.of("WIB", "WITA", "WIT")),
            row.list("alias"));
    boolean sound = row.sound(LexiconFile.WILAYAH);
    regions.put(id, sound ? Optional.of(region) : Optional.empty(), row.place(), problems);
  }

  private static Optional<ZoneId> zone(String cell) {
    return Optional.ofNullable(ZONES.get(cell.toUpperCase(Locale.ROOT)));
  }
}
