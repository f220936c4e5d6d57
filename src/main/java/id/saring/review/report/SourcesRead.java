package id.saring.review.report;

import java.util.List;

/**
 * The sources of a night: all of them as numbers, by name only those that need a look. Immutable.
 *
 * @param sources how many
 * @param records their records
 * @param items items made of them
 * @param ignored records that are no items
 * @param rejected records that could not be read
 * @param unread sources that could not be read (to the end)
 * @param skipped sources left out because nothing changed since an earlier night
 * @param changed sources whose export changed its shape
 * @param empty sources read that hold no record
 * @param remarked how many remarks there are
 * @param remarks the first of them by name
 */
public record SourcesRead(
    long sources,
    long records,
    long items,
    long ignored,
    long rejected,
    long unread,
    long skipped,
    long changed,
    long empty,
    long remarked,
    List<Remark> remarks) {

  /** As many are named; the rest stands in the manifest. */
  static final int MOST_REMARKS = 100;

  /** What is remarkable about a source; the worst first. */
  public enum Kind {
    UNREAD("tidak terbaca"),
    REJECTS("rekaman ditolak"),
    CHANGED("bentuknya berubah"),
    EMPTY("kosong"),
    SKIPPED("tidak berubah, dilewati");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In Indonesian. */
    public String words() {
      return words;
    }
  }

  /**
   * A source to look at.
   *
   * @param source file, and member behind {@code #}
   * @param kind what is remarkable
   * @param detail why, in Indonesian
   */
  public record Remark(String source, Kind kind, String detail) {}

  public SourcesRead {
    remarks = List.copyOf(remarks);
  }

  /** Remarks that are not named. */
  public long unnamed() {
    return remarked - remarks.size();
  }
}
