package id.saring.cli;

import id.saring.workbench.evaluate.Share;
import id.saring.workbench.stats.EntryStats;
import id.saring.workbench.stats.Judgement;
import id.saring.workbench.stats.LexiconStats;
import id.saring.workbench.stats.StatsOrder;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code lexicon stats} as lines for people: what was seen as a table, what was not in words.
 *
 * @param words the user's language
 * @param since first run date that counts
 * @param minutesPerRow an assumption, which is said
 * @param whole whether long lists are shown whole
 * @param width of the terminal in cells; 0 for no limit
 */
record StatsReport(
    Words words, Optional<LocalDate> since, double minutesPerRow, boolean whole, int width) {

  /** Most lines of a list, unless it is to be shown whole. */
  private static final int MOST = 20;

  private static final String NOTHING = "–";

  private static final int NAMED = 12;

  private static final List<String> HEADERS =
      List.of(
          "entry",
          "hits",
          "items",
          "accounts",
          "last",
          "trial",
          "cancelled",
          "confirmed",
          "refused",
          "silent",
          "open",
          "precision",
          "cost");

  List<String> lines(LexiconStats stats, StatsOrder order) {
    List<EntryStats> seen =
        stats.entries().stream()
            .filter(one -> !one.isNeverSeen())
            .sorted(order.comparator())
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            since.isPresent() ? "stats-head-since" : "stats-head",
            number(seen.size()),
            number(stats.items()),
            number(stats.decided()),
            since.map(LocalDate::toString).orElse("")));
    if (!seen.isEmpty()) {
      lines.addAll(table(shown(seen)));
      addRest(lines, seen.size());
      lines.add("");
    }
    lines.add(
        words.say(
            "stats-minutes", figure(minutesPerRow), number(stats.read()), figure(spent(stats))));
    if (stats.purged() > 0) {
      lines.add(words.say("stats-purged", number(stats.purged())));
    }
    addNamed(lines, "stats-gone", seen.stream().filter(one -> one.name().status().isEmpty()));
    addNamed(
        lines,
        since.isPresent() ? "stats-never-since" : "stats-never",
        stats.entries().stream().filter(one -> one.isNeverSeen() && one.isLookedFor()));
    return lines;
  }

  private double spent(LexiconStats stats) {
    return stats.read() * minutesPerRow;
  }

  private List<String> table(List<EntryStats> entries) {
    List<Columns.Column> kinds = new ArrayList<>();
    kinds.add(Columns.Column.end(NAMED));
    HEADERS.subList(1, HEADERS.size()).forEach(header -> kinds.add(Columns.Column.number()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADERS.stream().map(header -> words.say("stats-" + header)).toList());
    entries.forEach(one -> rows.add(row(one)));
    Columns columns = new Columns(kinds, rows);
    return columns.lines(width).or(() -> columns.lines(0)).orElseThrow();
  }

  private List<String> row(EntryStats one) {
    EntryStats.Caught caught = one.caught();
    return List.of(
        DisplayText.clean(one.name().id()),
        number(caught.hits()),
        number(caught.items()),
        number(caught.accounts()),
        caught.last().map(LocalDate::toString).orElse(NOTHING),
        number(caught.onTrial()),
        number(caught.cancelled()),
        number(one.count(Judgement.CONFIRMED)),
        number(one.count(Judgement.REFUSED)),
        number(one.count(Judgement.SILENT)),
        number(one.count(Judgement.OPEN)),
        precision(one.precision()),
        cost(one));
  }

  private static String precision(Share share) {
    return share.of() == 0
        ? NOTHING
        : percent(share.value())
            + " % ("
            + percent(share.low())
            + "–"
            + percent(share.high())
            + ")";
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(100 * share));
  }

  /** Minutes for a case; what was read for nothing so far is told as more than that. */
  private String cost(EntryStats one) {
    if (one.read() == 0) {
      return NOTHING;
    }
    return one.minutesPerCase(minutesPerRow).isPresent()
        ? figure(one.minutesPerCase(minutesPerRow).getAsDouble())
        : "> " + figure(one.read() * minutesPerRow);
  }

  private void addNamed(
      List<String> lines, String key, java.util.stream.Stream<EntryStats> entries) {
    List<String> ids = entries.map(one -> DisplayText.clean(one.name().id())).sorted().toList();
    if (!ids.isEmpty()) {
      lines.add(words.say(key, number(ids.size())));
      String told = shown(ids).stream().collect(Collectors.joining(", "));
      lines.addAll(DisplayText.wrap(told, width, "  "));
      addRest(lines, ids.size());
    }
  }

  private <T> List<T> shown(List<T> all) {
    return whole || all.size() <= MOST ? all : all.subList(0, MOST);
  }

  private void addRest(List<String> lines, int size) {
    if (!whole && size > MOST) {
      lines.add("  " + words.say("status-more", number(size - MOST)));
    }
  }

  private String number(long number) {
    return words.number(number);
  }

  private String figure(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }
}
