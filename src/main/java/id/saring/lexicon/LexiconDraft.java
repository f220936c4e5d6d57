package id.saring.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lexicon while its layers are being read. Not thread-safe. */
final class LexiconDraft {

  final Problems problems = new Problems();
  final References references = new References();
  final LayeredTable<Region> regions = new LayeredTable<>("id");

  private final LayeredTable<Contest> contests = new LayeredTable<>("id");
  private final LayeredTable<Contender> contenders = new LayeredTable<>("id");
  private final LayeredTable<Entry> entries = new LayeredTable<>("id");
  private final LayeredTable<ContextGroup> groups = new LayeredTable<>("grup");
  private final LayeredTable<ToneGroup> tones = new LayeredTable<>("golongan");
  private final LayeredTable<CampaignAccount> accounts = new LayeredTable<>("akun");
  private final LayeredTable<Violation> violations = new LayeredTable<>("kode");
  private final List<Route> routes = new ArrayList<>();
  private final Set<String> routedInLayer = new HashSet<>();
  private final Set<LexiconFile> filesRead = EnumSet.noneOf(LexiconFile.class);

  void beginLayer() {
    List.of(regions, contests, contenders, entries, groups, tones, accounts, violations)
        .forEach(LayeredTable::beginLayer);
    routedInLayer.clear();
  }

  /** Reads one row of a file. */
  void read(LexiconFile file, Cells row) {
    switch (file) {
      case WILAYAH -> RegionRow.read(row, regions, problems);
      case KONTES -> ContestRow.read(row, contests, problems);
      case SASARAN -> ContenderRow.read(row, contenders, problems);
      case ISTILAH -> EntryRow.read(row, entries, problems);
      case KONTEKS -> ContextRow.read(row, groups, problems);
      case NADA -> ToneRow.read(row, tones, problems);
      case AKUN_KAMPANYE -> AccountRow.read(row, accounts, problems);
      case PELANGGARAN -> ViolationRow.read(row, violations, problems);
      case JALUR -> RouteRow.read(row).ifPresent(this::addRoute);
    }
  }

  void markRead(LexiconFile file) {
    filesRead.add(file);
  }

  Set<LexiconFile> filesRead() {
    return filesRead;
  }

  private void addRoute(Route route) {
    if (routedInLayer.add(route.status())) {
      routes.removeIf(earlier -> earlier.status().equals(route.status()));
    }
    routes.add(route);
  }

  /** The lexicon of all rows that can be used. */
  Lexicon lexicon(String sha256) {
    return new Lexicon(
        new Regions(regions.values().values()),
        contests.values(),
        contenders.values(),
        entries.values(),
        groups.values(),
        List.copyOf(tones.values().values()),
        List.copyOf(accounts.values().values()),
        violations.values(),
        routes,
        sha256);
  }

  /** Where the rows that have an id are written. */
  Map<LexiconFile, Map<String, Entry.Place>> places() {
    Map<LexiconFile, Map<String, Entry.Place>> places = new EnumMap<>(LexiconFile.class);
    places.put(LexiconFile.WILAYAH, new LinkedHashMap<>(regions.places()));
    places.put(LexiconFile.KONTES, new LinkedHashMap<>(contests.places()));
    places.put(LexiconFile.SASARAN, new LinkedHashMap<>(contenders.places()));
    places.put(LexiconFile.ISTILAH, new LinkedHashMap<>(entries.places()));
    places.put(LexiconFile.KONTEKS, new LinkedHashMap<>(groups.places()));
    places.put(LexiconFile.NADA, new LinkedHashMap<>(tones.places()));
    places.put(LexiconFile.PELANGGARAN, new LinkedHashMap<>(violations.places()));
    return places;
  }
}
