package id.saring.ingest.anytable;

import id.saring.ingest.ItemFault;
import id.saring.io.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id as it stands in a table that a spreadsheet may have had in its hands. Ids stay text, no
 * digit of them ever passes through a floating point number. Immutable.
 *
 * @param text the id; what is left of it if it is ruined
 * @param isRuined whether its last digits are lost for good
 */
record ForeignId(String text, boolean isRuined) {

  private static final ForeignId NONE = new ForeignId("", false);

  /** As many digits as a spreadsheet keeps. */
  private static final int EXACT = 15;

  private static final int SHOWN = 80;

  private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"");
  private static final Pattern LABEL = Pattern.compile("(?i)id ?: ?([0-9]+)");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("([0-9](?:[.,][0-9]*)?)[eE]\\+?([0-9]{1,2})");
  private static final Pattern DECIMAL = Pattern.compile("([0-9]+)[.,]0+");
  private static final Pattern IN_URL =
      Pattern.compile("(?:/status(?:es)?/|/video/|/photo/|/posts/|/permalink/|fbid=|/v/)([0-9]+)");

  /** Reads a cell. */
  static ForeignId of(String cell) {
    String plain = undressed(cell);
    if (plain.isEmpty()) {
      return NONE;
    }
    Matcher scientific = SCIENTIFIC.matcher(plain);
    if (scientific.matches()) {
      return ofScientific(plain, scientific);
    }
    Matcher decimal = DECIMAL.matcher(plain);
    if (decimal.matches()) {
      String digits = decimal.group(1);
      return new ForeignId(digits, digits.length() > EXACT);
    }
    if (GROUPED.matcher(plain).matches()) {
      return new ForeignId(plain.replaceAll("[.,]", ""), false);
    }
    return new ForeignId(plain, false);
  }

  /**
   * Reads the id of an item, with the help of its link if it is ruined.
   *
   * @throws ItemFault if it is ruined and the link does not help
   */
  static String wholeOr(String cell, String url) throws ItemFault {
    ForeignId id = of(cell).mendedBy(url);
    if (id.isRuined()) {
      throw ruined(cell);
    }
    return id.text();
  }

  /** The fault of a record whose id is lost. */
  static ItemFault ruined(String cell) {
    String shown = cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "…";
    return new ItemFault("id-rusak", Message.of("ingest.table-id-ruined", shown));
  }

  private static String undressed(String cell) {
    String plain = cell.strip();
    Matcher formula = FORMULA.matcher(plain);
    if (formula.matches()) {
      plain = formula.group(1).strip();
    }
    Matcher label = LABEL.matcher(plain);
    if (label.matches()) {
      return label.group(1);
    }
    return plain.startsWith("'") ? plain.substring(1).strip() : plain;
  }

  /** A number such as {@code 1E3} or {@code 7.5E+4} is whole; {@code 1,74312E+18} is not. */
  private static ForeignId ofScientific(String plain, Matcher scientific) {
    String digits = scientific.group(1).replaceAll("[.,]", "");
    int places = Integer.parseInt(scientific.group(2)) + 1;
    boolean whole = places <= EXACT && digits.length() >= Math.min(places, 12);
    return whole
        ? new ForeignId(
            digits.substring(0, Math.min(digits.length(), places))
                + "0".repeat(Math.max(0, places - digits.length())),
            false)
        : new ForeignId(plain, true);
  }

  /** Whether the digits behind the fifteenth are all zeros, as a spreadsheet leaves them. */
  boolean looksRounded() {
    return text.length() > EXACT + 2
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && text.substring(EXACT).chars().allMatch(c -> c == '0');
  }

  /**
   * The whole id out of the item's link, if the link is that of this very item: what is left of the
   * ruined id must be its beginning.
   *
   * @return this id if the link does not help
   */
  ForeignId mendedBy(String url) {
    Matcher found = IN_URL.matcher(url);
    String digits = "";
    while (found.find()) {
      digits = found.group(1);
    }
    String left = beginning();
    boolean same = digits.length() == places() && left.length() >= 3 && digits.startsWith(left);
    return same ? new ForeignId(digits, false) : this;
  }

  /** The digits that are surely right: the last one may have been rounded. */
  private String beginning() {
    Matcher scientific = SCIENTIFIC.matcher(text);
    String digits = scientific.matches() ? scientific.group(1).replaceAll("[.,]", "") : text;
    int sure = Math.min(digits.length(), EXACT) - 1;
    return sure < 1 ? "" : digits.substring(0, sure);
  }

  private int places() {
    Matcher scientific = SCIENTIFIC.matcher(text);
    return scientific.matches() ? Integer.parseInt(scientific.group(2)) + 1 : text.length();
  }
}
