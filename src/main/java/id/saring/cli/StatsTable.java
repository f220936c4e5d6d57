package id.saring.cli;

import id.saring.io.CsvOutput;
import id.saring.ledger.Catch;
import id.saring.review.DecisionWords;
import id.saring.review.SheetCell;
import id.saring.workbench.evaluate.Share;
import id.saring.workbench.stats.EntryStats;
import id.saring.workbench.stats.Judgement;
import id.saring.workbench.stats.LexiconStats;
import id.saring.workbench.stats.StatsOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code lexicon stats} for a spreadsheet of the Indonesian locale, a row for every entry, never
 * seen ones too. Fractions have a decimal comma; a cell without a value is empty.
 */
final class StatsTable {

  private static final int PLACES = 4;

  private static final List<String> BEFORE =
      List.of(
          "id",
          "istilah",
          "jenis",
          "status",
          "kena",
          "temuan",
          "akun",
          "terakhir_terlihat",
          "uji",
          "dikecualikan",
          Catch.OPEN,
          Catch.CONFLICTING);

  private static final List<String> AFTER =
      List.of(
          "benar",
          "salah",
          "presisi",
          "presisi_bawah",
          "presisi_atas",
          "terkuat",
          "presisi_terkuat",
          "menit_telaah",
          "menit_per_kasus");

  /** The status of what the lexicon does not have any more. */
  static final String GONE = "tidak_ada";

  private StatsTable() {}

  /**
   * Writes the table.
   *
   * @param minutesPerRow an assumption
   */
  static void write(LexiconStats stats, StatsOrder order, double minutesPerRow, OutputStream bytes)
      throws IOException {
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      List<String> header = new ArrayList<>(BEFORE);
      header.addAll(DecisionWords.all());
      header.addAll(AFTER);
      out.row(header);
      for (EntryStats one : stats.entries().stream().sorted(order.comparator()).toList()) {
        out.row(row(one, minutesPerRow));
      }
    }
  }

  private static List<String> row(EntryStats one, double minutesPerRow) {
    List<String> cells = new ArrayList<>();
    cells.add(SheetCell.guarded(one.name().id()));
    cells.add(SheetCell.guarded(one.name().term()));
    cells.add(one.name().kind());
    cells.add(one.name().status().map(status -> status.code()).orElse(GONE));
    cells.add(String.valueOf(one.caught().hits()));
    cells.add(String.valueOf(one.caught().items()));
    cells.add(String.valueOf(one.caught().accounts()));
    cells.add(one.caught().last().map(LocalDate::toString).orElse(""));
    cells.add(String.valueOf(one.caught().onTrial()));
    cells.add(String.valueOf(one.caught().cancelled()));
    cells.add(decided(one, Catch.OPEN));
    cells.add(decided(one, Catch.CONFLICTING));
    DecisionWords.all().forEach(word -> cells.add(decided(one, word)));
    cells.add(String.valueOf(one.count(Judgement.CONFIRMED)));
    cells.add(String.valueOf(one.count(Judgement.REFUSED)));
    Share precision = one.precision();
    boolean judged = precision.of() > 0;
    cells.add(judged ? fraction(precision.value()) : "");
    cells.add(judged ? fraction(precision.low()) : "");
    cells.add(judged ? fraction(precision.high()) : "");
    cells.add(String.valueOf(one.caught().strongest()));
    cells.add(one.asStrongest().of() > 0 ? fraction(one.asStrongest().value()) : "");
    cells.add(fraction(one.read() * minutesPerRow));
    one.minutesPerCase(minutesPerRow)
        .ifPresentOrElse(minutes -> cells.add(fraction(minutes)), () -> cells.add(""));
    return cells;
  }

  private static String decided(EntryStats one, String decision) {
    return String.valueOf(one.decisions().getOrDefault(decision, 0L));
  }

  private static String fraction(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.toPlainString().replace('.', ',');
  }
}
