package id.saring.run;

import id.saring.io.CsvOutput.Dialect;
import id.saring.io.CsvRecords;
import id.saring.io.FileFacts;
import id.saring.io.PublishedFolder;
import id.saring.io.Sha256;
import id.saring.review.ReviewWorkbook;
import id.saring.run.Manifest.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the files of a night and publishes them, or fills the gaps of the same run published
 * before. What people have changed in a published folder is theirs: it is named and left alone.
 *
 * @param outputs the files as saring writes them
 * @param changed files of a replayed run that differ from what was published
 */
record Publication(List<Output> outputs, List<String> changed) {

  static final Publication NONE = new Publication(List.of(), List.of());

  /**
   * Publishes. The order is that of design.md 2: everything is on the disk, then the commit decides
   * whether the night happened, then the folder gets its name. A crash between the last two is
   * healed by {@link RunMemory}.
   *
   * @param page makes the page that tells of the other files
   * @param existing the same run as it stands there already
   * @param commit hears of the files that get their place, before they do, and decides whether they
   *     may; nothing for a night without memory
   * @throws IOException if anything cannot be written, or reads back differently
   */
  static Publication of(
      RunOutputs files,
      Manifest draft,
      NightPage page,
      Path out,
      Optional<RunFolders.Published> existing,
      Optional<Commit> commit)
      throws IOException {
    try (PublishedFolder folder = new PublishedFolder(out, draft.runId().toString())) {
      List<Output> outputs = new ArrayList<>();
      for (Map.Entry<String, RunOutputs.Content> file : files.files().entrySet()) {
        outputs.add(write(folder, file.getKey(), file.getValue(), files.dialect()));
      }
      outputs.addAll(workbooks(folder, files, draft));
      outputs.add(page.write(folder, draft.withOutputs(outputs)));
      byte[] json = draft.withOutputs(outputs).toJson();
      try (OutputStream manifest = folder.create(Manifest.NAME)) {
        manifest.write(json);
      }
      if (existing.isPresent()) {
        List<Output> all = new ArrayList<>(outputs);
        all.add(new Output(Manifest.NAME, 0, Sha256.of(json)));
        return new Publication(outputs, fillGaps(folder, existing.get(), all, json, commit));
      }
      if (commit.isPresent()) {
        folder.makeReady();
        commit.get().commit(outputs, json);
        PublishedFolder.publishReady(out, draft.runId().toString());
      } else {
        folder.publish();
      }
      return new Publication(outputs, List.of());
    }
  }

  /** Makes a night one that happened, or remembers that files of it were written again. */
  interface Commit {
    void commit(List<Output> outputs, byte[] manifest) throws IOException;
  }

  private static Output write(
      PublishedFolder folder, String name, RunOutputs.Content content, Dialect dialect)
      throws IOException {
    long rows;
    try (OutputStream out = folder.create(name)) {
      rows = content.writeTo(out);
    }
    Path written = folder.path(name);
    long found = count(written, dialect) - 1;
    if (found != rows) {
      throw new IOException(name + ": " + rows + " rows written, " + found + " read back");
    }
    return new Output(name, rows, Sha256.of(written));
  }

  private static List<Output> workbooks(PublishedFolder folder, RunOutputs files, Manifest draft)
      throws IOException {
    List<Output> outputs = new ArrayList<>();
    Path scratch = folder.path(".sementara.xlsx");
    for (Map.Entry<String, RunOutputs.Content> file : files.workbooks(draft, scratch).entrySet()) {
      outputs.add(write(folder, file.getKey(), file.getValue(), files.dialect()));
    }
    return outputs;
  }

  /** Counts the records of a file just written: the disk, not the writer, has the last word. */
  private static long count(Path file, Dialect dialect) throws IOException {
    if (file.toString().endsWith(Workbooks.EXTENSION)) {
      return ReviewWorkbook.countRows(file) + 1;
    }
    char delimiter = dialect == Dialect.EXCEL_ID ? ';' : ',';
    try (InputStream in = Files.newInputStream(file);
        CsvRecords records = new CsvRecords(in, delimiter)) {
      long count = 0;
      while (records.next() != null) {
        count++;
      }
      return count;
    }
  }

  private static List<String> fillGaps(
      PublishedFolder folder,
      RunFolders.Published existing,
      List<Output> outputs,
      byte[] manifest,
      Optional<Commit> commit)
      throws IOException {
    List<String> changed = new ArrayList<>();
    List<Output> missing = new ArrayList<>();
    for (String name : existing.changed()) {
      if (FileFacts.exists(existing.folder().resolve(name))) {
        changed.add(name);
      } else {
        outputs.stream().filter(output -> output.name().equals(name)).forEach(missing::add);
      }
    }
    if (!missing.isEmpty() && commit.isPresent()) {
      commit.get().commit(missing, manifest);
    }
    for (Output output : missing) {
      Files.move(
          folder.path(output.name()),
          existing.folder().resolve(output.name()),
          StandardCopyOption.ATOMIC_MOVE);
    }
    return changed;
  }
}
