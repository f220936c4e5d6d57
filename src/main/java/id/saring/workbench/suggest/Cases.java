package id.saring.workbench.suggest;

import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import id.saring.ledger.LedgerException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people decided: the last word on each finding of the ledger. Immutable.
 *
 * <p>Only {@code dugaan_pelanggaran} says that the words were those of a campaign. {@code
 * perlu_klarifikasi} says that nobody knows yet: such items are asked only if there is nothing
 * better, and count for the background otherwise.
 *
 * @param confirmed numbers of findings that people confirmed ({@link FindingId#number})
 * @param unclear numbers of findings that need a word from their author
 * @param texts what the sheet said of both
 */
public record Cases(Set<Long> confirmed, Set<Long> unclear, List<Text> texts) {

  /** Nobody decided anything. */
  public static final Cases NONE = new Cases(Set.of(), Set.of(), List.of());

  private static final String CONFIRMED = "dugaan_pelanggaran";
  private static final String UNCLEAR = "perlu_klarifikasi";

  /**
   * The words of a finding, which the ledger keeps where the archive has forgotten them.
   *
   * @param finding its number
   * @param words text and account
   */
  record Text(long finding, Words words) {}

  public Cases {
    confirmed = Set.copyOf(confirmed);
    unclear = Set.copyOf(unclear);
    texts = List.copyOf(texts);
  }

  /**
   * Reads the decisions.
   *
   * @throws LedgerException if the ledger is damaged
   */
  public static Cases in(Ledger ledger) throws LedgerException {
    Map<Long, String> last = new HashMap<>();
    for (Decision decision : ledger.decisions()) {
      last.put(FindingId.number(decision.finding()), decision.words().decision());
    }
    Set<Long> confirmed = with(CONFIRMED, last);
    Set<Long> unclear = with(UNCLEAR, last);
    List<Text> texts = new ArrayList<>();
    if (!confirmed.isEmpty() || !unclear.isEmpty()) {
      ledger.eachRow(
          List.of("teks", "platform", "akun"),
          row -> {
            long number = FindingId.number(row.id());
            String text = row.cells().getOrDefault("teks", "");
            boolean wanted = confirmed.contains(number) || unclear.contains(number);
            if (wanted && !text.isEmpty()) {
              String account =
                  Words.account(
                      row.cells().getOrDefault("platform", ""),
                      row.cells().getOrDefault("akun", ""));
              texts.add(new Text(number, new Words(text, account)));
            }
          });
    }
    return new Cases(confirmed, unclear, texts);
  }

  private static Set<Long> with(String decision, Map<Long, String> last) {
    Set<Long> numbers = new HashSet<>();
    last.forEach(
        (number, word) -> {
          if (word.equals(decision)) {
            numbers.add(number);
          }
        });
    return numbers;
  }
}
