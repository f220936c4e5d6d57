package id.saring.run;

import id.saring.ingest.SkippedRecord;
import id.saring.io.CsvOutput.Dialect;
import id.saring.item.ItemKey;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import id.saring.review.CopyGroups;
import id.saring.review.Priority;
import id.saring.review.RejectSheet;
import id.saring.review.ReviewRow;
import id.saring.review.ReviewSheets;
import id.saring.review.RowComposer;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a night and how each is written. */
final class RunOutputs {

  private final Dialect dialect;
  private final Recall recall;
  private final Sorted sorted;
  private final RowComposer composer;
  private final List<SkippedRecord> rejects;
  private final CopyGroups copies;

  private final SheetDress dress;

  RunOutputs(
      Dialect dialect,
      SheetDress dress,
      RowComposer composer,
      Recall recall,
      List<SkippedRecord> rejects) {
    this.dialect = dialect;
    this.dress = dress;
    this.composer = composer;
    this.recall = recall;
    this.sorted = recall.sorted();
    this.rejects = rejects;
    this.copies =
        CopyGroups.of(
            Stream.of(Disposition.FLAGGED, Disposition.SUPPRESSED, Disposition.ON_TRIAL)
                .flatMap(disposition -> sorted.of(disposition).stream())
                .toList());
  }

  /** Writes one file and returns its rows without the header. */
  interface Content {
    long writeTo(OutputStream out) throws IOException;
  }

  /**
   * The workbooks by name; they come after the other files, since they tell the night's numbers.
   *
   * @param draft the manifest as far as it is known
   * @param scratch a file that may be written meanwhile
   */
  Map<String, Content> workbooks(Manifest draft, Path scratch) {
    return dress.workbook()
        ? Workbooks.of(dress, rows(Disposition.FLAGGED), draft, priorities(), scratch)
        : Map.of();
  }

  Dialect dialect() {
    return dialect;
  }

  /** The files by name, in the order in which they are written. */
  Map<String, Content> files() {
    Map<String, Content> files = new LinkedHashMap<>();
    files.put(
        "lembar-tinjauan.csv",
        out -> ReviewSheets.write(out, dialect, SheetColumn.SHEET, rows(Disposition.FLAGGED)));
    files.put(
        "dikecualikan.csv",
        out ->
            ReviewSheets.write(out, dialect, SheetColumn.SUPPRESSED, rows(Disposition.SUPPRESSED)));
    files.put(
        "uji.csv",
        out -> ReviewSheets.write(out, dialect, SheetColumn.TRIAL, rows(Disposition.ON_TRIAL)));
    files.put("ditolak.csv", out -> RejectSheet.write(out, dialect, rejects));
    return files;
  }

  private List<ReviewRow> rows(Disposition disposition) {
    return sorted.of(disposition).parallelStream()
        .map(this::row)
        .map(row -> dress.nipMasked() ? row.withNipMasked() : row)
        .toList();
  }

  /** The row of a finding under the id that it had first. */
  ReviewRow row(Finding finding) {
    Recall.Due due = recall.due().get(ItemKey.of(finding.subject().item()));
    return due == null
        ? composer.compose(finding, copies)
        : composer.compose(finding, copies, due.id());
  }

  /** Rows of the sheet by band, the strongest first. */
  Map<String, Long> priorities() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Priority priority : Priority.values()) {
      counts.put(priority.name().toLowerCase(Locale.ROOT), 0L);
    }
    for (Finding finding : sorted.of(Disposition.FLAGGED)) {
      counts.merge(Priority.of(finding.examination().score()).code(), 1L, Long::sum);
    }
    return counts;
  }
}
