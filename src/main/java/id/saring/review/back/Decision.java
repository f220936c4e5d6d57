package id.saring.review.back;

import id.saring.item.FindingId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about a finding. Two equal decisions are one: importing a sheet again adds
 * nothing.
 *
 * @param id the finding
 * @param verdict the decision
 * @param finalCode {@code kode_akhir}, for example {@code SKB-02}; may be empty
 * @param reason {@code alasan_keputusan}; may be empty
 * @param note {@code catatan}; may be empty
 * @param reviewer {@code penelaah}; may be empty
 * @param secondReviewer {@code penelaah_kedua}; may be empty
 * @param knownOn {@code tanggal_diketahui}
 * @param reviewedOn {@code tanggal_telaah}
 * @param copyOf the copy on whose row the decision was typed, if it was another one
 */
public record Decision(
    FindingId id,
    Verdict verdict,
    String finalCode,
    String reason,
    String note,
    String reviewer,
    String secondReviewer,
    Optional<LocalDate> knownOn,
    Optional<LocalDate> reviewedOn,
    Optional<FindingId> copyOf) {

  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(finalCode, "finalCode");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(secondReviewer, "secondReviewer");
    Objects.requireNonNull(knownOn, "knownOn");
    Objects.requireNonNull(reviewedOn, "reviewedOn");
    Objects.requireNonNull(copyOf, "copyOf");
  }

  /** The same decision about another copy of the text. */
  Decision forCopy(FindingId copy) {
    return new Decision(
        copy,
        verdict,
        finalCode,
        reason,
        note,
        reviewer,
        secondReviewer,
        knownOn,
        reviewedOn,
        Optional.of(id));
  }

  /** Whether the same person signed both, as names are typed: without case and blanks. */
  boolean sameReviewer(Decision other) {
    return person(reviewer).equals(person(other.reviewer));
  }

  static String person(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }
}
