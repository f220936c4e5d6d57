package id.saring.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Entries for tests. */
final class LexiconFixtures {

  private LexiconFixtures() {}

  /** An active entry whose forms are generated. */
  static Entry entry(EntryKind kind, String term, String... variants) {
    return entry(kind, term, true, variants);
  }

  /** An active entry that catches what is listed only. */
  static Entry exact(EntryKind kind, String term, String... variants) {
    return entry(kind, term, false, variants);
  }

  private static Entry entry(EntryKind kind, String term, boolean inflected, String... variants) {
    return new Entry(
        "an-entry",
        term,
        kind,
        List.of(),
        OptionalInt.empty(),
        List.of(variants),
        inflected,
        Entry.DEFAULT_DISGUISE,
        List.of(),
        List.of(),
        Entry.DEFAULT_WINDOW,
        50,
        "",
        EntryStatus.AKTIF,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        new Entry.Place("istilah/test.csv", 2));
  }
}
