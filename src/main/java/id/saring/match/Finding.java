package id.saring.match;

import id.saring.item.ItemNote;
import id.saring.lexicon.EntryStatus;
import java.util.Objects;
import java.util.Set;

/**
 * An item in which something was found, with all that was found.
 *
 * @param subject the item and whose it is
 * @param examination what counts, what is cancelled, what is missed
 */
public record Finding(Subject subject, Examination examination) {

  /** Smallest score of a row in the sheet, unless a night asks for another (design.md 4). */
  public static final int DEFAULT_MIN_SCORE = 20;

  public Finding {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(examination, "examination");
  }

  /**
   * The finding as its sheet shows it: an entry on trial never stands in the review sheet, and
   * never lifts a row there; in {@code uji.csv} only such entries stand.
   *
   * @param disposition what became of it
   */
  public Finding shownAs(Disposition disposition) {
    EntryStatus status =
        switch (disposition) {
          case FLAGGED, BELOW_THRESHOLD -> EntryStatus.AKTIF;
          case ON_TRIAL -> EntryStatus.UJI;
          case SUPPRESSED -> null;
        };
    return status == null ? this : new Finding(subject, examination.only(status));
  }

  /**
   * The finding as it would be if these entries had found nothing.
   *
   * @param entries ids of entries
   */
  public Finding without(Set<String> entries) {
    return new Finding(subject, examination.without(entries));
  }

  /** The same with a note for whoever reads its row. */
  public Finding noted(ItemNote note) {
    return new Finding(
        new Subject(subject.item().with(note), subject.who(), subject.standing(), subject.parent()),
        examination);
  }

  /** What becomes of a finding. */
  public enum Disposition {
    /** A row of the review sheet. */
    FLAGGED,
    /** Everything found in it is cancelled: a row of {@code dikecualikan.csv}. */
    SUPPRESSED,
    /** Only entries on trial found it: a row of {@code uji.csv}. */
    ON_TRIAL,
    /** The score is below the smallest wanted. */
    BELOW_THRESHOLD
  }

  /**
   * Says what becomes of it.
   *
   * @param minScore smallest score of a row in the sheet
   */
  public Disposition disposition(int minScore) {
    if (examination.matches().isEmpty()) {
      return Disposition.SUPPRESSED;
    }
    boolean active =
        examination.matches().stream()
            .anyMatch(
                match -> match.score() >= minScore && match.sign().status() == EntryStatus.AKTIF);
    if (active) {
      return Disposition.FLAGGED;
    }
    boolean trial =
        examination.matches().stream()
            .anyMatch(
                match -> match.score() >= minScore && match.sign().status() == EntryStatus.UJI);
    return trial ? Disposition.ON_TRIAL : Disposition.BELOW_THRESHOLD;
  }
}
