package id.saring.ingest;

import id.saring.ingest.fill.FillRates;
import id.saring.ingest.fill.FillWarning;
import id.saring.item.Activity;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is in a source.
 *
 * @param file path as shown
 * @param member member of a container, or empty
 * @param format name of the format, or empty if none was recognised
 * @param sign by what it was recognised
 * @param records all records
 * @param converted records that became items
 * @param merged records that completed another
 * @param ignored records that are no items, by kind
 * @param rejected records that could not be read
 * @param items items made
 * @param kinds items by activity
 * @param owner the one author of everything, if there is just one
 * @param authors how many authors
 * @param first earliest time of an item
 * @param last latest time of an item
 * @param rejects the first rejects
 * @param notices what the user should know
 * @param fill how many items have each field
 * @param warnings fields that are emptier than the format must be
 * @param problem why the source could not be read (any further), if so
 */
public record SourceReport(
    String file,
    String member,
    String format,
    String sign,
    long records,
    long converted,
    long merged,
    Map<String, Long> ignored,
    long rejected,
    long items,
    Map<Activity, Long> kinds,
    String owner,
    long authors,
    Optional<Instant> first,
    Optional<Instant> last,
    List<SkippedRecord> rejects,
    List<id.saring.io.Message> notices,
    FillRates fill,
    List<FillWarning> warnings,
    Optional<SourceException> problem) {

  public SourceReport {
    ignored = new TreeMap<>(ignored);
    kinds = kinds.isEmpty() ? Map.of() : new EnumMap<>(kinds);
    rejects = List.copyOf(rejects);
    notices = List.copyOf(notices);
    warnings = List.copyOf(warnings);
  }

  /** A source that could not be opened at all. */
  static SourceReport unusable(String file, String member, SourceException problem) {
    return new SourceReport(
        file,
        member,
        "",
        "",
        0,
        0,
        0,
        Map.of(),
        0,
        0,
        Map.of(),
        "",
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        FillRates.NONE,
        List.of(),
        Optional.of(problem));
  }

  /** {@code ok}, or the code of the problem. */
  public String status() {
    return problem.map(SourceException::code).orElse("ok");
  }

  /** Returns {@code file#member} or {@code file}. */
  public String label() {
    return member.isEmpty() ? file : file + "#" + member;
  }
}
