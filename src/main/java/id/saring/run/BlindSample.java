package id.saring.run;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.ledger.Delivered;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.LedgerException;
import id.saring.ledger.SheetKind;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The blind sample of a night: items in which nothing was found, for people to look what was
 * missed. None stands in another sheet of the night, and none was delivered or drawn before. In the
 * order in which it was drawn, which tells nothing. Immutable.
 *
 * @param rows what was drawn
 * @param from out of how many; empty if no sample was asked for
 */
record BlindSample(List<Row> rows, OptionalLong from) {

  /** Name of the file. */
  static final String NAME = "sampel.csv";

  /** No sample was asked for. */
  static final BlindSample NONE = new BlindSample(List.of(), OptionalLong.empty());

  /** An item and the id under which its decision comes back. */
  record Row(Subject subject, ItemKey key, FindingId id) {}

  BlindSample {
    rows = List.copyOf(rows);
  }

  /**
   * Takes the sample out of the candidates.
   *
   * @param findings of the night, whatever became of them
   * @param ledger the memory, if the night has one
   * @param replayed the run that this one repeats: it draws what that one drew
   * @param office code of the office in ids
   * @throws LedgerException if the ledger cannot be read
   */
  static BlindSample of(
      Drawn drawn,
      Lottery lottery,
      List<Finding> findings,
      Optional<Ledger> ledger,
      Optional<CommittedRun> replayed,
      String office)
      throws LedgerException {
    if (!lottery.isOn()) {
      return NONE;
    }
    Map<ItemKey, Subject> candidates = new LinkedHashMap<>();
    drawn.candidates().forEach(one -> candidates.put(ItemKey.of(one.item()), one));
    for (Finding finding : findings) {
      candidates.remove(ItemKey.of(finding.subject().item())); // a copy of it holds signs
    }
    Map<ItemKey, Delivered> known =
        ledger.isPresent() ? ledger.get().recall(candidates.keySet()) : Map.of();
    List<Row> rows = new ArrayList<>();
    candidates.forEach(
        (key, subject) -> {
          Optional<Delivered> past = Optional.ofNullable(known.get(key));
          boolean due =
              replayed.isPresent()
                  ? past.filter(one -> wasDrawnBy(replayed.get().seq(), one)).isPresent()
                  : past.isEmpty();
          if (due) {
            FindingId id = past.map(Delivered::id).orElseGet(() -> FindingId.of(key, office));
            rows.add(new Row(subject, key, id));
          }
        });
    List<Row> once = replayed.isPresent() ? rows : once(rows);
    return new BlindSample(
        once.subList(0, Math.min(lottery.wanted(), once.size())), OptionalLong.of(drawn.from()));
  }

  private static boolean wasDrawnBy(long seq, Delivered past) {
    return past.past().stream()
        .anyMatch(one -> one.seq() == seq && one.sheet() == SheetKind.SAMPLE);
  }

  /** Of copies that have no id in common one, so that nobody reads a text of one person twice. */
  private static List<Row> once(List<Row> rows) {
    List<Finding> findings =
        rows.stream().map(row -> new Finding(row.subject(), Examination.NOTHING)).toList();
    int[] all = IntStream.range(0, rows.size()).toArray();
    return new TreeSet<>(Copies.merged(findings, all).kept()).stream().map(rows::get).toList();
  }
}
