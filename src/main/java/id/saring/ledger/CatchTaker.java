package id.saring.ledger;

import java.time.LocalDate;
import java.util.List;

/** Hears what the entries of the lexicon caught, one piece after the other. */
public interface CatchTaker {

  /**
   * Items that stand beside the review sheet, all caught by the same entries.
   *
   * @param sheet where they stand; never the review sheet
   * @param entries ids of the entries
   * @param items how many
   * @param last run date of the latest
   */
  record Aside(SheetKind sheet, List<String> entries, long items, LocalDate last) {
    public Aside {
      entries = List.copyOf(entries);
    }
  }

  /** An entry, or a campaign account, and its term when it last caught something. */
  void term(String entry, String term);

  /** A finding of the review sheet. */
  void row(Catch one);

  /** Items beside it. */
  void aside(Aside items);
}
