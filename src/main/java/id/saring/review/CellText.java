package id.saring.review;

import java.util.regex.Pattern;

/** Text as it must stand in a workbook so that it is shown as in the CSV. Pure. */
final class CellText {

  /** ECMA-376 part 1, 22.9.2.19: what looks so is read as one character, so it must be masked. */
  private static final Pattern LOOKS_CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The guarded cell of the CSV, within the limit of a cell. */
  static String of(String text) {
    return LOOKS_CODED.matcher(SheetCell.guarded(text)).replaceAll("_x005F_");
  }
}
