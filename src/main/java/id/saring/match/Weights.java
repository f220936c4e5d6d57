package id.saring.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The points of the score, read from the table {@code skor.csv} beside this class: one line a term,
 * with what it means. No weight stands in the code, so that the table can be read, discussed and
 * estimated again from decisions. Immutable.
 */
final class Weights {

  /** The terms of a score besides the weight of the entry itself. */
  enum Term {
    NAMA_DEKAT,
    NOMOR_DEKAT,
    BUTUH_DEKAT,
    DUKUNGAN_DEKAT,
    TEMPAT_DEKAT,
    TANDA_LAIN,
    NETRAL_DEKAT,
    WILAYAH_ASING,
    MASA_KAMPANYE,
    AKUN_KAMPANYE,
    BUTUH_DI_INDUK,
    NAMA_DI_INDUK,
    AKUN_DI_INDUK,
    KECUALI_DI_INDUK
  }

  private static final String TABLE = "skor.csv";

  private final Map<Term, Integer> points;

  private Weights(Map<Term, Integer> points) {
    this.points = points;
  }

  /** Reads the table that is part of the program. */
  static Weights standard() {
    InputStream table =
        Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), TABLE + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
      EnumMap<Term, Integer> points = new EnumMap<>(Term.class);
      for (String line : lines) {
        String[] cells = line.split(";", 3);
        points.put(
            Term.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), Integer.valueOf(cells[1]));
      }
      for (Term term : Term.values()) {
        if (!points.containsKey(term)) {
          throw new IllegalStateException(TABLE + " says nothing of " + term);
        }
      }
      return new Weights(points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int of(Term term) {
    return Objects.requireNonNull(points.get(term));
  }
}
