package id.saring.lexicon;

import id.saring.io.CsvEdit;
import id.saring.io.TableProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends what can be mended without asking anybody, for nothing that is found changes by it: empty
 * and repeated members of lists, quotes round whole members, and days in another order of numbers
 * that can mean only one day. Anything that could mean two things is left to people.
 */
public final class Mending {

  private static final Set<String> DAYS =
      Set.of(
          "berlaku_dari",
          "berlaku_sampai",
          "penetapan",
          "kampanye_mulai",
          "kampanye_selesai",
          "pemungutan_suara",
          "dari",
          "sampai");
  private static final Set<String> WORDS = Set.of("varian", "butuh", "kecuali", "kata", "alias");
  private static final Set<String> SENTENCES = Set.of("contoh_kena", "contoh_bebas");
  private static final String OPENING = "\"“”„‟«»";

  private Mending() {}

  /**
   * A cell that was mended.
   *
   * @param file as named in problems
   * @param line of its row
   * @param column its column
   * @param before what stood there
   * @param after what stands there now
   */
  public record Mended(String file, long line, String column, String before, String after) {}

  /**
   * Mends all files of a layer. Each file is replaced whole or stays as it is.
   *
   * @param layer folder of the layer
   * @return what was mended, file by file
   * @throws IOException if a file cannot be read or written; earlier files may be mended then
   */
  public static List<Mended> run(Path layer) throws IOException {
    List<Mended> mended = new ArrayList<>();
    for (Path file : files(layer)) {
      CsvEdit edit = CsvEdit.open(file);
      for (long line : edit.lines()) {
        for (String column : edit.columns()) {
          mend(edit, line, column).ifPresent(mended::add);
        }
      }
      if (edit.isChanged()) {
        edit.save();
      }
    }
    return mended;
  }

  private static List<Path> files(Path layer) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(layer, layer.resolve(LexiconFile.ISTILAH.path()))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(file -> isOurs(folder.equals(layer), file)).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  private static boolean isOurs(boolean named, Path file) {
    String name = file.getFileName().toString();
    boolean csv = name.toLowerCase(Locale.ROOT).endsWith(LexiconFile.EXTENSION);
    return Files.isRegularFile(file)
        && csv
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && (!named || LexiconFile.named(name).isPresent());
  }

  private static Optional<Mended> mend(CsvEdit edit, long line, String column) {
    String before = edit.cell(line, column);
    String after = mended(edit, line, column, before);
    if (after.equals(before)) {
      return Optional.empty();
    }
    edit.set(line, column, after);
    String file = TableProblem.fileName(edit.path());
    return Optional.of(new Mended(file, line, column, before, after));
  }

  private static String mended(CsvEdit edit, long line, String column, String cell) {
    if (cell.isEmpty() || Cells.isFormula(cell)) {
      return cell;
    }
    if (DAYS.contains(column)) {
      return day(cell);
    }
    if (column.equals("istilah")) {
      return unquoted(cell);
    }
    if (SENTENCES.contains(column)) {
      return String.join("|", members(cell));
    }
    if (!WORDS.contains(column)) {
      return cell;
    }
    List<String> members = members(cell).stream().map(Mending::unquoted).toList();
    Set<String> keys = new HashSet<>();
    boolean variants = column.equals("varian");
    if (variants) {
      keys.add(FormGenerator.key(unquoted(edit.cell(line, "istilah"))));
    }
    return String.join(
        "|", members.stream().filter(m -> keys.add(variants ? FormGenerator.key(m) : m)).toList());
  }

  private static List<String> members(String cell) {
    return Stream.of(cell.split("\\|")).map(String::strip).filter(m -> !m.isEmpty()).toList();
  }

  /** A day whose numbers can be read in one way only. */
  private static String day(String cell) {
    List<LocalDate> readings = IsoDate.parse(cell).isPresent() ? List.of() : IsoDate.readings(cell);
    return readings.size() == 1 ? readings.get(0).toString() : cell;
  }

  /** Without quotes round the whole; they come from a text that was copied into the cell. */
  static String unquoted(String member) {
    boolean quoted =
        member.length() > 2
            && OPENING.indexOf(member.charAt(0)) >= 0
            && OPENING.indexOf(member.charAt(member.length() - 1)) >= 0;
    return quoted ? member.substring(1, member.length() - 1).strip() : member;
  }
}
