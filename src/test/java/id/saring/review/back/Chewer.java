package id.saring.review.back;

import id.saring.review.SheetColumn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Does to a sheet what people and spreadsheets do to it. */
final class Chewer {

  /** What may happen to a sheet; each leaves enough to find every decision again. */
  enum Damage {
    COLUMNS_MOVED,
    COLUMNS_DELETED,
    COLUMN_ADDED,
    HEADER_RESPELLED,
    TITLE_ABOVE,
    ROWS_SORTED,
    OPEN_ROWS_DELETED,
    BLANK_ROWS_BELOW,
    EMPTY_ENDS_CUT,
    DATES_REFORMATTED,
    IDS_RESPELLED,
    IDS_MISTYPED,
    IDS_LOST
  }

  /** How a spreadsheet saves it. */
  enum SavedAs {
    EXCEL_CSV(';', "UTF-8", true),
    GOOGLE_CSV(',', "UTF-8", false),
    UNICODE_TEXT('\t', "UTF-16LE", true),
    OLD_CSV(';', "windows-1252", false),
    XLSX(' ', "", false);

    private final char delimiter;
    private final String charset;
    private final boolean marked;

    SavedAs(char delimiter, String charset, boolean marked) {
      this.delimiter = delimiter;
      this.charset = charset;
      this.marked = marked;
    }

    byte[] bytes(List<List<String>> cells) {
      if (this == XLSX) {
        return Workbooks.of(cells);
      }
      StringBuilder text = new StringBuilder(marked ? "\uFEFF" : "");
      for (List<String> row : cells) {
        text.append(
            String.join(String.valueOf(delimiter), row.stream().map(this::quoted).toList()));
        text.append("\r\n");
      }
      return text.toString().getBytes(Charset.forName(charset));
    }

    private String quoted(String cell) {
      boolean plain = cell.indexOf(delimiter) < 0 && !cell.contains("\"") && !cell.contains("\n");
      return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** What is left of a text. */
    String kept(String text) {
      return this == OLD_CSV
          ? new String(text.getBytes(Charset.forName(charset)), Charset.forName(charset))
          : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }

  private static final List<SheetColumn> NEEDED =
      List.of(SheetColumn.ID_TEMUAN, SheetColumn.SHA256, SheetColumn.TAUTAN, SheetColumn.TEKS);
  private static final int FIRST_OF_ANALYST = SheetColumn.KEPUTUSAN.ordinal();

  private final Set<Damage> damages;
  private final Random random;

  Chewer(Set<Damage> damages, long seed) {
    this.damages = damages.isEmpty() ? EnumSet.noneOf(Damage.class) : EnumSet.copyOf(damages);
    this.random = new Random(seed);
  }

  /** Chews a sheet, the header first. */
  List<List<String>> chewed(List<List<String>> sheet) {
    List<List<String>> rows = new ArrayList<>();
    sheet.subList(1, sheet.size()).forEach(row -> rows.add(chewedRow(row)));
    if (damages.contains(Damage.OPEN_ROWS_DELETED)) {
      rows.removeIf(row -> row.get(FIRST_OF_ANALYST).isEmpty());
    }
    if (damages.contains(Damage.ROWS_SORTED)) {
      Collections.shuffle(rows, random);
    }
    rows.add(0, header(sheet.get(0)));
    return around(columns(rows));
  }

  private List<String> chewedRow(List<String> row) {
    List<String> chewed = new ArrayList<>(row);
    chewed.set(0, chewedId(row.get(0)));
    if (damages.contains(Damage.DATES_REFORMATTED)) {
      for (SheetColumn column :
          List.of(SheetColumn.TANGGAL_DIKETAHUI, SheetColumn.TANGGAL_TELAAH)) {
        chewed.set(column.ordinal(), date(row.get(column.ordinal())));
      }
    }
    return chewed;
  }

  private String chewedId(String id) {
    String chewed = id;
    if (damages.contains(Damage.IDS_RESPELLED)) {
      List<String> dresses =
          List.of(
              id.toLowerCase(Locale.ROOT),
              id.replace("-", ""),
              id.replace('-', ' '),
              id.replace('-', '–'),
              "'" + id + " ",
              id.substring(0, 4) + id.substring(4).replace('0', 'o').replace('1', 'l'));
      chewed = dresses.get(random.nextInt(dresses.size()));
    }
    if (damages.contains(Damage.IDS_MISTYPED) && random.nextBoolean()) {
      int at = 4 + random.nextInt(4);
      char wrong = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ?".charAt(random.nextInt(34));
      chewed = id.substring(0, at) + wrong + id.substring(at + 1);
    }
    return damages.contains(Damage.IDS_LOST) && random.nextInt(3) == 0 ? "" : chewed;
  }

  private String date(String iso) {
    if (iso.isEmpty()) {
      return "";
    }
    LocalDate day = LocalDate.parse(iso);
    String month =
        List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
            .get(day.getMonthValue() - 1);
    String named = day.getDayOfMonth() + " " + month + " " + day.getYear();
    if (day.getDayOfMonth() <= 12) {
      return named;
    }
    return switch (random.nextInt(4)) {
      case 0 ->
          String.format("%d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      case 1 ->
          String.format(
              "%02d-%02d-%02d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
      case 2 -> String.valueOf(day.toEpochDay() + 25_569);
      default -> named;
    };
  }

  private List<String> header(List<String> names) {
    if (!damages.contains(Damage.HEADER_RESPELLED)) {
      return new ArrayList<>(names);
    }
    List<String> respelled = new ArrayList<>();
    for (String name : names) {
      respelled.add(
          switch (random.nextInt(3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> " " + name.replace('_', ' ');
            default -> name;
          });
    }
    return respelled;
  }

  private List<List<String>> columns(List<List<String>> rows) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      SheetColumn column = SheetColumn.SHEET.get(i);
      boolean needed = i >= FIRST_OF_ANALYST || NEEDED.contains(column);
      if (needed || !damages.contains(Damage.COLUMNS_DELETED) || random.nextBoolean()) {
        order.add(i);
      }
    }
    if (damages.contains(Damage.COLUMNS_MOVED)) {
      Collections.shuffle(order, random);
    }
    List<List<String>> moved = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      order.forEach(place -> cells.add(row.get(place)));
      if (damages.contains(Damage.COLUMN_ADDED)) {
        cells.add(1, moved.isEmpty() ? "Tim" : "A");
      }
      moved.add(cells);
    }
    return moved;
  }

  private List<List<String>> around(List<List<String>> rows) {
    List<List<String>> around = new ArrayList<>();
    int width = rows.get(0).size();
    List<String> blank = new ArrayList<>(Collections.nCopies(width, ""));
    if (damages.contains(Damage.TITLE_ABOVE)) {
      List<String> title = new ArrayList<>(blank);
      title.set(0, "Lembar tinjauan bulan Oktober");
      around.add(title);
      around.add(blank);
    }
    for (List<String> row : rows) {
      around.add(damages.contains(Damage.EMPTY_ENDS_CUT) ? withoutEmptyEnd(row) : row);
    }
    if (damages.contains(Damage.BLANK_ROWS_BELOW)) {
      around.addAll(Arrays.asList(blank, blank));
    }
    return around;
  }

  private static List<String> withoutEmptyEnd(List<String> row) {
    int end = row.size();
    while (end > 1 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }
}
