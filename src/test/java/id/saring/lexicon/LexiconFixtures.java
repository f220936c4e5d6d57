package id.saring.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Entries and files of a lexicon for tests. */
final class LexiconFixtures {

  private LexiconFixtures() {}

  /** Writes a file of a layer, and the folders it lies in. */
  static void write(Path layer, String file, String... lines) throws IOException {
    Path path = layer.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(lines));
  }

  /** Adds a line to a file of a layer. */
  static void add(Path layer, String file, String line) throws IOException {
    Files.writeString(layer.resolve(file), line + "\n", StandardOpenOption.APPEND);
  }

  /** An active entry whose forms are generated. */
  static Entry entry(EntryKind kind, String term, String... variants) {
    return entry(kind, term, true, variants);
  }

  /** An active entry that catches what is listed only. */
  static Entry exact(EntryKind kind, String term, String... variants) {
    return entry(kind, term, false, variants);
  }

  /** An active entry that favours contenders by id. */
  static Entry of(String... contenders) {
    return entry(EntryKind.TAGLINE, "Jaya", true, List.of(contenders), OptionalInt.empty());
  }

  /** An active entry that favours every pair of a number. */
  static Entry ofNumber(int number) {
    return entry(EntryKind.GESTUR, "Jaya", true, List.of(), OptionalInt.of(number));
  }

  private static Entry entry(EntryKind kind, String term, boolean inflected, String... variants) {
    return entry(kind, term, inflected, List.of(), OptionalInt.empty(), variants);
  }

  private static Entry entry(
      EntryKind kind,
      String term,
      boolean inflected,
      List<String> contenders,
      OptionalInt pairNumber,
      String... variants) {
    return new Entry(
        "an-entry",
        term,
        kind,
        contenders,
        pairNumber,
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
