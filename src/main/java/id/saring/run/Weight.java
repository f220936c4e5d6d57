package id.saring.run;

import id.saring.ingest.SkippedRecord;
import id.saring.item.Item;
import id.saring.ledger.CopyMark;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Parent;
import id.saring.match.Subject;
import id.saring.review.ReviewRow;

/**
 * How many bytes of memory the things that a night holds take, roughly: what their objects take,
 * measured on the posts of the benchmark, and their texts and records on top.
 */
final class Weight {

  /** Of a text with its header; most are Latin letters, a byte each. */
  private static final int TEXT = 56;

  private static final int ITEM = 900;
  private static final int MATCH = 800;

  private Weight() {}

  private static long of(Subject subject) {
    Item item = subject.item();
    long above = subject.parent() instanceof Parent.Found found ? 400 + found.text().length() : 0;
    return ITEM
        + item.text().length()
        + item.target().text().length()
        + item.source().raw().length()
        + above;
  }

  static long of(Finding finding) {
    int signs = finding.examination().matches().size() + finding.examination().cancelled().size();
    return of(finding.subject()) + (long) MATCH * signs;
  }

  static long of(Awaiting answer) {
    return of(answer.subject()) + 400;
  }

  static long of(Sighting sighting) {
    return sighting.parent() instanceof Parent.Found found ? 500 + found.text().length() : 200;
  }

  static long of(SkippedRecord record) {
    return 300L + record.raw().length();
  }

  static long of(ReviewRow row) {
    return row.cells().values().stream().mapToLong(cell -> TEXT + cell.length()).sum() + 300;
  }

  static long of(CopyMark mark) {
    return 100L + mark.mark().length();
  }
}
