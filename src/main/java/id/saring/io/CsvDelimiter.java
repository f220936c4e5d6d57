package id.saring.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the delimiter of a table: semicolon, comma or TAB. The one wins that cuts most of the first
 * records into the same number of cells as the header, at least two; then the one with more cells.
 * A first line {@code sep=;}, as spreadsheets write it, decides alone, unless what it promises cuts
 * nothing: then somebody put it there who did not look. Pure functions.
 */
final class CsvDelimiter {

  private static final char[] CANDIDATES = {';', ',', '\t'};
  private static final int SAMPLE = 40;

  private CsvDelimiter() {}

  /**
   * Looks at the beginning of a file.
   *
   * @param head bytes that keep ASCII
   * @param whole whether nothing follows; else the last record may be cut and is left out
   * @return the delimiter; a semicolon if the table has a single column
   */
  static char of(byte[] head, boolean whole) {
    String named = named(firstLine(head));
    if (named.isEmpty()) {
      return found(head, whole, CANDIDATES[0]);
    }
    byte[] table = behindFirstLine(head);
    char promised = named.charAt(0);
    return score(counts(table, whole, promised)) > 0 ? promised : found(table, whole, promised);
  }

  private static byte[] behindFirstLine(byte[] head) {
    int end = 0;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    return Arrays.copyOfRange(head, Math.min(end + 1, head.length), head.length);
  }

  private static char found(byte[] head, boolean whole, char otherwise) {
    char best = otherwise;
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      List<Integer> counts = counts(head, whole, candidate);
      long score = score(counts);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static String firstLine(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.UTF_8);
    return start.lines().findFirst().orElse("").replace("\uFEFF", "");
  }

  /** The delimiter that a line {@code sep=x} names, or empty. */
  static String named(String line) {
    boolean names = line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4);
    return names && isCandidate(line.charAt(4)) ? line.substring(4) : "";
  }

  private static boolean isCandidate(char c) {
    return c == ';' || c == ',' || c == '\t';
  }

  private static long score(List<Integer> counts) {
    if (counts.isEmpty() || counts.get(0) < 2) {
      return 0;
    }
    int header = counts.get(0);
    long alike = counts.stream().filter(count -> count == header).count();
    return alike * 1_000_000 / counts.size() * 10_000 + Math.min(header, 9_999);
  }

  private static List<Integer> counts(byte[] head, boolean whole, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    try (CsvRecords records = new CsvRecords(new ByteArrayInputStream(head), delimiter)) {
      for (CsvRecord r = next(records); r != null && counts.size() < SAMPLE; r = next(records)) {
        boolean cut = !whole && r.start() + r.content().length() >= head.length;
        if (!cut) {
          counts.add(r.isSound() ? r.fields() : -1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading bytes in memory cannot fail", e);
    }
    return counts;
  }

  private static @Nullable CsvRecord next(CsvRecords records) throws IOException {
    CsvRecord record = records.next();
    while (record != null && record.isBlank()) {
      record = records.next();
    }
    return record;
  }
}
