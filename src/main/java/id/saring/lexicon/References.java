package id.saring.lexicon;

import id.saring.io.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids that rows declare and ids that rows speak of. They are compared when all layers are read, for
 * a later layer may declare what an earlier one lacks. A row that is broken elsewhere still
 * declares its id: one mistake must not be reported once more in every row that refers to it. Not
 * thread-safe.
 */
final class References {

  private final Map<LexiconFile, Set<String>> declared = new EnumMap<>(LexiconFile.class);
  private final List<Reference> references = new ArrayList<>();

  /** A cell that speaks of an id of another file. */
  private record Reference(
      Entry.Place place, String column, LexiconFile target, String id, String written) {}

  References() {
    for (LexiconFile file : LexiconFile.values()) {
      declared.put(file, new HashSet<>());
    }
    idsOf(LexiconFile.WILAYAH).add(Region.NATIONAL);
  }

  private Set<String> idsOf(LexiconFile file) {
    return declared.getOrDefault(file, Set.of());
  }

  void declare(LexiconFile file, String id) {
    idsOf(file).add(id);
  }

  void refer(Entry.Place place, String column, LexiconFile target, String id) {
    references.add(new Reference(place, column, target, id, id));
  }

  void referToGroup(Entry.Place place, String column, String group) {
    String written = "[" + group + "]";
    references.add(new Reference(place, column, LexiconFile.KONTEKS, group, written));
  }

  /**
   * Reports every reference to an id that nobody declares.
   *
   * @param read kinds of file of which at least one was found; a kind that is missing altogether is
   *     reported once, at the first cell that needs it
   */
  void check(Set<LexiconFile> read, Problems problems) {
    Set<LexiconFile> missing = EnumSet.noneOf(LexiconFile.class);
    for (Reference reference : references) {
      LexiconFile target = reference.target();
      if (idsOf(target).contains(reference.id())) {
        continue;
      }
      if (read.contains(target)) {
        problems.error(
            reference.place(), reference.column(), reference.written(), unknown(reference));
      } else if (missing.add(target)) {
        problems.error(
            reference.place(),
            reference.column(),
            reference.written(),
            Message.of("lexicon.file-missing", target.path()));
      }
    }
  }

  private Message unknown(Reference reference) {
    String file = reference.target().path();
    boolean group = reference.target() == LexiconFile.KONTEKS;
    return NearestName.of(reference.id(), idsOf(reference.target()).stream().sorted().toList())
        .map(near -> group ? "[" + near + "]" : near)
        .map(near -> Message.of("lexicon.id-unknown-near", file, near))
        .orElseGet(() -> Message.of("lexicon.id-unknown", file));
  }
}
