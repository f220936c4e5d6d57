package id.saring.workbench;

import id.saring.io.CsvEdit;
import id.saring.io.TableProblem;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the row of a new entry belongs: in the file of a layer that has most entries of its
 * contest, below the last one of its contender, else of its contest; a contest without entries gets
 * a file of its own.
 *
 * @param file the file, which may not exist yet
 * @param below line of the row above it; 0 for the end of the file
 */
public record EntryHome(Path file, long below) {

  /** The columns in the order in which the shipped files have them. */
  private static final List<String> COLUMNS =
      List.of(
          ("id istilah jenis sasaran varian bentuk samaran butuh kecuali jarak bobot kode status"
                  + " anggaran berlaku_dari berlaku_sampai contoh_kena contoh_bebas pengusul"
                  + " penyetuju sumber catatan")
              .split(" "));

  /**
   * Finds the place.
   *
   * @param layer folder of the layer that takes the row
   */
  public static EntryHome of(Lexicon lexicon, Path layer, Contender contender) {
    Path folder = layer.resolve(LexiconFile.ISTILAH.path());
    String prefix = TableProblem.fileName(folder) + "/";
    List<Entry> kin =
        lexicon.entries().values().stream()
            .filter(entry -> entry.place().file().startsWith(prefix))
            .filter(entry -> isKin(lexicon, entry, contender))
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    kin.forEach(entry -> counts.merge(entry.place().file(), 1, Integer::sum));
    Optional<String> file =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    if (file.isEmpty()) {
      return new EntryHome(folder.resolve(contender.contests().get(0) + ".csv"), 0);
    }
    List<Entry> there =
        kin.stream().filter(entry -> entry.place().file().equals(file.get())).toList();
    long own = lastLine(there, entry -> entry.contenders().contains(contender.id()));
    return new EntryHome(Path.of(file.get()), own > 0 ? own : lastLine(there, entry -> true));
  }

  private static long lastLine(List<Entry> entries, java.util.function.Predicate<Entry> which) {
    return entries.stream().filter(which).mapToLong(entry -> entry.place().line()).max().orElse(0);
  }

  private static boolean isKin(Lexicon lexicon, Entry entry, Contender contender) {
    return entry.contenders().stream()
        .flatMap(id -> Optional.ofNullable(lexicon.contenders().get(id)).stream())
        .anyMatch(other -> !Collections.disjoint(other.contests(), contender.contests()));
  }

  /**
   * Opens the file for the row.
   *
   * @throws IOException if it cannot be read
   */
  public CsvEdit open() throws IOException {
    return Files.exists(file) ? CsvEdit.open(file) : CsvEdit.create(file, COLUMNS);
  }
}
