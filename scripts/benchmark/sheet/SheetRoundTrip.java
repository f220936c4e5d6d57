import id.saring.io.CsvOutput;
import id.saring.io.CsvOutput.Dialect;
import id.saring.io.CsvRow;
import id.saring.io.CsvRows;
import id.saring.review.SheetCell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Cells that a spreadsheet likes to change, before and after it had them: {@code make FILE} writes
 * them guarded, {@code compare FILE XLSX BACK} counts what was lost.
 */
public final class SheetRoundTrip {

  private static final int ROWS = 5_000;
  private static final int COLUMNS = 20;
  private static final int SHOWN = 10;
  private static final Pattern FORMULA = Pattern.compile("<f[ >]");

  private static final String[] WORDS = {
    "Gas", "gacor", "jilid", "2024", "02", "😀", "👍🏽", "é", "𝐆𝐀𝐒", "نور", "\"", ";", "a;b", "\n",
    "\t", "'", "#", "@nama", "=", "+62", "-", "1.000", "50%", "Rp", "\\", "​", "TRUE", "1e5"
  };
  private static final String[] STARTS = {
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", " =", "\n=", "\u200B=", "'", "''", "'="
  };

  private static final String[] AMOUNTS = {
    "Rp N", "Rp. N,00", "RpN", "N Rp", "IDR N", "$N", "N €", "(N)", "N-", "N -", "N%", "N %", "-N", "1 1/N", "N+"
  };
  private static final String[] DAYS = {
    " Mei", " Mei 2024", "-Okt", "-Oct-24", " Oktober 2024", "/Des/2024", ":05", ":05 PM", ".30", " Jan", " Agustus"
  };

  private SheetRoundTrip() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      make(Path.of(args[1]));
    } else {
      System.exit(compare(Path.of(args[1]), Path.of(args[2]), Path.of(args[3])) ? 0 : 1);
    }
  }

  /** The texts themselves, the same in both halves. */
  private static List<List<String>> texts() {
    Random random = new Random(20_241_016);
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < ROWS; r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < COLUMNS; c++) {
        row.add(text(random));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> digits(random, 12 + random.nextInt(9));
      case 1 -> "0" + digits(random, 8 + random.nextInt(5));
      case 2 -> (1 + random.nextInt(31)) + "-" + (1 + random.nextInt(12));
      case 3 -> (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(31)) + "/" + (10 + random.nextInt(20));
      case 4 -> random.nextInt(24) + "." + String.format(Locale.ROOT, "%02d", random.nextInt(60));
      case 5 -> digits(random, 3) + (random.nextBoolean() ? "E" : "e") + digits(random, 2);
      case 6 -> "+62" + digits(random, 10);
      case 7 -> digits(random, 1 + random.nextInt(9));
      case 8 -> STARTS[random.nextInt(STARTS.length)] + formula(random);
      case 9 -> digits(random, 8) + " " + digits(random, 6) + " 1 " + digits(random, 3);
      case 10 -> "https://example.org/p/" + digits(random, 19) + "?a=" + digits(random, 3);
      case 11 -> AMOUNTS[random.nextInt(AMOUNTS.length)].replace("N", digits(random, 1 + random.nextInt(4)));
      case 12 -> (1 + random.nextInt(28)) + DAYS[random.nextInt(DAYS.length)];
      default -> words(random);
    };
  }

  private static String formula(Random random) {
    String[] formulas = {"1+1", "SUM(A1:A9)", "HYPERLINK(\"http://x.example\";\"k\")", "cmd|' /C x'!A0", "kamu"};
    return formulas[random.nextInt(formulas.length)];
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
    while (digits.length() < count) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return words.toString();
  }

  private static void make(Path file) throws IOException {
    try (CsvOutput out = CsvOutput.to(Files.newOutputStream(file), Dialect.EXCEL_ID)) {
      List<String> header = new ArrayList<>();
      for (int c = 0; c < COLUMNS; c++) {
        header.add("kolom_" + c);
      }
      out.row(header);
      for (List<String> row : texts()) {
        out.row(row.stream().map(SheetCell::guarded).toList());
      }
    }
  }

  private static boolean compare(Path before, Path workbook, Path after) throws IOException {
    List<List<String>> expected = texts();
    List<List<String>> sent = read(before);
    List<List<String>> got = read(after);
    long cells = 0;
    long digitsLost = 0;
    long changed = 0;
    for (int r = 0; r < expected.size(); r++) {
      List<String> row = r + 1 < got.size() ? got.get(r + 1) : List.of();
      for (int c = 0; c < COLUMNS; c++) {
        String text = expected.get(r).get(c);
        String back = c < row.size() ? SheetCell.unguarded(row.get(c)) : "";
        cells++;
        boolean lost = !digitsOf(text).equals(digitsOf(back));
        boolean differs = !text.strip().equals(back.strip());
        digitsLost += lost ? 1 : 0;
        changed += differs ? 1 : 0;
        if (differs && (changed <= SHOWN || (lost && digitsLost <= SHOWN))) {
          System.out.println("  " + shown(text) + " sent " + shown(sent.get(r + 1).get(c)) + " came back " + shown(back));
        }
      }
    }
    long formulas = formulas(workbook);
    System.out.printf(
        Locale.ROOT,
        "%d cells: %d formulas, %d with digits lost, %d changed otherwise (blanks at the ends aside)%n",
        cells, formulas, digitsLost, changed - digitsLost);
    return formulas == 0 && digitsLost == 0 && got.size() == expected.size() + 1;
  }

  private static String shown(String text) {
    return "«" + text.replace("\n", "\\n").replace("\t", "\\t").replace("\u200B", "\\u200B") + "»";
  }

  private static String digitsOf(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        CsvRows csv = CsvRows.open(in)) {
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        rows.add(row.cells());
      }
    }
    return rows;
  }

  private static long formulas(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      try (InputStream in = zip.getInputStream(sheet)) {
        Matcher formula = FORMULA.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        return formula.results().count();
      }
    }
  }
}
