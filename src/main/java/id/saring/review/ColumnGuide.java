package id.saring.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each column means, in Indonesian as the sheets are in either language; from {@code
 * penjelasan.csv} beside this class. Immutable.
 */
final class ColumnGuide {

  private static final String FILE = "penjelasan.csv";

  private final Map<SheetColumn, String> meanings;

  private ColumnGuide(Map<SheetColumn, String> meanings) {
    this.meanings = meanings;
  }

  /** Reads the guide that belongs to the program. */
  static ColumnGuide read() {
    Map<SheetColumn, String> meanings = new EnumMap<>(SheetColumn.class);
    @Nullable InputStream file = ColumnGuide.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException(FILE + " is missing in the program");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines().skip(1)::iterator) {
        int cut = line.indexOf(';');
        meanings.put(
            SheetColumn.valueOf(line.substring(0, cut).toUpperCase(Locale.ROOT)),
            line.substring(cut + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ColumnGuide(meanings);
  }

  /** What a column means. */
  String meaning(SheetColumn column) {
    return meanings.getOrDefault(column, "");
  }
}
