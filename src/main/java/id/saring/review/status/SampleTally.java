package id.saring.review.status;

import id.saring.ledger.BlindDraws;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import id.saring.review.back.DecisionBook;
import id.saring.review.back.Verdict;
import java.util.List;
import java.util.Set;

/**
 * What people found in the blind samples of all nights. Only what they decided while blind counts:
 * before a night delivered the item for review, if one did. Immutable.
 *
 * @param nights how many nights drew a sample
 * @param drawn items that were drawn
 * @param decided of which so many are settled, by people who agree ({@link Verdict#settles})
 * @param missed of which so many are {@code dugaan_pelanggaran}
 * @param from out of how many items without a finding all was drawn; what several nights read
 *     counts several times
 */
public record SampleTally(long nights, long drawn, long decided, long missed, long from) {

  /**
   * Counts.
   *
   * @param before what was drawn and decided before this run, or {@link Ledger#ALL}
   * @throws LedgerException if the ledger cannot be read
   */
  public static SampleTally of(Ledger ledger, long before) throws LedgerException {
    BlindDraws draws = ledger.blindDraws().before(before);
    long decided = 0;
    long missed = 0;
    for (BlindDraws.Item item : draws.items()) {
      CaseFile file = file(item, ledger.decisions(item.id(), item.until()));
      if (file.standing() == Standing.DECIDED) {
        decided++;
        missed +=
            file.verdict().filter(one -> one == Verdict.DUGAAN_PELANGGARAN).isPresent() ? 1 : 0;
      }
    }
    return new SampleTally(
        draws.nights().size(),
        draws.items().size(),
        decided,
        missed,
        draws.nights().stream().mapToLong(BlindDraws.Draw::from).sum());
  }

  private static CaseFile file(BlindDraws.Item item, List<Decision> lines) {
    boolean reopened = !lines.isEmpty() && lines.get(lines.size() - 1).reopened();
    return new CaseFile(
        item.id(), item.night(), "", Set.of(), reopened, DecisionBook.recorded(lines));
  }
}
