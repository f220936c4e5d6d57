package id.saring.cli;

import id.saring.ingest.fill.ShapeWarning;
import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.review.report.ReportFacts;
import id.saring.run.Arrival;
import id.saring.run.Manifest;
import id.saring.run.Overrun;
import id.saring.run.RunCounts;
import id.saring.run.RunReport;
import id.saring.run.SourceTally;
import id.saring.run.Unseen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a tired person reads in the morning: one sentence, five lines, and what needs a hand. */
final class ScreenSummary {

  private static final int MOST_LINES = 10;

  private final Words words;
  private final Path here;

  /**
   * Makes it.
   *
   * @param here where the command was typed: what lies below is named from there
   */
  ScreenSummary(Words words, Path here) {
    this.here = here.toAbsolutePath().normalize();
    this.words = words;
  }

  void print(RunReport report, PrintWriter out, PrintWriter err) {
    RunCounts counts = report.manifest().counts();
    Map<String, Long> bands = report.priorities();
    out.println(
        words.say(
            report.replayed() ? "summary-replayed" : "summary-head",
            report.runId().toString(),
            words.number(counts.flagged()),
            words.number(bands.getOrDefault("tinggi", 0L)),
            words.number(bands.getOrDefault("sedang", 0L)),
            words.number(bands.getOrDefault("rendah", 0L))));
    out.println(readLine(report));
    out.println(
        words.say(
            "summary-screened",
            words.number(counts.screened()),
            words.number(report.manifest().rosterAccounts()),
            words.number(counts.unregistered()),
            words.number(counts.outOfRange())));
    out.println(
        words.say(
            "summary-matched",
            words.number(counts.matched()),
            words.number(counts.suppressed()),
            words.number(counts.belowThreshold()),
            words.number(counts.duplicate()),
            words.number(counts.onTrial())));
    if (counts.alreadyKnown() > 0) {
      out.println(words.say("summary-known", words.number(counts.alreadyKnown())));
    }
    printUnseen(report.manifest().unseen(), out);
    printArrivals(report.manifest().unseen(), out);
    printSample(report, out);
    printSkipped(report, out);
    report.folder().ifPresent(folder -> printFiles(folder, out));
    printChanged(report, out);
    printSwept(report, out);
    printTrouble(report, err);
  }

  /** The night in one line, the same in either language: for a mail's subject or a monitor. */
  void printLine(RunReport report, int code, PrintWriter out) {
    RunCounts counts = report.manifest().counts();
    Map<String, Long> bands = report.priorities();
    List<SourceTally> sources = report.sources();
    out.println(
        "saring run=%s code=%d flagged=%d tinggi=%d sedang=%d rendah=%d sources=%d unread=%d items=%d rejected=%d"
            .formatted(
                report.runId(),
                code,
                counts.flagged(),
                bands.getOrDefault("tinggi", 0L),
                bands.getOrDefault("sedang", 0L),
                bands.getOrDefault("rendah", 0L),
                sources.size(),
                sources.stream().filter(source -> source.problem().isPresent()).count(),
                counts.items(),
                sources.stream().mapToLong(SourceTally::rejected).sum()));
  }

  private String readLine(RunReport report) {
    List<SourceTally> sources = report.sources();
    return words.say(
        "summary-read",
        words.number(sources.size()),
        words.number(sources.stream().mapToLong(SourceTally::records).sum()),
        words.number(report.manifest().counts().items()),
        words.number(sources.stream().mapToLong(SourceTally::ignored).sum()),
        words.number(sources.stream().mapToLong(SourceTally::rejected).sum()));
  }

  /** Accounts of which nothing came; clean ones are not among those that nobody exported. */
  private void printUnseen(Unseen unseen, PrintWriter out) {
    if (unseen.withoutData() > 0) {
      String where =
          unseen.accounts().stream()
              .filter(one -> one.withoutData() > 0)
              .map(one -> one.platform().code() + " " + words.number(one.withoutData()))
              .collect(Collectors.joining(", "));
      out.println(
          words.say(
              "summary-no-data",
              words.number(unseen.withoutData()),
              words.number(unseen.active()),
              where));
    }
  }

  /** Sources that used to come, and did not, or not as they used to. */
  private void printArrivals(Unseen unseen, PrintWriter out) {
    long missing = unseen.count(Arrival.Kind.MISSING);
    long thin = unseen.count(Arrival.Kind.THIN);
    if (missing + thin > 0) {
      out.println(words.say("summary-arrivals", words.number(missing), words.number(thin)));
    }
  }

  private void printSample(RunReport report, PrintWriter out) {
    long drawn =
        report.manifest().outputs().stream()
            .filter(output -> output.name().equals("sampel.csv"))
            .mapToLong(Manifest.Output::rows)
            .sum();
    report
        .manifest()
        .sampledFrom()
        .ifPresent(
            from ->
                out.println(words.say("summary-sample", words.number(drawn), words.number(from))));
  }

  /** Files that were not read again, each by its name. */
  private void printSkipped(RunReport report, PrintWriter out) {
    List<String> names =
        report.sources().stream()
            .filter(source -> source.skippedSince().isPresent())
            .map(source -> source.label() + " (" + source.skippedSince().get() + ")")
            .toList();
    if (!names.isEmpty()) {
      out.println(words.say("summary-skipped", words.number(names.size())));
      names.stream().limit(MOST_LINES).forEach(name -> out.println("               " + name));
      if (names.size() > MOST_LINES) {
        out.println(words.say("more-skipped", words.number(names.size() - MOST_LINES)));
      }
    }
  }

  private void printFiles(Path folder, PrintWriter out) {
    out.println(words.say("summary-sheet", shown(folder, "lembar-tinjauan.csv")));
    out.println(words.say("summary-page", shown(folder, ReportFacts.NAME)));
  }

  private String shown(Path folder, String file) {
    Path whole = folder.toAbsolutePath().normalize();
    Path shown = whole.startsWith(here) ? here.relativize(whole) : whole;
    return shown.resolve(file).toString();
  }

  private void printChanged(RunReport report, PrintWriter out) {
    long changed = report.sources().stream().filter(one -> !one.warnings().isEmpty()).count();
    if (changed > 0) {
      out.println(words.say("summary-shape", words.number(changed)));
    }
  }

  /** Sources that look changed, one line a sign. */
  private void printShapes(RunReport report, PrintWriter err) {
    List<String> lines = new ArrayList<>();
    for (SourceTally source : report.sources()) {
      for (ShapeWarning warning : source.warnings()) {
        String told = warning.message().in(words.locale());
        lines.add(words.say("trouble-shape", source.label(), told));
      }
    }
    lines.stream().limit(MOST_LINES).forEach(err::println);
    if (lines.size() > MOST_LINES) {
      err.println(words.say("more-shapes", words.number(lines.size() - MOST_LINES)));
    }
  }

  private void printSwept(RunReport report, PrintWriter out) {
    if (!report.swept().isEmpty()) {
      out.println(words.say("summary-swept", words.number(report.swept().size())));
    }
    if (!report.healed().isEmpty()) {
      out.println(words.say("summary-healed", String.join(", ", report.healed())));
    }
    if (!report.changed().isEmpty()) {
      out.println(words.say("summary-changed", String.join(", ", report.changed())));
    }
  }

  /** What was not covered, on standard error, each with its place. */
  void printTrouble(RunReport report, PrintWriter err) {
    if (report.sources().isEmpty()) {
      err.println(words.say("nothing-to-read"));
    }
    for (SourceTally source : report.sources()) {
      source
          .problem()
          .ifPresent(
              problem ->
                  err.println(
                      words.say(
                          "trouble-source", source.label(), problem.problem().in(words.locale()))));
    }
    for (Overrun overrun : report.manifest().overBudget()) {
      err.println(
          words.say(
              "trouble-budget",
              overrun.entry(),
              words.number(overrun.rows()),
              words.number(overrun.budget())));
    }
    report.unarchived().ifPresent(problem -> err.println(problem.in(words.locale())));
    report.overLimit().forEach(label -> err.println(words.say("trouble-limit", label)));
    printShapes(report, err);
    Map<String, Message> notices = new TreeMap<>();
    for (SourceTally source : report.sources()) {
      for (Message notice : source.notices()) {
        notices.put(source.label() + ": " + notice.in(words.locale()), notice);
      }
    }
    notices.keySet().stream()
        .limit(MOST_LINES)
        .forEach(line -> err.println(words.say("note", line)));
    if (notices.size() > MOST_LINES) {
      err.println(words.say("more-notes", words.number(notices.size() - MOST_LINES)));
    }
    List<TableProblem> roster = report.rosterProblems();
    roster.stream().limit(MOST_LINES).forEach(problem -> err.println(problem.in(words.locale())));
    if (roster.size() > MOST_LINES) {
      long all = roster.stream().mapToLong(TableProblem::count).sum();
      err.println(words.say("trouble-more", words.number(all - MOST_LINES)));
    }
    long rejected = report.sources().stream().mapToLong(SourceTally::rejected).sum();
    if (rejected > 0 && report.folder().isPresent()) {
      err.println(words.say("trouble-rejected", words.number(rejected), rejectedFile(report)));
    } else if (rejected > 0) {
      err.println(words.say("trouble-rejected-dry", words.number(rejected)));
    }
    if (!report.isComplete()) {
      err.println(words.say("trouble-incomplete"));
    }
  }

  private static String rejectedFile(RunReport report) {
    return report.manifest().outputs().stream()
        .map(Manifest.Output::name)
        .filter(name -> name.startsWith("ditolak"))
        .findFirst()
        .orElse("ditolak.csv");
  }
}
