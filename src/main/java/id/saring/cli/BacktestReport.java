package id.saring.cli;

import id.saring.io.CsvOutput;
import id.saring.match.Match;
import id.saring.review.SheetCell;
import id.saring.workbench.backtest.Backtest;
import id.saring.workbench.backtest.EntryRecord;
import id.saring.workbench.backtest.Sample;
import id.saring.workbench.backtest.Verdict;
import id.saring.workbench.past.Coverage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A backtest for people. Accounts are counted and not named: the maintainer of a term need not know
 * whose post it was.
 *
 * @param minutesPerRow what one row of the sheet costs its reviewer
 */
record BacktestReport(Words words, double minutesPerRow) {

  /**
   * What reviewing one row costs, unless somebody measured it: an assumption, said to be one in
   * every report.
   */
  static final double MINUTES_PER_ROW = 2;

  private static final int MOST = 8;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "istilah",
          "status",
          "putusan",
          "terjangkau",
          "tempat",
          "butir",
          "akun",
          "baris",
          "baris_sendiri",
          "menit_telaah",
          "dibatalkan",
          "tidak_dihitung",
          "per_bulan",
          "per_platform",
          "per_instansi",
          "bersama",
          "contoh");

  // ---- a few entries

  List<String> details(Backtest result) {
    List<String> lines = new ArrayList<>();
    result.entries().forEach(entry -> detail(entry, lines));
    lines.add(foot(result.coverage()));
    return lines;
  }

  private void detail(EntryRecord one, List<String> lines) {
    lines.add(
        words.say(
            "backtest-head",
            one.entry().id(),
            DisplayText.clean(one.entry().term()),
            one.entry().kind().code(),
            one.entry().status().code()));
    lines.add(verdict(one));
    lines.add(words.say("backtest-reach", words.number(one.reach())));
    lines.add(
        words.say(
            "backtest-caught",
            words.number(one.places()),
            words.number(one.items()),
            words.number(one.accounts())));
    lines.add(
        words.say(
            "backtest-rows",
            words.number(one.rows()),
            words.number(one.ownRows()),
            words.number(minutes(one))));
    if (one.cancelled() > 0) {
      lines.add(words.say("backtest-cancelled", words.number(one.cancelled())));
    }
    if (!one.missed().isEmpty()) {
      lines.add(words.say("backtest-missed", counts(one.missed(), "")));
    }
    if (one.items() > 0) {
      lines.add(words.say("backtest-months", counts(one.months(), words.say("backtest-no-date"))));
      lines.add(words.say("backtest-platforms", counts(one.platforms(), "")));
      String nowhere = words.say("backtest-no-agency");
      lines.add(words.say("backtest-agencies", counts(one.agencies(), nowhere)));
    }
    if (!one.together().isEmpty()) {
      lines.add(words.say("backtest-together", counts(one.together(), "")));
    }
    one.samples().forEach(sample -> lines.add("    " + line(sample)));
    lines.add("");
  }

  private String verdict(EntryRecord one) {
    return switch (one.verdict()) {
      case BUTA ->
          words.say(
              one.reach() == 0 ? "backtest-blind-reach" : "backtest-blind", one.verdict().code());
      case TIPIS ->
          words.say(
              "backtest-thin",
              one.verdict().code(),
              words.number(Verdict.ITEMS),
              words.number(Verdict.ACCOUNTS));
      case TERUKUR -> words.say("backtest-measured", one.verdict().code());
    };
  }

  /** The most frequent ones. */
  private String counts(Map<String, Long> counts, String unnamed) {
    String shown =
        counts.entrySet().stream()
            .limit(MOST)
            .map(
                one ->
                    (one.getKey().isEmpty() ? unnamed : DisplayText.clean(one.getKey()))
                        + " "
                        + words.number(one.getValue()))
            .collect(Collectors.joining(", "));
    int more = counts.size() - MOST;
    return more > 0 ? words.say("backtest-more", shown, words.number(more)) : shown;
  }

  private String line(Sample sample) {
    Match match = sample.match();
    return DisplayText.clean(
        "%s %s %d %s"
            .formatted(
                day(sample),
                sample.subject().item().platform().code(),
                match.score(),
                sample.excerpt()));
  }

  private static String day(Sample sample) {
    return sample.subject().standing().day().map(LocalDate::toString).orElse("–");
  }

  private String foot(Coverage coverage) {
    return words.say(
        "backtest-foot",
        words.number(coverage.size()),
        coverage.first().map(LocalDate::toString).orElse("–"),
        coverage.last().map(LocalDate::toString).orElse("–"),
        minutesPerRow);
  }

  private long minutes(EntryRecord one) {
    return Math.round(one.ownRows() * minutesPerRow);
  }

  // ---- many entries

  List<String> table(Backtest result) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("backtest-table"));
    for (EntryRecord one : result.entries()) {
      lines.add(
          "%-28s %-8s %9s %9s %7s %7s %7s %7s"
              .formatted(
                  DisplayText.shortEnd(one.entry().id(), 28),
                  one.verdict().code(),
                  words.number(one.places()),
                  words.number(one.items()),
                  words.number(one.accounts()),
                  words.number(one.rows()),
                  words.number(one.ownRows()),
                  words.number(minutes(one))));
    }
    lines.add(sum(result));
    lines.add(foot(result.coverage()));
    return lines;
  }

  private String sum(Backtest result) {
    return words.say(
        "backtest-sum",
        words.number(result.entries().size()),
        number(result, Verdict.TERUKUR),
        number(result, Verdict.TIPIS),
        number(result, Verdict.BUTA));
  }

  private String number(Backtest result, Verdict verdict) {
    return words.number(result.entries().stream().filter(one -> one.verdict() == verdict).count());
  }

  // ---- for a spreadsheet

  String csv(Backtest result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      out.row(COLUMNS);
      for (EntryRecord one : result.entries()) {
        out.row(row(one));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<String> row(EntryRecord one) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(one.entry().id());
    cells.add(one.entry().term());
    cells.add(one.entry().status().code());
    cells.add(one.verdict().code());
    for (long count :
        new long[] {
          one.reach(),
          one.places(),
          one.items(),
          one.accounts(),
          one.rows(),
          one.ownRows(),
          minutes(one),
          one.cancelled()
        }) {
      cells.add(String.valueOf(count));
    }
    cells.add(joined(one.missed()));
    cells.add(joined(one.months()));
    cells.add(joined(one.platforms()));
    cells.add(joined(one.agencies()));
    cells.add(joined(one.together()));
    cells.add(
        one.samples().stream()
            .map(sample -> day(sample) + " " + sample.match().score() + " " + sample.excerpt())
            .collect(Collectors.joining("\n")));
    return cells.stream().map(SheetCell::guarded).toList();
  }

  private static String joined(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(one -> (one.getKey().isEmpty() ? "?" : one.getKey()) + "=" + one.getValue())
        .collect(Collectors.joining("|"));
  }
}
