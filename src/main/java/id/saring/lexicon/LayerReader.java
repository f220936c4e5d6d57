package id.saring.lexicon;

import id.saring.io.CsvTable;
import id.saring.io.FileFacts;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one folder of a lexicon into a draft. A file of a layer may be missing, but a CSV file that
 * nobody would read is reported: a mistyped name must not silently switch off a contest. Not
 * thread-safe.
 */
final class LayerReader {

  /** What a spreadsheet cell can hold; more was cut off or is no cell at all. */
  private static final int LONGEST_CELL = 32_767;

  private final LexiconDraft draft;
  private final MessageDigest hash;

  /**
   * Makes a reader.
   *
   * @param hash takes the names and bytes of all files read, in sorted order
   */
  LayerReader(LexiconDraft draft, MessageDigest hash) {
    this.draft = draft;
    this.hash = hash;
  }

  /** A file of a layer: its kind, where it is, and its name below the layer's folder. */
  private record Part(LexiconFile kind, Path path, String name) {}

  void read(Path layer) {
    String name = TableProblem.fileName(layer);
    draft.beginLayer();
    draft.problems.enter(name);
    try {
      if (!FileFacts.isFolder(layer)) {
        String key = FileFacts.exists(layer) ? "lexicon.no-folder" : "lexicon.folder-missing";
        draft.problems.error(name, Message.of(key));
        return;
      }
    } catch (IOException e) {
      unreadable(layer, e);
      return;
    }
    List<Part> parts = parts(layer);
    if (parts.isEmpty()) {
      draft.problems.error(name, Message.of("lexicon.folder-empty"));
    }
    hashFiles(parts);
  }

  /** Reads the files in the order of their kinds, then hashes them in the order of their names. */
  private void hashFiles(List<Part> parts) {
    record Hashed(String name, String sha256) {}
    List<Hashed> hashed = new ArrayList<>();
    for (Part part : parts) {
      read(part).ifPresent(table -> hashed.add(new Hashed(part.name(), table.sha256())));
    }
    hashed.sort(Comparator.comparing(Hashed::name));
    StringBuilder lines = new StringBuilder("layer\n");
    hashed.forEach(f -> lines.append(f.sha256()).append(' ').append(f.name()).append('\n'));
    hash.update(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<Part> parts(Path layer) {
    List<Part> parts = new ArrayList<>();
    for (Path path : csvFiles(layer)) {
      String name = path.getFileName().toString();
      Optional<LexiconFile> kind = LexiconFile.named(name);
      if (kind.isPresent()) {
        parts.add(new Part(kind.get(), path, name));
      } else {
        warnUnread(path, name);
      }
    }
    String folder = LexiconFile.ISTILAH.path();
    for (Path path : csvFiles(layer.resolve(folder))) {
      String name = folder + "/" + path.getFileName();
      parts.add(new Part(LexiconFile.ISTILAH, path, name));
    }
    parts.sort(Comparator.comparing(Part::kind).thenComparing(Part::name));
    return parts;
  }

  private void warnUnread(Path path, String name) {
    List<String> known =
        Arrays.stream(LexiconFile.values())
            .filter(f -> !f.isFolder())
            .map(LexiconFile::path)
            .toList();
    String all = String.join(", ", known);
    Message message =
        NearestName.of(name, known)
            .map(near -> Message.of("lexicon.file-unread-near", near))
            .orElseGet(() -> Message.of("lexicon.file-unread", all));
    draft.problems.add(TableProblem.warning(TableProblem.fileName(path), 0, "", "", message));
  }

  /** CSV files of a folder by name; hidden files and those of an office's lock are passed over. */
  private List<Path> csvFiles(Path folder) {
    try {
      List<Path> files = new ArrayList<>();
      for (Path path : FileFacts.children(folder)) {
        if (isCsv(path.getFileName().toString()) && FileFacts.isFile(path)) {
          files.add(path);
        }
      }
      return files;
    } catch (IOException e) {
      unreadable(folder, e);
      return List.of();
    }
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(LexiconFile.EXTENSION)
        && !name.startsWith(".")
        && !name.startsWith("~$");
  }

  private Optional<CsvTable> read(Part part) {
    String file = TableProblem.fileName(part.path());
    draft.problems.enter(file);
    try (InputStream in = Files.newInputStream(part.path())) {
      CsvTable table = CsvTable.read(file, in.readNBytes(CsvTable.LIMIT + 1));
      draft.markRead(part.kind());
      read(part.kind(), table);
      return Optional.of(table);
    } catch (IOException e) {
      unreadable(part.path(), e);
      return Optional.empty();
    }
  }

  private void unreadable(Path path, IOException reason) {
    String why = reason.getClass().getSimpleName() + ": " + reason.getMessage();
    draft.problems.error(TableProblem.fileName(path), Message.of("lexicon.unreadable", why));
  }

  private void read(LexiconFile kind, CsvTable table) {
    table.problems().forEach(draft.problems::add);
    if (table.columns().isEmpty()) {
      return;
    }
    checkColumns(kind, table);
    Set<String> columns = Set.copyOf(table.columns());
    for (CsvTable.Row row : table.rows()) {
      Entry.Place place = new Entry.Place(table.file(), row.line());
      Cells cells = new Cells(row, columns, place, draft.problems, draft.references);
      checkCells(cells, table.columns());
      draft.read(kind, cells);
    }
  }

  private void checkColumns(LexiconFile kind, CsvTable table) {
    Entry.Place header = new Entry.Place(table.file(), 1);
    for (String column : table.columns()) {
      if (!column.isEmpty() && !kind.columns().contains(column)) {
        Message message =
            NearestName.of(column, kind.columns())
                .map(near -> Message.of("lexicon.column-unknown-near", near))
                .orElseGet(() -> unknownColumn(kind));
        draft.problems.error(header, column, "", message);
      }
    }
    for (String column : kind.needed()) {
      if (!table.has(column)) {
        draft.problems.error(header, column, "", Message.of("lexicon.column-missing"));
      }
    }
  }

  private static Message unknownColumn(LexiconFile kind) {
    return Message.of("lexicon.column-unknown", String.join(", ", kind.columns()));
  }

  private static void checkCells(Cells cells, List<String> columns) {
    for (String column : columns) {
      String cell = cells.text(column);
      if (cell.length() > LONGEST_CELL) {
        cells.report(
            column,
            cell,
            "lexicon.cell-long",
            String.valueOf(cell.length()),
            String.valueOf(LONGEST_CELL));
      }
      if (Cells.isFormula(cell)) {
        boolean failed = Cells.isFailedFormula(cell);
        cells.report(column, cell, failed ? "lexicon.cell-formula-failed" : "lexicon.cell-formula");
      }
    }
  }
}
