package id.saring.review.back;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which finding a returned row speaks of. An id with a fitting check character is believed
 * unless the rest of the row contradicts; a damaged one is mended only if the rest of the row
 * confirms exactly one finding. In doubt the row is refused: a decision in the wrong place is worse
 * than one that has to be typed again.
 *
 * @param known what was delivered
 */
record RowFinder(KnownFindings known) {

  /** Whose row it is, or why that cannot be told. */
  sealed interface Outcome {}

  /**
   * The row was found.
   *
   * @param id its finding
   * @param repair what had to be mended
   * @param foreseen whether no night delivered it yet
   */
  record Found(FindingId id, Optional<TableProblem> repair, boolean foreseen) implements Outcome {}

  /** The row is not used. */
  record Refused(TableProblem why) implements Outcome {}

  /** How {@code lexicon diff} begins to tell of a row that only another lexicon makes. */
  private static final String GAINED = "bertambah";

  private static final SheetColumn ID = SheetColumn.ID_TEMUAN;

  Outcome find(ReturnedRow row) {
    String typed = row.cell(ID);
    Optional<FindingId> read = FindingId.parse(typed);
    if (read.isEmpty()) {
      return typed.isEmpty() ? withoutId(row) : damaged(row, typed);
    }
    FindingId id = read.get();
    List<DeliveredRow> deliveries = known.deliveries(id);
    if (deliveries.isEmpty()) {
      return isGained(row) ? new Found(id, Optional.empty(), true) : unknown(row, id);
    }
    boolean contradicted =
        deliveries.stream().allMatch(one -> Likeness.of(row, one) == Likeness.DISAGREES);
    if (contradicted) {
      return refused(row, "review.row-shifted", id.text());
    }
    return id.text().equals(typed)
        ? new Found(id, Optional.empty(), false)
        : repaired(row, id, "review.id-respelled");
  }

  /** A row that {@code lexicon diff} says another lexicon would add. */
  private static boolean isGained(ReturnedRow row) {
    return row.cell(SheetColumn.PERBEDAAN).startsWith(GAINED);
  }

  private Outcome unknown(ReturnedRow row, FindingId id) {
    Set<FindingId> elsewhere = new TreeSet<>();
    known.offices().forEach(office -> elsewhere.add(id.withOffice(office)));
    elsewhere.removeIf(guess -> !agrees(row, guess));
    Set<FindingId> owners = elsewhere.isEmpty() ? byOtherColumns(row) : elsewhere;
    if (owners.size() == 1) {
      return repaired(row, owners.iterator().next(), "review.id-mended");
    }
    return known.offices().contains(id.office())
        ? refused(row, "review.id-unknown", id.text())
        : refused(row, "review.id-other-office", id.office(), listed(known.offices()));
  }

  private Outcome damaged(ReturnedRow row, String typed) {
    Set<FindingId> guesses =
        IdGuesses.of(typed).stream()
            .filter(guess -> agrees(row, guess))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<FindingId> owners = guesses.isEmpty() ? byOtherColumns(row) : guesses;
    if (owners.size() == 1) {
      return repaired(row, owners.iterator().next(), "review.id-mended");
    }
    return owners.isEmpty()
        ? refused(row, "review.id-damaged")
        : refused(row, "review.id-ambiguous", listed(texts(owners)));
  }

  private Outcome withoutId(ReturnedRow row) {
    Set<FindingId> owners = byOtherColumns(row);
    if (owners.size() == 1) {
      return repaired(row, owners.iterator().next(), "review.id-found");
    }
    return owners.isEmpty()
        ? refused(row, "review.id-missing")
        : refused(row, "review.id-ambiguous", listed(texts(owners)));
  }

  /** Findings that share what belongs to few items, narrowed column by column. */
  private Set<FindingId> byOtherColumns(ReturnedRow row) {
    Set<FindingId> owners = new TreeSet<>();
    for (SheetColumn column : Likeness.IDENTITY) {
      Set<FindingId> sharing = new TreeSet<>(known.sharing(column, row.cell(column)));
      sharing.removeIf(id -> !agrees(row, id));
      if (owners.isEmpty()) {
        owners.addAll(sharing);
      } else if (sharing.stream().anyMatch(owners::contains)) {
        owners.retainAll(sharing);
      }
    }
    return owners;
  }

  private boolean agrees(ReturnedRow row, FindingId id) {
    return known.deliveries(id).stream().anyMatch(one -> Likeness.of(row, one) == Likeness.AGREES);
  }

  private static Outcome repaired(ReturnedRow row, FindingId id, String key) {
    return new Found(id, Optional.of(row.noted(ID, Message.of(key, id.text()))), false);
  }

  private static Outcome refused(ReturnedRow row, String key, Object... values) {
    return new Refused(row.refused(ID, Message.of(key, values)));
  }

  private static Set<String> texts(Set<FindingId> ids) {
    return ids.stream().map(FindingId::text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String listed(Set<String> words) {
    return words.stream().sorted().limit(4).collect(Collectors.joining(", "));
  }
}
