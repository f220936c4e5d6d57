package id.saring.ingest.whatsapp;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the shapes of all header-like lines of a file, and what their dates prove. One thread. */
final class ShapeCensus {

  /** From this share on, lines of other shapes are taken for text that somebody pasted. */
  private static final double ALMOST_ALL = 0.9;

  private final Map<HeaderShape, Count> counts = new HashMap<>();
  private long total;

  /** What was seen of one shape. Line numbers are 0 where there was no such line. */
  private static final class Count {
    long lines;
    long firstLine;
    long dayFirstProofs;
    long monthFirstProofs;
    long dayFirstLine;
    long monthFirstLine;
    long stepsBackDayFirst;
    long stepsBackMonthFirst;
    @Nullable HeaderLine before;
  }

  /** Takes one header-like line. */
  void add(HeaderLine header, long line) {
    total++;
    Count count = counts.computeIfAbsent(header.shape(), shape -> new Count());
    count.lines++;
    if (count.firstLine == 0) {
      count.firstLine = line;
    }
    if (header.shape().yearFirst()) {
      return;
    }
    if (header.first() > 12 && header.second() <= 12) {
      count.dayFirstProofs++;
      count.dayFirstLine = count.dayFirstLine == 0 ? line : count.dayFirstLine;
    } else if (header.second() > 12 && header.first() <= 12) {
      count.monthFirstProofs++;
      count.monthFirstLine = count.monthFirstLine == 0 ? line : count.monthFirstLine;
    }
    HeaderLine before = count.before;
    if (before != null) {
      count.stepsBackDayFirst += isStepBack(before, header, true) ? 1 : 0;
      count.stepsBackMonthFirst += isStepBack(before, header, false) ? 1 : 0;
    }
    count.before = header;
  }

  private static boolean isStepBack(HeaderLine before, HeaderLine now, boolean dayFirst) {
    int year = Integer.compare(now.third(), before.third());
    int month =
        dayFirst
            ? Integer.compare(now.second(), before.second())
            : Integer.compare(now.first(), before.first());
    int day =
        dayFirst
            ? Integer.compare(now.first(), before.first())
            : Integer.compare(now.second(), before.second());
    return year != 0 ? year < 0 : month != 0 ? month < 0 : day < 0;
  }

  /** Decides for the whole file; empty if no line looked like a header. */
  Optional<FileShape> verdict() {
    Optional<Map.Entry<HeaderShape, Count>> most =
        counts.entrySet().stream()
            .max(
                Comparator.comparingLong((Map.Entry<HeaderShape, Count> e) -> e.getValue().lines)
                    .thenComparingLong(e -> -e.getValue().firstLine));
    return most.map(entry -> verdict(entry.getKey(), entry.getValue()));
  }

  private FileShape verdict(HeaderShape shape, Count count) {
    double share = (double) count.lines / total;
    if (share < 1 && share <= 0.5) {
      return order(FileShape.Strictness.ANY, shape, counts.values());
    }
    FileShape.Strictness strictness =
        share >= ALMOST_ALL ? FileShape.Strictness.PASTED : FileShape.Strictness.FOREIGN;
    return order(strictness, shape, List.of(count));
  }

  private static FileShape order(
      FileShape.Strictness strictness, HeaderShape shape, Collection<Count> counts) {
    long day = 0;
    long month = 0;
    long dayLine = 0;
    long monthLine = 0;
    long backDay = 0;
    long backMonth = 0;
    for (Count count : counts) {
      day += count.dayFirstProofs;
      month += count.monthFirstProofs;
      dayLine = earlier(dayLine, count.dayFirstLine);
      monthLine = earlier(monthLine, count.monthFirstLine);
      backDay += count.stepsBackDayFirst;
      backMonth += count.stepsBackMonthFirst;
    }
    boolean dayFirst = day != month ? day > month : backDay <= backMonth;
    return new FileShape(strictness, shape, dayFirst, dayLine, monthLine);
  }

  private static long earlier(long a, long b) {
    return a == 0 || b == 0 ? Math.max(a, b) : Math.min(a, b);
  }
}
