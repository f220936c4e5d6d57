package id.saring.ingest.anytable;

import id.saring.ingest.ItemFault;
import id.saring.ingest.RecordSink;
import id.saring.ingest.table.HeadedCsv;
import id.saring.ingest.table.HeadedRow;
import id.saring.ingest.table.HeadedTable;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.util.Optional;

/** Gives each row of a table its one fate. Pure. */
final class TableRows {

  private TableRows() {}

  /** Reads a table to its end. */
  static void read(HeadedTable table, RowItems items, RecordSink sink) throws IOException {
    table.notices().forEach(sink::notice);
    for (HeadedCsv.Row row = table.next(); row != null; row = table.next()) {
      HeadedRow cells = row.cells();
      Message fault = row.fault();
      if (fault != null) {
        sink.rejected(table.rejected(cells, code(fault), fault));
      } else if (row.isEmpty()) {
        sink.ignored("blank");
      } else if (row.isHeader()) {
        sink.ignored("header");
      } else {
        convert(table, items, cells, sink);
      }
    }
  }

  private static void convert(HeadedTable table, RowItems items, HeadedRow row, RecordSink sink) {
    try {
      Optional<Item> item = items.of(row, table.ref(row));
      item.ifPresentOrElse(sink::converted, () -> sink.ignored("empty"));
    } catch (ItemFault fault) {
      sink.rejected(table.rejected(row, fault.code(), fault.reason()));
    }
  }

  private static String code(Message fault) {
    return switch (fault.key()) {
      case "ingest.csv-stray-quote" -> "kutip-rusak";
      case "ingest.csv-too-long" -> "rekaman-terlalu-besar";
      case "ingest.csv-too-few-cells" -> "sel-kurang";
      default -> "sel-berlebih";
    };
  }
}
