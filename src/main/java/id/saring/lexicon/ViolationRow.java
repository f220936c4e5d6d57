package id.saring.lexicon;

import id.saring.item.Activity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a row of {@code pelanggaran.csv}. */
final class ViolationRow {

  private static final List<String> ACTIVITIES =
      Arrays.stream(Activity.values()).map(Activity::code).toList();

  private ViolationRow() {}

  static void read(Cells row, LayeredTable<Violation> violations, Problems problems) {
    String code = row.id("kode", LexiconFile.PELANGGARAN);
    Violation violation =
        new Violation(
            code,
            row.needed("perbuatan"),
            row.words("aktivitas", Activity::of, ACTIVITIES),
            row.text("butir_etik"),
            row.text("butir_disiplin"),
            row.text("sanksi"),
            row.text("sumber"));
    boolean sound = row.sound(LexiconFile.PELANGGARAN);
    violations.put(code, sound ? Optional.of(violation) : Optional.empty(), row.place(), problems);
  }
}
