package id.saring.ingest;

import id.saring.ingest.csv.CsvItemReader;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.ingest.telegram.TelegramJsonReader;
import id.saring.ingest.whatsapp.WhatsAppReader;
import id.saring.ingest.x.XArchiveReader;
import id.saring.io.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All readers, and which of them fits a source. Immutable; safe for all threads. */
public final class Readers {

  private final List<ExportReader> readers;

  /** Makes a list of readers, the most specific first. */
  public Readers(List<ExportReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Every format that saring reads (order: export-formats.md, section 9). */
  public static Readers standard() {
    return new Readers(
        List.of(
            new XArchiveReader(),
            new WhatsAppReader(),
            new TelegramJsonReader(),
            new NdjsonReader(),
            new CsvItemReader()));
  }

  /**
   * What a source is and how that was seen.
   *
   * @param reader reads it
   * @param sign by what it was recognised
   */
  public record Recognition(ExportReader reader, String sign) {}

  /**
   * Recognises a source by its content.
   *
   * @throws SourceException if it is empty, of no known format, or of two
   * @throws IOException if it cannot be read
   */
  public Recognition recognise(Source source, ReadOptions options) throws IOException {
    if (source instanceof StandardInput) {
      return new Recognition(new NdjsonReader(), "standard input");
    }
    Head head = Head.of(source);
    if (head.isBlank()) {
      throw new SourceException("kosong", Message.of("ingest.empty"));
    }
    List<Recognition> found = ask(head, false);
    if (found.isEmpty()) {
      found = ask(head, true);
    }
    if (found.isEmpty() && !options.columns().isEmpty()) {
      return new Recognition(new CsvItemReader(), "--map");
    }
    if (found.isEmpty()) {
      throw new SourceException("format-tak-dikenal", Message.of("ingest.unknown-format"));
    }
    if (found.size() > 1) {
      String formats =
          found.stream().map(one -> one.reader().format()).collect(Collectors.joining(", "));
      throw new SourceException("format-ganda", Message.of("ingest.two-formats", formats));
    }
    return found.get(0);
  }

  private List<Recognition> ask(Head head, boolean lastResort) {
    List<Recognition> found = new ArrayList<>();
    for (ExportReader reader : readers) {
      if (reader.isLastResort() == lastResort) {
        reader.recognise(head).ifPresent(sign -> found.add(new Recognition(reader, sign)));
      }
    }
    return found;
  }
}
