package id.saring.ingest.csv;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ItemFault;
import id.saring.ingest.ItemField;
import id.saring.ingest.ItemFields;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.io.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads tables of items: our own columns in any order, or any other CSV with {@code --map}.
 *
 * <p>Delimiter ({@code ;} {@code ,} TAB) and character set are found by themselves. A broken row is
 * rejected and the next one read; so is a row with too many or too few cells, since it would put
 * words into the mouth of another author. Record 1 is the first row below the header. Byte ranges
 * are those of the file, except for UTF-16, where the raw record is its UTF-8 form.
 */
public final class CsvItemReader implements ExportReader {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Optional<String> recognise(Head head) {
    try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(head.bytes()))) {
      CsvRow header = rows.next();
      if (header == null || !header.record().isSound()) {
        return Optional.empty();
      }
      ColumnLayout layout = ColumnLayout.ofOwnNames(header);
      boolean ours = layout.hasTarget() || (layout.has(ItemField.TEXT) && layout.hasOneOfOurOwn());
      return ours ? Optional.of(sign(layout)) : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading bytes in memory cannot fail", e);
    }
  }

  private static String sign(ColumnLayout layout) {
    return layout.present().stream().map(ItemField::code).collect(Collectors.joining(", "));
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (CsvRows rows = CsvRows.open(source.open())) {
      CsvRow header = rows.next();
      if (header == null) {
        throw new SourceException("berkas-kosong", Message.of("ingest.csv-empty"));
      }
      if (!header.record().isSound()) {
        throw new SourceException("kepala-rusak", Message.of("ingest.csv-header-broken"));
      }
      ColumnLayout layout = ColumnLayout.of(header, options.columns());
      notices(rows, layout, sink);
      ItemFields fields = new ItemFields(options.zone());
      long record = 0;
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        record++;
        try {
          check(row, layout.width());
          if (row.isEmpty()) {
            sink.ignored("blank");
          } else if (row.sameCells(header)) {
            sink.ignored("header");
          } else {
            layout.fill(fields, row);
            convert(fields, new RowSource(source, rows, row.record(), record), sink);
          }
        } catch (ItemFault fault) {
          sink.rejected(rejected(source, row.record(), record, fault));
        }
      }
    }
  }

  private static void notices(CsvRows rows, ColumnLayout layout, RecordSink sink) {
    if (rows.decoding().isWindows1252()) {
      sink.notice(Message.of("ingest.csv-windows-1252"));
    }
    if (!layout.unknown().isEmpty()) {
      sink.notice(Message.of("ingest.csv-unknown-columns", String.join(", ", layout.unknown())));
    }
  }

  private static void convert(ItemFields fields, RowSource place, RecordSink sink)
      throws ItemFault {
    if (fields.saySomething()) {
      sink.converted(fields.item(place.ref()));
    } else {
      sink.ignored("empty");
    }
  }

  private static void check(CsvRow row, int width) throws ItemFault {
    checkQuotes(row, width);
    if (!row.isEmpty() && row.isWiderThan(width)) {
      throw miscounted("sel-berlebih", row.size(), width);
    }
    if (!row.isEmpty() && row.size() < width) {
      throw miscounted("sel-kurang", row.size(), width);
    }
  }

  private static void checkQuotes(CsvRow row, int width) throws ItemFault {
    switch (row.record().fault()) {
      case STRAY_QUOTE -> throw new ItemFault("kutip-rusak", Message.of("ingest.csv-stray-quote"));
      case TOO_LONG ->
          throw new ItemFault("rekaman-terlalu-besar", Message.of("ingest.csv-too-long"));
      case TOO_MANY_CELLS -> throw miscounted("sel-berlebih", row.record().fields(), width);
      case NONE -> {}
    }
  }

  private static ItemFault miscounted(String code, int cells, int width) {
    String key =
        code.equals("sel-kurang") ? "ingest.csv-too-few-cells" : "ingest.csv-too-many-cells";
    return new ItemFault(code, Message.of(key, cells, width));
  }

  private static SkippedRecord rejected(
      Source source, CsvRecord record, long number, ItemFault fault) {
    return new SkippedRecord(
        source.file(),
        source.member(),
        number,
        record.line(),
        0,
        fault.code(),
        fault.reason(),
        record.content());
  }
}
