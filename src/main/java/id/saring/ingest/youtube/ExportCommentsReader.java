package id.saring.ingest.youtube;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.PlatformHost;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.TableFates;
import id.saring.ingest.table.HeadedTable;
import id.saring.ingest.table.Workbook;
import id.saring.io.Message;
import id.saring.item.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads spreadsheets of ExportComments.com. The address in row 2 says whose post the comments stand
 * under, and so which platform they are of; ids stand in the links of cells only.
 */
public final class ExportCommentsReader implements ExportReader {

  private static final String SIGN = "ExportComments.com";
  private static final int LOOKED_AT = 1 << 20;

  @Override
  public String format() {
    return "exportcomments-xlsx";
  }

  @Override
  public Optional<String> recognise(Head head) {
    byte[] bytes = head.bytes();
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3) {
      return Optional.empty();
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        boolean tells = name.equals("xl/workbook.xml") || name.equals("xl/sharedStrings.xml");
        if (tells && start(zip).contains(SIGN)) {
          return Optional.of("sheet " + SIGN);
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // the head ends inside a member, or this is no zip
    }
  }

  /** As much of a member as the head holds of it. */
  private static String start(ZipInputStream zip) {
    byte[] start = new byte[LOOKED_AT];
    int length = 0;
    try {
      for (int read = zip.read(start, 0, LOOKED_AT);
          read > 0;
          read = zip.read(start, length, LOOKED_AT - length)) {
        length += read;
      }
    } catch (IOException e) {
      return new String(start, 0, length, StandardCharsets.UTF_8);
    }
    return new String(start, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (Workbook book = Workbook.open(source, ExportCommentsReader::header)) {
      HeadedTable table = book.next();
      if (table == null || header(List.of(table.columns().names())) < 0) {
        throw new SourceException("kepala-rusak", Message.of("ingest.exportcomments-no-header"));
      }
      String post = sourceUrl(table);
      Optional<Platform> platform = PlatformHost.of(post);
      if (platform.isEmpty()) {
        sink.notice(Message.of("ingest.exportcomments-platform", post));
      }
      SheetLinks links = SheetLinks.of(source);
      if (links.isFull()) {
        sink.notice(Message.of("ingest.exportcomments-links", Integer.toString(SheetLinks.MOST)));
      }
      ExportedComments comments =
          new ExportedComments(
              platform.orElse(Platform.OTHER), post, table.columns(), links, options.zone());
      TableFates.read(
          table,
          sink,
          (row, ref) ->
              comments.isEmpty(row) ? new Fate.Ignored("empty") : Fate.of(comments.item(row, ref)));
    }
  }

  /** The header stands in row 6, below the title and the address. */
  private static int header(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells =
          rows.get(i).stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
      boolean hasName = cells.stream().anyMatch(cell -> cell.startsWith("name"));
      if (hasName && cells.contains("date") && cells.contains("comment")) {
        return i;
      }
    }
    return -1;
  }

  private static String sourceUrl(HeadedTable table) {
    for (List<String> row : table.preamble()) {
      for (String cell : row) {
        if (cell.strip().startsWith("http")) {
          return cell.strip();
        }
      }
    }
    return "";
  }
}
