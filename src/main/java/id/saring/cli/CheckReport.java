package id.saring.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.saring.io.CsvOutput;
import id.saring.io.TableProblem;
import id.saring.lexicon.LexiconLoad;
import id.saring.review.SheetCell;
import id.saring.workbench.Checkup;
import id.saring.workbench.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the checks found, for people, for spreadsheets and for programs. */
final class CheckReport {

  private static final List<String> COLUMNS =
      List.of("periksa", "tingkat", "berkas", "baris", "kolom", "nilai", "pesan");

  private final Terminal terminal;
  private final Words words;

  CheckReport(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  /** Names the checks, each with its severity and what it is about. */
  void list(Collection<String> names) {
    Columns.Column whole = Columns.Column.whole();
    List<List<String>> rows =
        Checkup.all().stream()
            .filter(check -> names.contains(check.name()))
            .map(
                check ->
                    List.of(
                        check.name(),
                        check.severity() == TableProblem.Severity.ERROR
                            ? words.say("check-error")
                            : words.say("check-warning"),
                        check.sentence(words.locale())))
            .toList();
    new Columns(List.of(whole, whole, whole), rows)
        .lines(0)
        .orElse(List.of())
        .forEach(terminal.out()::println);
  }

  /** One finding a line, then how many of each check, then all. */
  void text(LexiconLoad load, List<Remark> remarks) {
    for (Remark remark : remarks) {
      terminal.out().println(line(remark));
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Checkup.Named check : Checkup.all()) {
      long count = remarks.stream().filter(r -> r.check().equals(check.name())).count();
      if (count > 0) {
        counts.put(check.name(), count);
      }
    }
    if (counts.size() > 1) {
      Columns.Column number = Columns.Column.number();
      List<List<String>> rows = new ArrayList<>();
      counts.forEach((name, count) -> rows.add(List.of(words.number(count), name)));
      new Columns(List.of(number, Columns.Column.whole()), rows)
          .lines(0)
          .orElse(List.of())
          .forEach(row -> terminal.out().println("  " + row));
    }
    terminal.out().println(summary(load, remarks));
  }

  /** The finding with the name of its check; that of reading says nothing more. */
  String line(Remark remark) {
    String line = remark.problem().in(words.locale());
    return remark.check().equals(Checkup.READING) ? line : line + " [" + remark.check() + "]";
  }

  private String summary(LexiconLoad load, List<Remark> remarks) {
    long errors = errors(remarks);
    return words.say(
        "lexicon-summary",
        words.number(load.lexicon().entries().size()),
        words.number(load.lexicon().contests().size()),
        words.number(errors),
        words.number(remarks.size() - errors));
  }

  private static long errors(List<Remark> remarks) {
    return remarks.stream().map(Remark::problem).filter(TableProblem::isError).count();
  }

  /** A table for a spreadsheet; the sum goes to standard error. */
  void csv(LexiconLoad load, List<Remark> remarks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Dialect.EXCEL_ID)) {
      out.row(COLUMNS);
      for (Remark remark : remarks) {
        TableProblem problem = remark.problem();
        out.row(
            Stream.of(
                    remark.check(),
                    severity(problem),
                    problem.file(),
                    problem.line() == 0 ? "" : String.valueOf(problem.line()),
                    problem.column(),
                    problem.value(),
                    problem.message().in(words.locale()))
                .map(SheetCell::guarded)
                .toList());
      }
    }
    terminal.out().print(bytes.toString(StandardCharsets.UTF_8));
    terminal.err().println(summary(load, remarks));
  }

  private static String severity(TableProblem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  /** One object. */
  void json(LexiconLoad load, List<Remark> remarks, LocalDate asOf) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("as_of", asOf.toString());
      out.writeNumberField("entries", load.lexicon().entries().size());
      out.writeNumberField("contests", load.lexicon().contests().size());
      out.writeNumberField("errors", errors(remarks));
      out.writeNumberField("warnings", remarks.size() - errors(remarks));
      out.writeArrayFieldStart("findings");
      for (Remark remark : remarks) {
        TableProblem problem = remark.problem();
        out.writeStartObject();
        out.writeStringField("check", remark.check());
        out.writeStringField("severity", severity(problem));
        out.writeStringField("file", problem.file());
        out.writeNumberField("line", problem.line());
        out.writeStringField("column", problem.column());
        out.writeStringField("value", problem.value());
        out.writeStringField("message", problem.message().in(words.locale()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    terminal.out().println(text);
  }
}
