package id.saring.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a row of {@code sasaran.csv}. */
final class ContenderRow {

  /** The largest ballot number. */
  static final int HIGHEST_NUMBER = 99;

  private ContenderRow() {}

  static void read(Cells row, LayeredTable<Contender> contenders, Problems problems) {
    String id = row.id("id", LexiconFile.SASARAN);
    List<String> contests = row.references("kontes", LexiconFile.KONTES);
    if (contests.isEmpty()) {
      row.report("kontes", "", "lexicon.contest-none", id);
    }
    String name = row.needed("nama");
    row.needed("jenis");
    Optional<Contender.Kind> kind = row.word("jenis", Contender.Kind.class);
    OptionalInt number = row.number("nomor", 1, HIGHEST_NUMBER);
    Optional<Contender> contender =
        row.sound(LexiconFile.SASARAN)
            ? kind.map(k -> new Contender(id, contests, name, k, number))
            : Optional.empty();
    contenders.put(id, contender, row.place(), problems);
  }
}
