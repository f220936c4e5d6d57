package id.saring.review.status;

import id.saring.item.FindingId;
import id.saring.lexicon.Contest;
import id.saring.review.back.Conflict;
import id.saring.review.back.RecordedDecision;
import id.saring.review.back.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of one finding of the review sheet.
 *
 * @param id the finding
 * @param deliveredOn run date of the night that delivered it first
 * @param agency {@code instansi} of the employee; may be empty
 * @param contests ids of the contests that its signs speak of
 * @param reopened whether it was opened again after the last decision
 * @param decisions the oldest first
 */
public record CaseFile(
    FindingId id,
    LocalDate deliveredOn,
    String agency,
    Set<String> contests,
    boolean reopened,
    List<RecordedDecision> decisions) {

  public CaseFile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(deliveredOn, "deliveredOn");
    Objects.requireNonNull(agency, "agency");
    contests = Set.copyOf(contests);
    decisions = List.copyOf(decisions);
  }

  /** The decisions that stand against each other, if they do. */
  public Optional<Conflict> conflict() {
    return reopened ? Optional.empty() : Conflict.among(id, decisions);
  }

  /** The decision that counts, if anybody decided since it was opened. */
  public Optional<Verdict> verdict() {
    return reopened || decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1).decision().verdict());
  }

  /** How far it is. */
  public Standing standing() {
    if (conflict().isPresent()) {
      return Standing.CONFLICTING;
    }
    return verdict().filter(Verdict::settles).isPresent() ? Standing.DECIDED : Standing.OPEN;
  }

  /**
   * {@code tanggal_diketahui}, from which limits are counted: the earliest that anybody wrote,
   * since the law counts from when the office first knew.
   */
  public Optional<LocalDate> knownOn() {
    return decisions.stream()
        .flatMap(one -> one.decision().knownOn().stream())
        .min(LocalDate::compareTo);
  }

  /**
   * Whether a limit runs: the case is not settled, or it is a suspicion, which has to be registered
   * in time.
   */
  public boolean isPressing() {
    return standing() != Standing.DECIDED
        || verdict().filter(one -> one == Verdict.DUGAAN_PELANGGARAN).isPresent();
  }

  /**
   * Its last day; of several contests the earliest.
   *
   * @param known contests of the lexicon by id; others have no limit
   * @param knownOn from when it is counted
   */
  Optional<Deadline> deadline(Map<String, Contest> known, LocalDate knownOn) {
    Optional<Verdict> agreed = conflict().isPresent() ? Optional.empty() : verdict();
    return contests.stream()
        .flatMap(contest -> Stream.ofNullable(known.get(contest)))
        .map(one -> new Deadline(id, one.dueOn(knownOn), one.name(), agency, agreed))
        .min(Comparator.comparing(Deadline::on).thenComparing(Deadline::contest));
  }
}
