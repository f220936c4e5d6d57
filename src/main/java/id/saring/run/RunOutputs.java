package id.saring.run;

import id.saring.ingest.SkippedRecord;
import id.saring.io.CsvOutput.Dialect;
import id.saring.io.shelf.Chained;
import id.saring.io.shelf.Shelf;
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
import org.jspecify.annotations.Nullable;

/** The files of a night and how each is written. */
final class RunOutputs {

  /** Findings that are put into words at once, by all cores. */
  private static final int AT_ONCE = 2_000;

  private final Dialect dialect;
  private final Recall recall;
  private final BlindSample sample;
  private final Sorted sorted;
  private final RowComposer composer;
  private final List<SkippedRecord> rejects;
  private final CopyGroups copies;
  private final SheetDress dress;
  private final Shelf shelf;

  /** Rows of the review sheet once they are made: the workbook shows the same. */
  private @Nullable List<ReviewRow> flagged;

  RunOutputs(
      Dialect dialect,
      SheetDress dress,
      RowComposer composer,
      Recall recall,
      BlindSample sample,
      List<SkippedRecord> rejects,
      Shelf shelf) {
    this.shelf = shelf;
    this.sample = sample;
    this.dialect = dialect;
    this.dress = dress;
    this.composer = composer;
    this.recall = recall;
    this.sorted = recall.sorted();
    this.rejects = rejects;
    this.copies =
        CopyGroups.of(
            new Chained<>(
                Stream.of(Disposition.FLAGGED, Disposition.SUPPRESSED, Disposition.ON_TRIAL)
                    .map(sorted::of)
                    .toList()));
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
        ? Workbooks.of(dress, flagged(), draft, priorities(), scratch)
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
        out -> ReviewSheets.write(out, dialect, SheetColumn.SHEET, flagged()));
    files.put(
        "dikecualikan.csv",
        out ->
            ReviewSheets.write(out, dialect, SheetColumn.SUPPRESSED, rows(Disposition.SUPPRESSED)));
    files.put(
        "uji.csv",
        out -> ReviewSheets.write(out, dialect, SheetColumn.TRIAL, rows(Disposition.ON_TRIAL)));
    files.put("ditolak.csv", out -> RejectSheet.write(out, dialect, rejects));
    if (sample.from().isPresent()) {
      files.put(
          BlindSample.NAME,
          out -> ReviewSheets.writeAsDrawn(out, dialect, SheetColumn.SAMPLE, blindRows()));
    }
    return files;
  }

  /** The blind sample. */
  BlindSample sample() {
    return sample;
  }

  private List<ReviewRow> blindRows() {
    return sample.rows().stream()
        .map(row -> composer.composeBlind(row.subject(), row.id()))
        .map(row -> dress.nipMasked() ? row.withNipMasked() : row)
        .toList();
  }

  private List<ReviewRow> flagged() {
    List<ReviewRow> made = flagged;
    if (made == null) {
      made = rows(Disposition.FLAGGED);
      flagged = dress.workbook() ? made : null;
    }
    return made;
  }

  private List<ReviewRow> rows(Disposition disposition) {
    List<Finding> findings = sorted.of(disposition);
    List<ReviewRow> rows = shelf.list(ReviewRow.class, Weight::of);
    for (int from = 0; from < findings.size(); from += AT_ONCE) {
      rows.addAll(
          findings.subList(from, Math.min(findings.size(), from + AT_ONCE)).parallelStream()
              .map(this::row)
              .map(row -> dress.nipMasked() ? row.withNipMasked() : row)
              .toList());
    }
    return rows;
  }

  /** The row of a finding under the id that it had first. */
  ReviewRow row(Finding finding) {
    Recall.Due due = recall.due(ItemKey.of(finding.subject().item()));
    return composer.compose(finding, copies, due.id());
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
