package id.saring.run;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import id.saring.review.back.DeliveredRow;
import id.saring.review.back.FindingIndex;
import id.saring.review.back.KnownFindings;
import id.saring.review.back.ReturnedRow;
import id.saring.review.back.SheetReader;
import id.saring.review.back.UnreadableSheetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The findings that the published nights delivered, read from their sheets. A sheet that was edited
 * where it was published still tells its ids, but no longer what stood in the rows; that is noted.
 *
 * @param findings the findings
 * @param runs how many nights were read
 * @param notes sheets that cannot serve as witness in full
 */
public record PublishedFindings(KnownFindings findings, int runs, List<TableProblem> notes) {

  public PublishedFindings {
    notes = List.copyOf(notes);
  }

  /**
   * Reads the nights below a folder.
   *
   * @param out folder of the run folders; need not be there
   * @throws IOException if it cannot be read
   */
  public static PublishedFindings in(Path out) throws IOException {
    List<DeliveredRow> rows = new ArrayList<>();
    List<TableProblem> notes = new ArrayList<>();
    int runs = 0;
    for (Map.Entry<RunId, RunFolders.Published> run : RunFolders.in(out).all().entrySet()) {
      Path sheet = run.getValue().folder().resolve(RunOutputs.SHEET);
      if (Files.isRegularFile(sheet)) {
        read(sheet, run.getKey(), rows, notes);
        runs++;
        if (run.getValue().changed().contains(RunOutputs.SHEET)) {
          notes.add(note(sheet, Message.of("review.published-edited")));
        }
      }
    }
    return new PublishedFindings(new FindingIndex(rows), runs, notes);
  }

  private static void read(Path sheet, RunId run, List<DeliveredRow> rows, List<TableProblem> notes)
      throws IOException {
    try {
      for (ReturnedRow row : SheetReader.read(sheet).rows()) {
        FindingId.parse(row.cell(SheetColumn.ID_TEMUAN))
            .ifPresent(id -> rows.add(DeliveredRow.of(id, run.toString(), row)));
      }
    } catch (UnreadableSheetException e) {
      notes.add(note(sheet, e.problem()));
    }
  }

  private static TableProblem note(Path sheet, Message what) {
    return TableProblem.warning(TableProblem.fileName(sheet), 0, "", "", what);
  }
}
