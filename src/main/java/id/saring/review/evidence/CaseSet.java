package id.saring.review.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a pack. Immutable; a table that is not there is empty.
 *
 * @param tables by what they are
 */
record CaseSet(Map<CaseFile, CaseTable> tables) {

  CaseSet {
    tables = Map.copyOf(tables);
  }

  /** Reads the tables of a pack; what is missing or damaged is left out. */
  static CaseSet read(Map<String, byte[]> files) {
    Map<CaseFile, CaseTable> tables = new EnumMap<>(CaseFile.class);
    for (CaseFile file : CaseFile.values()) {
      Optional.ofNullable(files.get(file.file()))
          .flatMap(CaseTable::read)
          .filter(table -> table.columns().equals(file.columns()))
          .ifPresent(table -> tables.put(file, table));
    }
    return new CaseSet(tables);
  }

  CaseTable of(CaseFile file) {
    CaseTable table = tables.get(file);
    return table == null ? new CaseTable(file.columns(), List.of()) : table;
  }
}
