package id.saring.review.back;

import id.saring.review.SheetColumn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the rest of a returned row says the same as the row delivered under its id. A person who
 * sorts some columns and not the others moves decisions to other rows; the check character cannot
 * notice that, the other cells can.
 */
enum Likeness {
  AGREES,
  DISAGREES,
  /** The columns that could tell were deleted. */
  SILENT;

  /** What belongs to one item, or few. */
  static final List<SheetColumn> IDENTITY =
      List.of(SheetColumn.SHA256, SheetColumn.TAUTAN, SheetColumn.SUMBER);

  /** What several rows may share. */
  private static final List<SheetColumn> DESCRIPTION =
      List.of(
          SheetColumn.TEKS,
          SheetColumn.CUPLIKAN,
          SheetColumn.NAMA,
          SheetColumn.AKUN,
          SheetColumn.KELOMPOK);

  /** All columns compared. */
  static final List<SheetColumn> COMPARED =
      Stream.concat(IDENTITY.stream(), DESCRIPTION.stream()).toList();

  private static final Pattern CHANGEABLE = Pattern.compile("[^A-Za-z0-9]+");

  /** Enough of a text to know it by. */
  private static final int MOST = 400;

  /** Compares. */
  static Likeness of(ReturnedRow returned, DeliveredRow delivered) {
    Likeness identity = vote(returned, delivered, IDENTITY);
    Likeness description = vote(returned, delivered, DESCRIPTION);
    if (identity == DISAGREES || description == DISAGREES) {
      return DISAGREES;
    }
    return identity == SILENT ? description : identity;
  }

  private static Likeness vote(
      ReturnedRow returned, DeliveredRow delivered, List<SheetColumn> columns) {
    int equal = 0;
    int different = 0;
    for (SheetColumn column : columns) {
      String now = plain(returned.cell(column));
      boolean known = !delivered.isPurged() || !delivered.cell(column).isEmpty();
      if (!now.isEmpty() && known) {
        boolean same = now.equals(plain(delivered.cell(column)));
        equal += same ? 1 : 0;
        different += same ? 0 : 1;
      }
    }
    if (equal + different == 0) {
      return SILENT;
    }
    return equal > different ? AGREES : DISAGREES;
  }

  /**
   * A cell without what spreadsheets and older character sets change: only letters and digits of
   * ASCII, in lower case, and no more than the beginning.
   */
  static String plain(String cell) {
    String plain = CHANGEABLE.matcher(cell).replaceAll("").toLowerCase(Locale.ROOT);
    return plain.length() > MOST ? plain.substring(0, MOST) : plain;
  }
}
