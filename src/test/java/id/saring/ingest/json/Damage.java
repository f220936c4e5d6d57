package id.saring.ingest.json;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Damages whole exports at random places, for the promise that no bytes crash a reader. */
public final class Damage {

  /** Marks that mean something in nearly every format. */
  private static final List<String> MARKS =
      List.of("\"", "{", "}", "[", "]", ",", ":", "\n", "\\", "9", "\u0000", "null", "\"id\":{}");

  private Damage() {}

  /** The text with up to four characters at each place replaced by the piece of the same number. */
  public static String of(String good, List<Integer> places, List<String> pieces) {
    StringBuilder damaged = new StringBuilder(good);
    for (int i = 0; i < Math.min(places.size(), pieces.size()); i++) {
      int at = Math.floorMod(places.get(i), damaged.length());
      int to = Math.min(damaged.length(), at + Math.floorMod(places.get(i), 5));
      damaged.replace(at, to, pieces.get(i));
    }
    return damaged.toString();
  }

  /** One to six places. */
  public static Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(6);
  }

  /** One to six pieces: marks of all formats, those of the formats at hand, or a few letters. */
  public static Arbitrary<List<String>> pieces(String... ofFormats) {
    List<String> marks = Stream.concat(MARKS.stream(), Stream.of(ofFormats)).toList();
    return Arbitraries.oneOf(Arbitraries.of(marks), Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
