package id.saring.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of {@code konteks.csv}. Rows of one group within a layer are one group; a later layer
 * replaces the whole group, so that it can take words away.
 */
final class ContextRow {

  private ContextRow() {}

  static void read(Cells row, LayeredTable<ContextGroup> groups, Problems problems) {
    String name = row.id("grup", LexiconFile.KONTEKS);
    row.needed("arah");
    row.needed("kata");
    String code = row.reference("kode", LexiconFile.PELANGGARAN);
    Optional<Direction> direction = row.word("arah", Direction.class);
    List<String> words = plain(row, "kata");
    List<String> exceptions = plain(row, "kecuali");
    if (name.isEmpty() || direction.isEmpty() || !row.sound(LexiconFile.KONTEKS)) {
      return;
    }
    ContextGroup group = new ContextGroup(name, direction.get(), words, exceptions, code);
    @Nullable ContextGroup before = groups.inThisLayer(name);
    if (before == null) {
      groups.put(name, Optional.of(group), row.place(), problems);
    } else if (before.direction() != group.direction()) {
      String first = before.direction().code();
      row.report("arah", group.direction().code(), "lexicon.group-direction", name, first);
    } else {
      groups.replace(name, joined(before, group));
    }
  }

  private static ContextGroup joined(ContextGroup one, ContextGroup other) {
    return new ContextGroup(
        one.name(),
        one.direction(),
        Stream.concat(one.words().stream(), other.words().stream()).distinct().toList(),
        Stream.concat(one.exceptions().stream(), other.exceptions().stream()).distinct().toList(),
        one.code().isEmpty() ? other.code() : one.code());
  }

  /** Groups do not hold groups. */
  private static List<String> plain(Cells row, String column) {
    List<String> words = row.list(column);
    for (String word : words) {
      if (word.startsWith("[") || word.endsWith("]")) {
        row.report(column, word, "lexicon.group-nested");
      }
    }
    return words;
  }
}
