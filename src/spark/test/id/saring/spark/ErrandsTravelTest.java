package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.ndjson.LineStretch;
import id.saring.io.values.ValueReader;
import id.saring.io.values.ValueWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What driver and executors tell each other comes back equal to what went. */
class ErrandsTravelTest {

  static Stream<Object> values() {
    return Stream.of(
        new Errand(Errand.Kind.LINES, 1, 2, "f", "", "/f", new LineStretch(5, 6, 7), 6),
        new Delivery.Hashed(3, "ab", ""));
  }

  @ParameterizedTest
  @MethodSource("values")
  void comesBackEqual(Object value) {
    Object back = new ValueReader().read(ValueWriter.write(value), value.getClass());

    assertThat(back).isEqualTo(value);
  }
}
