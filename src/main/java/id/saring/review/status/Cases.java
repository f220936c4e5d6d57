package id.saring.review.status;

import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.review.back.DecisionBook;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The cases of a ledger. */
public final class Cases {

  private Cases() {}

  /**
   * Hands over every case, one by one; only who was decided about is held.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public static void each(Ledger ledger, Consumer<CaseFile> taker) throws LedgerException {
    DecisionBook book = new DecisionBook(ledger);
    Set<FindingId> decided =
        ledger.decisions().stream().map(Decision::finding).collect(Collectors.toSet());
    ledger.eachCase(
        one ->
            taker.accept(
                new CaseFile(
                    one.id(),
                    one.deliveredOn(),
                    one.agency(),
                    one.contests(),
                    one.reopened(),
                    decided.contains(one.id()) ? book.of(one.id()) : List.of())));
  }
}
