package id.saring.cli;

import id.saring.ingest.InputFile;
import id.saring.ingest.Inspector;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.SourceReport;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.StandardInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring inspect INPUT…}: what is this file, how was that seen, what is in it. */
@Command(name = "inspect")
final class InspectCommand extends BaseCommand {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "screen.input")
  private List<String> inputs = List.of();

  @Option(names = "--json", descriptionKey = "inspect.json")
  private boolean json;

  @Option(names = "--detail", descriptionKey = "inspect.detail")
  private boolean detailed;

  @Mixin private ColumnMapping mapping = new ColumnMapping();

  @Mixin private ContainerLimits limits = new ContainerLimits();

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
    List<InputFile> files = new ArrayList<>(SourceWalk.find(paths, limits.resolve(this)));
    if (inputs.contains(STANDARD_INPUT)) {
      files.add(SourceWalk.standardInput(new StandardInput(terminal().in())));
    }
    Inspector inspector =
        new Inspector(Readers.standard(), new ReadOptions(ZONE, mapping.resolve(this)));
    List<SourceReport> reports = new ArrayList<>();
    boolean allUsable = true;
    int sources = 0;
    for (InputFile file : files) {
      for (SourceReport report : inspector.inspect(file)) {
        sources++;
        allUsable &= report.problem().isEmpty();
        if (json) {
          print(InspectJson.of(report));
        } else if (detailed) {
          new InspectDetail(words()).lines(report).forEach(this::print);
        } else {
          reports.add(report);
        }
      }
    }
    show(reports);
    if (sources == 0) {
      complain(words().say("nothing-to-read"));
    }
    return allUsable ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /** One source in full; several as a table. */
  private void show(List<SourceReport> reports) {
    if (reports.size() == 1) {
      new InspectDetail(words()).lines(reports.get(0)).forEach(this::print);
    } else if (!reports.isEmpty()) {
      new InspectTable(words(), ZONE, terminal().columns()).lines(reports).forEach(this::print);
    }
  }
}
