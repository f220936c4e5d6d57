package id.saring.review.back;

import id.saring.item.FindingId;
import id.saring.ledger.Decision.Origin;
import id.saring.ledger.Decision.Words;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions in the ledger: they are read and added to, never changed. To be used under the lock
 * of the state folder, by one thread.
 *
 * @param ledger where they stand
 */
public record DecisionBook(Ledger ledger) implements PastDecisions {

  /**
   * What was recorded about a finding, the oldest first; not an opening without a verdict.
   *
   * @throws UncheckedIOException if the ledger cannot be read
   */
  @Override
  public List<RecordedDecision> of(FindingId id) {
    return recorded(lines(id));
  }

  /** What lines of the log say, without openings that have no verdict. */
  public static List<RecordedDecision> recorded(List<id.saring.ledger.Decision> lines) {
    return lines.stream().flatMap(one -> recorded(one).stream()).toList();
  }

  @Override
  public boolean isReopened(FindingId id) {
    List<id.saring.ledger.Decision> lines = lines(id);
    return !lines.isEmpty() && recorded(lines.get(lines.size() - 1)).isEmpty();
  }

  private List<id.saring.ledger.Decision> lines(FindingId id) {
    try {
      return ledger.decisions(id);
    } catch (LedgerException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<RecordedDecision> recorded(id.saring.ledger.Decision stored) {
    Words words = stored.words();
    Origin origin = stored.origin();
    return Verdict.of(words.decision())
        .map(verdict -> decision(stored.finding(), verdict, words, origin.copyOf()))
        .map(read -> new RecordedDecision(read, origin.file(), origin.line(), origin.at()));
  }

  private static Decision decision(
      FindingId id, Verdict verdict, Words words, Optional<FindingId> copyOf) {
    return new Decision(
        id,
        verdict,
        words.finalCode(),
        words.reason(),
        words.note(),
        words.reviewer(),
        words.secondReviewer(),
        day(words.knownOn()),
        day(words.reviewedOn()),
        copyOf);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /**
   * Adds what an import brought in one transaction: a process that dies leaves all of it or none.
   *
   * @throws LedgerException if they could not be written; then none is recorded
   */
  public void append(ImportReport report) throws LedgerException {
    append(report.added(), report.foreseen());
  }

  /** Adds decisions on what was delivered, all of them or none. */
  void append(List<RecordedDecision> decisions) throws LedgerException {
    append(decisions, Set.of());
  }

  private void append(List<RecordedDecision> decisions, Set<FindingId> foreseen)
      throws LedgerException {
    ledger.record(decisions.stream().map(DecisionBook::stored).toList(), foreseen);
  }

  private static id.saring.ledger.Decision stored(RecordedDecision recorded) {
    Decision decision = recorded.decision();
    Words words =
        new Words(
            decision.verdict().code(),
            decision.finalCode(),
            decision.reason(),
            decision.note(),
            decision.reviewer(),
            decision.secondReviewer(),
            decision.knownOn().map(LocalDate::toString).orElse(""),
            decision.reviewedOn().map(LocalDate::toString).orElse(""));
    return new id.saring.ledger.Decision(
        decision.id(),
        decision.verdict().leavesOpen(),
        words,
        new Origin(recorded.file(), recorded.line(), decision.copyOf(), recorded.at()));
  }
}
