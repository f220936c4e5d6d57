package id.saring.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.saring.ingest.InputFile;
import id.saring.ingest.Inspector;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceReport;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.StandardInput;
import id.saring.ingest.fill.FillJson;
import id.saring.io.Message;
import id.saring.item.Activity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring inspect INPUT…}: what is this file, how was that seen, what is in it. */
@Command(name = "inspect")
final class InspectCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "screen.input")
  private List<String> inputs = List.of();

  @Option(names = "--json", descriptionKey = "inspect.json")
  private boolean json;

  @Mixin private ColumnMapping mapping = new ColumnMapping();

  InspectCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException {
    List<Path> paths =
        inputs.stream()
            .filter(input -> !input.equals(STANDARD_INPUT))
            .map(input -> existing(Path.of(input)))
            .toList();
    List<InputFile> files = new ArrayList<>(SourceWalk.find(paths));
    if (inputs.contains(STANDARD_INPUT)) {
      files.add(SourceWalk.standardInput(new StandardInput(terminal().in())));
    }
    Inspector inspector =
        new Inspector(
            Readers.standard(), new ReadOptions(ZoneId.of("Asia/Jakarta"), mapping.resolve(this)));
    boolean allUsable = true;
    int sources = 0;
    for (InputFile file : files) {
      for (SourceReport report : inspector.inspect(file)) {
        sources++;
        allUsable &= report.problem().isEmpty();
        if (json) {
          print(toJson(report));
        } else {
          show(report);
        }
      }
    }
    if (sources == 0) {
      complain(words().say("nothing-to-read"));
    }
    return allUsable ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private void show(SourceReport report) {
    print(report.label());
    if (!report.format().isEmpty()) {
      print(words().say("inspect-format", report.format(), report.sign()));
      print(
          words()
              .say(
                  "inspect-records",
                  words().number(report.records()),
                  words().number(report.items()),
                  kinds(report)));
      if (report.first().isPresent()) {
        print(
            words()
                .say(
                    "inspect-period",
                    report.first().get().toString(),
                    report.last().orElseThrow().toString()));
      }
      print(
          report.owner().isEmpty()
              ? words().say("inspect-authors", words().number(report.authors()))
              : words().say("inspect-owner", report.owner()));
    }
    showTrouble(report);
  }

  private void showTrouble(SourceReport report) {
    for (Message notice : report.notices()) {
      print("  ! " + notice.in(words().locale()));
    }
    for (SkippedRecord reject : report.rejects()) {
      print(
          words()
              .say(
                  "inspect-reject",
                  String.valueOf(reject.record()),
                  reject.line() > 0 ? String.valueOf(reject.line()) : "-",
                  reject.reason().in(words().locale())));
    }
    if (report.rejected() > report.rejects().size()) {
      print(
          words()
              .say(
                  "inspect-more-rejects",
                  words().number(report.rejected() - report.rejects().size())));
    }
    report
        .problem()
        .ifPresent(
            problem ->
                print(words().say("inspect-problem", problem.problem().in(words().locale()))));
  }

  private String kinds(SourceReport report) {
    List<String> parts = new ArrayList<>();
    report.kinds().forEach((kind, count) -> parts.add(kind.code() + " " + words().number(count)));
    report
        .ignored()
        .forEach((kind, count) -> parts.add("(" + kind + " " + words().number(count) + ")"));
    if (report.merged() > 0) {
      parts.add(words().say("inspect-merged", words().number(report.merged())));
    }
    if (report.rejected() > 0) {
      parts.add(words().say("inspect-rejected", words().number(report.rejected())));
    }
    return parts.stream().collect(Collectors.joining(", "));
  }

  private static String toJson(SourceReport report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("path", report.file());
      out.writeStringField("member", report.member());
      out.writeStringField("format", report.format());
      out.writeStringField("status", report.status());
      out.writeNumberField("records", report.records());
      out.writeNumberField("items", report.items());
      out.writeObjectFieldStart("kinds");
      for (Map.Entry<Activity, Long> kind : report.kinds().entrySet()) {
        out.writeNumberField(kind.getKey().code(), kind.getValue());
      }
      out.writeEndObject();
      out.writeStringField("owner", report.owner());
      out.writeStringField("first", report.first().map(Object::toString).orElse(""));
      out.writeStringField("last", report.last().map(Object::toString).orElse(""));
      out.writeNumberField("rejected", report.rejected());
      FillJson.write(out, report.fill());
      FillJson.writeWarnings(out, report.warnings());
      out.writeStringField("sign", report.sign());
      out.writeEndObject();
    }
    return text.toString();
  }
}
