package id.saring.review.evidence;

import id.saring.io.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A pack that somebody changed who knows how packs are made: the page and the list of hashes are
 * made anew, so that only what they cannot know gives them away.
 */
final class ForgedPack {

  private final SortedMap<String, byte[]> files;

  private ForgedPack(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  static ForgedPack of(byte[] pack) {
    try {
      return new ForgedPack(new TreeMap<>(StoredZip.read(pack)));
    } catch (StoredZip.FaultException e) {
      throw new IllegalArgumentException(e);
    }
  }

  ForgedPack put(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  ForgedPack without(String file) {
    if (files.remove(file) == null) {
      throw new IllegalArgumentException("the pack has no " + file);
    }
    return this;
  }

  String text(String file) {
    return new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
  }

  /** Sets a cell in the rows of a night; numbers of rows where a table has no nights. */
  ForgedPack cell(CaseFile file, String run, String column, String cell) {
    return rows(
        file,
        table -> {
          List<List<String>> rows = new ArrayList<>();
          for (List<String> row : table.rows()) {
            List<String> changed = new ArrayList<>(row);
            String which = table.cell(row, table.columns().contains("malam") ? "malam" : "nomor");
            if (which.equals(run)) {
              changed.set(table.columns().indexOf(column), cell);
            }
            rows.add(changed);
          }
          return new CaseTable(table.columns(), rows);
        });
  }

  /** Leaves out the rows of a night. */
  ForgedPack withoutRows(CaseFile file, String run) {
    return rows(
        file,
        table ->
            new CaseTable(
                table.columns(),
                table.rows().stream()
                    .filter(row -> !table.cell(row, "malam").equals(run))
                    .toList()));
  }

  /** Has the rows of a night twice. */
  ForgedPack doubled(CaseFile file, String run) {
    return rows(
        file,
        table -> {
          List<List<String>> rows = new ArrayList<>(table.rows());
          rows.addAll(table.where("malam", run));
          return new CaseTable(table.columns(), rows);
        });
  }

  private ForgedPack rows(CaseFile file, UnaryOperator<CaseTable> change) {
    CaseTable table = CaseTable.read(Objects.requireNonNull(files.get(file.file()))).orElseThrow();
    CaseTable changed = change.apply(table);
    if (changed.equals(table)) {
      throw new IllegalArgumentException("nothing changed in " + file);
    }
    files.put(file.file(), changed.toCsv());
    return this;
  }

  /** Changes a manifest and its hash wherever the pack has it. */
  ForgedPack manifest(String run, String from, String to) {
    String before = text(CaseFile.manifest(run));
    String after = before.replace(from, to);
    if (after.equals(before)) {
      throw new IllegalArgumentException("the manifest has no " + from);
    }
    put(CaseFile.manifest(run), after);
    for (CaseFile file : List.of(CaseFile.HANDOVERS, CaseFile.CHAIN)) {
      put(file.file(), text(file.file()).replace(Sha256.of(before), Sha256.of(after)));
    }
    return this;
  }

  /** The pack with a page and hashes that fit. */
  byte[] zip() {
    files.remove(CaseFile.SUMS);
    files.remove(CaseFile.PAGE);
    files.put(CaseFile.PAGE, CasePage.of(files));
    return withSums();
  }

  /** The pack with hashes that fit. */
  byte[] withSums() {
    files.put(CaseFile.SUMS, CasePack.sums(files));
    return asItIs();
  }

  byte[] asItIs() {
    return StoredZip.write(files);
  }
}
