package id.saring.ingest.table;

import com.opencsv.ICSVParser;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRecords;
import id.saring.io.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the first rows of a text tell about the table in it. The delimiter ({@code ,} {@code ;} TAB
 * {@code |}) and the way of escaping are those by which a header is found and most rows have the
 * same number of cells; the first line alone decides nothing, except {@code sep=;}. Immutable.
 */
public final class CsvSurvey {

  /** How many bytes are looked at. */
  static final int HEAD = 64 * 1024;

  private static final char[] DELIMITERS = {';', ',', '\t', '|'};

  private final CsvDialect dialect;
  private final List<Line> lines;
  private final int header;
  private final boolean known;
  private final double alike;

  private CsvSurvey(CsvDialect dialect, List<Line> lines, int header, boolean known, double alike) {
    this.dialect = dialect;
    this.lines = lines;
    this.header = header;
    this.known = known;
    this.alike = alike;
  }

  /** A record of the sample. */
  private record Line(List<String> cells, long start, long line) {}

  /**
   * Looks at the beginning of a file.
   *
   * @param head the first bytes
   * @param whole whether nothing follows
   * @return empty if no delimiter cuts it into rows of at least two cells
   */
  public static Optional<CsvSurvey> of(byte[] head, boolean whole, HeaderFinder finder) {
    TextDecoding decoding = TextDecoding.of(head, whole);
    try (InputStream in = decoding.open(new ByteArrayInputStream(head))) {
      byte[] text = in.readNBytes(HEAD);
      return of(text, decoding, whole && text.length < HEAD, finder);
    } catch (IOException e) {
      throw new IllegalStateException("reading bytes in memory cannot fail", e);
    }
  }

  private static Optional<CsvSurvey> of(
      byte[] text, TextDecoding decoding, boolean whole, HeaderFinder finder) throws IOException {
    Optional<CsvSurvey> best = Optional.empty();
    String named = named(decoding.decode(text, 0, Math.min(text.length, 16)));
    boolean escapes = decoding.decode(text, 0, text.length).contains("\\\"");
    for (char delimiter : named.isEmpty() ? DELIMITERS : named.toCharArray()) {
      CsvDialect plain = new CsvDialect(decoding, delimiter, false);
      best = better(best, trial(plain, text, whole, finder));
      if (escapes) {
        CsvDialect escaped = new CsvDialect(decoding, delimiter, true);
        best = better(best, trial(escaped, text, whole, finder));
      }
    }
    return best;
  }

  /** The delimiter that a first line {@code sep=x} names, or empty. */
  private static String named(String start) {
    String line = start.startsWith("\uFEFF") ? start.substring(1) : start;
    boolean names =
        line.length() >= 5
            && line.toLowerCase(Locale.ROOT).startsWith("sep=")
            && ";,\t|".indexOf(line.charAt(4)) >= 0
            && (line.length() == 5 || line.charAt(5) == '\r' || line.charAt(5) == '\n');
    return names ? line.substring(4, 5) : "";
  }

  private static Optional<CsvSurvey> better(
      Optional<CsvSurvey> best, Optional<CsvSurvey> candidate) {
    boolean wins =
        candidate.isPresent() && (best.isEmpty() || candidate.get().score() > best.get().score());
    return wins ? candidate : best;
  }

  private double score() {
    int width = lines.get(header).cells().size();
    return (known ? 1 : 0) + alike + Math.min(width, 999) / 1_000_000.0;
  }

  private static Optional<CsvSurvey> trial(
      CsvDialect dialect, byte[] text, boolean whole, HeaderFinder finder) throws IOException {
    List<Line> lines = lines(dialect, text, whole);
    Map<Integer, Integer> widths = new HashMap<>();
    lines.forEach(line -> widths.merge(line.cells().size(), 1, Integer::sum));
    widths.keySet().removeIf(width -> width < 2);
    int usual =
        widths.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    if (usual == 0) {
      return Optional.empty();
    }
    int found = finder.find(lines.stream().map(Line::cells).toList());
    int header = found;
    for (int i = 0; header < 0; i++) {
      header = lines.get(i).cells().size() == usual ? i : -1;
    }
    double alike = (double) widths.getOrDefault(usual, 0) / lines.size();
    return Optional.of(new CsvSurvey(dialect, lines, header, found >= 0, alike));
  }

  private static List<Line> lines(CsvDialect dialect, byte[] text, boolean whole)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    ICSVParser parser = dialect.parser();
    try (CsvRecords records = dialect.records(new ByteArrayInputStream(text))) {
      CsvRecord record = records.next();
      while (record != null && lines.size() < HeaderFinder.MOST_ROWS) {
        boolean cut = !whole && record.start() + record.content().length() >= text.length;
        boolean names = record.line() == 1 && !named(record.text(dialect.decoding())).isEmpty();
        if (!record.isBlank() && !cut && !names) {
          lines.add(new Line(dialect.cells(record, parser), record.start(), record.line()));
        }
        record = records.next();
      }
    }
    return lines;
  }

  CsvDialect dialect() {
    return dialect;
  }

  /** The cells of the header, or of the first row that is as wide as most. */
  public List<String> header() {
    return lines.get(header).cells();
  }

  /** First byte of the header, in the decoded text where the file is UTF-16. */
  long start() {
    return lines.get(header).start();
  }

  /** Line of the header in the file. */
  long line() {
    return lines.get(header).line();
  }

  /** Whether the header was found by what stands in it. */
  public boolean isHeaderKnown() {
    return known;
  }

  /** How many of the first rows have the same number of cells, from 0 to 1. */
  public double alike() {
    return alike;
  }

  /** The rows above the header. */
  public List<List<String>> preamble() {
    return lines.subList(0, header).stream().map(Line::cells).toList();
  }

  /** The first rows below the header. */
  public List<List<String>> sample() {
    return lines.subList(header + 1, lines.size()).stream().map(Line::cells).toList();
  }

  /**
   * Whether the rows have one cell more than the header because the header lacks a name for the
   * column of row numbers, as R writes it.
   */
  boolean lacksIndexName() {
    int width = header().size();
    List<List<String>> rows = sample();
    return rows.size() >= 2
        && rows.stream().allMatch(row -> row.size() == width + 1 && isNumber(row.get(0)));
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
