package id.saring.review.back;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedSheet;
import id.saring.ingest.table.Workbook;
import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows of an XLSX: values only, whatever macros and formulas it holds. */
final class WorkbookRows {

  private WorkbookRows() {}

  /** Reads every sheet of the workbook that has a header of ours. */
  static void read(Path path, SheetReader.Collector rows) throws IOException {
    try (Workbook book = Workbook.open(new OneFile(path), SheetHeader::find)) {
      boolean any = false;
      for (HeadedSheet sheet = book.next(); sheet != null; sheet = book.next()) {
        any = true;
        List<String> names = sheet.columns().names();
        rows.begin(names, SheetHeader.find(List.of(names)) == 0);
        sheet.notices().forEach(rows::note);
        for (HeadedCsv.Row row = sheet.next(); row != null; row = sheet.next()) {
          if (!row.isEmpty()) {
            rows.add(row.cells().cells(), row.cells().line());
          }
        }
      }
      if (!any) {
        throw new UnreadableSheetException(Message.of("review.sheet-empty"));
      }
    } catch (SourceException e) {
      throw new UnreadableSheetException(e.problem());
    }
  }

  /** A file for the reader of workbooks, which reads members of containers as well. */
  private record OneFile(Path place) implements Source {

    @Override
    public String file() {
      return place.toString();
    }

    @Override
    public String member() {
      return "";
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(place);
    }

    @Override
    public Optional<Source> sibling(String name) {
      return Optional.empty();
    }
  }
}
