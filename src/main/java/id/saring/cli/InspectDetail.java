package id.saring.cli;

import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceReport;
import id.saring.ingest.fill.FillShare;
import id.saring.ingest.fill.FillWarning;
import id.saring.ingest.fill.FilledField;
import id.saring.io.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One source in full: what it is, how that was seen, what is in it and what is wrong with it. */
final class InspectDetail {

  private final Words words;
  private final List<String> lines = new ArrayList<>();

  InspectDetail(Words words) {
    this.words = words;
  }

  /** The lines about a source. */
  List<String> lines(SourceReport report) {
    lines.clear();
    show(report);
    return List.copyOf(lines);
  }

  private void show(SourceReport report) {
    lines.add(report.label());
    if (!report.format().isEmpty()) {
      lines.add(words.say("inspect-format", report.format(), report.sign()));
      lines.add(
          words.say(
              "inspect-records",
              words.number(report.records()),
              words.number(report.items()),
              kinds(report)));
      if (report.first().isPresent()) {
        lines.add(
            words.say(
                "inspect-period",
                report.first().get().toString(),
                report.last().orElseThrow().toString()));
      }
      lines.add(
          report.owner().isEmpty()
              ? words.say("inspect-authors", words.number(report.authors()))
              : words.say("inspect-owner", report.owner()));
    }
    showFill(report);
    showTrouble(report);
  }

  private void showTrouble(SourceReport report) {
    for (Message notice : report.notices()) {
      lines.add("  ! " + notice.in(words.locale()));
    }
    for (SkippedRecord reject : report.rejects()) {
      lines.add(
          words.say(
              "inspect-reject",
              String.valueOf(reject.record()),
              reject.line() > 0 ? String.valueOf(reject.line()) : "-",
              reject.reason().in(words.locale())));
    }
    if (report.rejected() > report.rejects().size()) {
      lines.add(
          words.say(
              "inspect-more-rejects", words.number(report.rejected() - report.rejects().size())));
    }
    report
        .problem()
        .ifPresent(
            problem ->
                lines.add(words.say("inspect-problem", problem.problem().in(words.locale()))));
  }

  private String kinds(SourceReport report) {
    List<String> parts = new ArrayList<>();
    report.kinds().forEach((kind, count) -> parts.add(kind.code() + " " + words.number(count)));
    report
        .ignored()
        .forEach((kind, count) -> parts.add("(" + kind + " " + words.number(count) + ")"));
    if (report.merged() > 0) {
      parts.add(words.say("inspect-merged", words.number(report.merged())));
    }
    if (report.rejected() > 0) {
      parts.add(words.say("inspect-rejected", words.number(report.rejected())));
    }
    return parts.stream().collect(Collectors.joining(", "));
  }

  private void showFill(SourceReport report) {
    List<String> shares = new ArrayList<>();
    for (FilledField field : FilledField.values()) {
      report
          .fill()
          .rate(field)
          .ifPresent(rate -> shares.add(field.code() + " " + FillShare.percent(rate)));
    }
    if (!shares.isEmpty()) {
      lines.add(words.say("inspect-fill", String.join(", ", shares)));
    }
    for (FillWarning warning : report.warnings()) {
      lines.add("  ! " + warning.message().in(words.locale()));
    }
  }
}
