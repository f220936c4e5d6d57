package id.saring.cli;

import id.saring.ingest.SourceException;
import id.saring.ingest.anytable.ColumnMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --map FIELD=COLUMN,…} and {@code --map-file FILE}: what is typed wins over the file. */
final class ColumnMapping {

  @Option(names = "--map", split = ",", paramLabel = "FIELD=COLUMN", descriptionKey = "screen.map")
  private Map<String, String> typed = new LinkedHashMap<>();

  @Option(names = "--map-file", paramLabel = "FILE", descriptionKey = "screen.map-file")
  private @Nullable Path file;

  /** Our field to the column of a foreign table; a file that makes no sense is a usage fault. */
  Map<String, String> resolve(BaseCommand command) throws IOException {
    Map<String, String> columns = new LinkedHashMap<>();
    Path kept = file;
    if (kept != null) {
      try {
        columns.putAll(ColumnMap.read(command.existing(kept)).columns());
      } catch (SourceException e) {
        throw command.usage(
            "bad-map-file", kept.toString(), e.problem().in(command.words().locale()));
      }
    }
    columns.putAll(typed);
    return columns;
  }
}
