package id.saring.cli;

import id.saring.review.back.Conflict;
import id.saring.review.back.Verdict;
import id.saring.review.status.Deadline;
import id.saring.review.status.SampleTally;
import id.saring.review.status.Standing;
import id.saring.review.status.StatusTally;
import id.saring.workbench.evaluate.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code review status} as lines for people: what presses comes by case, all else as numbers.
 *
 * @param words the user's language
 * @param today day to count from
 * @param whole whether long lists are shown whole
 */
record StatusReport(Words words, LocalDate today, boolean whole) {

  /** Days within which a limit counts as near. */
  private static final long NEAR = 3;

  /** Most lines of a list, unless it is to be shown whole. */
  private static final int MOST = 20;

  List<String> lines(StatusTally tally) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "status-head",
            today.toString(),
            number(tally.cases()),
            number(tally, Standing.OPEN),
            number(tally, Standing.DECIDED),
            number(tally, Standing.CONFLICTING)));
    addDue(lines, tally);
    if (!tally.verdicts().isEmpty()) {
      lines.add(words.say("status-verdicts", counts(tally.verdicts(), Verdict::code)));
    }
    if (!tally.reviewers().isEmpty()) {
      lines.add(words.say("status-reviewers", counts(tally.reviewers(), this::named)));
    }
    addAgencies(lines, tally);
    addConflicts(lines, tally.conflicts());
    addDeadlines(lines, tally.deadlines());
    return lines;
  }

  /** What was missed, as far as blind samples tell; nothing if no night drew one. */
  List<String> lines(SampleTally sample) {
    if (sample.nights() == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        words.say(
            "status-sample",
            number(sample.nights()),
            number(sample.drawn()),
            number(sample.decided()),
            number(sample.missed())));
    if (sample.decided() > 0) {
      Share share = new Share(sample.missed(), sample.decided());
      lines.add(
          words.say(
              "status-missed",
              words.percent(share.value()),
              words.percent(share.low()),
              words.percent(share.high()),
              items(share.value(), sample),
              items(share.low(), sample),
              items(share.high(), sample),
              number(sample.from())));
    }
    return lines;
  }

  private String items(double share, SampleTally sample) {
    return number(Math.round(share * sample.from()));
  }

  private void addDue(List<String> lines, StatusTally tally) {
    List<Deadline> deadlines = tally.deadlines();
    long past = deadlines.stream().filter(due -> left(due) < 0).count();
    long near = deadlines.stream().filter(due -> left(due) >= 0 && left(due) <= NEAR).count();
    lines.add(
        words.say(
            "status-due", number(past), number(near), number(deadlines.size() - past - near)));
    if (tally.undated() > 0) {
      String first = tally.firstUndated().map(LocalDate::toString).orElse("?");
      lines.add(words.say("status-undated", number(tally.undated()), first));
    }
    if (!tally.unknownContests().isEmpty()) {
      lines.add(words.say("status-contests", String.join(", ", tally.unknownContests())));
    }
  }

  private void addAgencies(List<String> lines, StatusTally tally) {
    List<Map.Entry<String, Map<Standing, Long>>> busiest = new ArrayList<>();
    busiest.addAll(tally.agencies().entrySet());
    busiest.sort(
        Comparator.comparingLong(
                (Map.Entry<String, Map<Standing, Long>> agency) -> -waiting(agency.getValue()))
            .thenComparing(Map.Entry::getKey));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("status-agency"),
            words.say("status-open"),
            words.say("status-decided"),
            words.say("status-conflicting")));
    for (Map.Entry<String, Map<Standing, Long>> agency : shown(busiest)) {
      rows.add(
          List.of(
              named(agency.getKey()),
              number(agency.getValue().getOrDefault(Standing.OPEN, 0L)),
              number(agency.getValue().getOrDefault(Standing.DECIDED, 0L)),
              number(agency.getValue().getOrDefault(Standing.CONFLICTING, 0L))));
    }
    if (rows.size() > 1) {
      lines.add("");
      lines.addAll(table(rows, 3));
      addRest(lines, busiest.size());
    }
  }

  private void addConflicts(List<String> lines, List<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      lines.add("");
      lines.add(words.say("status-conflicts", number(conflicts.size())));
      shown(conflicts).forEach(one -> lines.add("  " + one.id() + "  " + one.shown()));
      addRest(lines, conflicts.size());
    }
  }

  private void addDeadlines(List<String> lines, List<Deadline> deadlines) {
    List<Deadline> pressing =
        whole ? deadlines : deadlines.stream().filter(due -> left(due) <= NEAR).toList();
    if (!pressing.isEmpty()) {
      lines.add("");
      lines.add(words.say("status-deadlines"));
      List<List<String>> rows = new ArrayList<>();
      for (Deadline due : shown(pressing)) {
        rows.add(
            List.of(
                "  " + due.on(),
                days(left(due)),
                due.id().text(),
                due.verdict().map(Verdict::code).orElse("-"),
                named(due.agency()),
                due.contest()));
      }
      lines.addAll(table(rows, 0));
      addRest(lines, pressing.size());
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

  private static List<String> table(List<List<String>> rows, int numbers) {
    int columns = rows.get(0).size();
    List<Columns.Column> kinds = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      kinds.add(i >= columns - numbers ? Columns.Column.number() : Columns.Column.whole());
    }
    return new Columns(kinds, rows).lines(0).orElseThrow();
  }

  private <K> String counts(Map<K, Long> counts, java.util.function.Function<K, String> name) {
    return counts.entrySet().stream()
        .map(one -> number(one.getValue()) + " " + name.apply(one.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static long waiting(Map<Standing, Long> agency) {
    return agency.getOrDefault(Standing.OPEN, 0L) + agency.getOrDefault(Standing.CONFLICTING, 0L);
  }

  private String named(String name) {
    return name.isEmpty() ? words.say("status-nobody") : name;
  }

  private long left(Deadline due) {
    return ChronoUnit.DAYS.between(today, due.on());
  }

  private String days(long left) {
    if (left == 0) {
      return words.say("status-today");
    }
    return left < 0
        ? words.say("status-past", number(-left))
        : words.say("status-left", number(left));
  }

  private String number(StatusTally tally, Standing standing) {
    return number(tally.standings().getOrDefault(standing, 0L));
  }

  private String number(long number) {
    return words.number(number);
  }
}
