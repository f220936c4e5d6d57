package id.saring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.ingest.ExportReader;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No reader goes without a fuzz test, and no fuzz test begins with nothing. */
class FuzzInputsTest {

  private static final Path RESOURCES = Path.of("src/test/resources/id/saring/fuzz");
  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());

  static List<ExportReader> readers() {
    return Readers.standard().all();
  }

  static Stream<Method> tests() {
    return Stream.of(ReaderFuzzTest.class, PartsFuzzTest.class)
        .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(FuzzTest.class));
  }

  private static String test(ExportReader reader) {
    String name = reader.getClass().getSimpleName().replaceFirst("Reader$", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static List<byte[]> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(FuzzInputsTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyReaderHasATestThatBeginsWithAFileOfItsFormat(ExportReader reader) throws IOException {
    assertThat(tests().map(Method::getName)).contains(test(reader));
    Path folder = RESOURCES.resolve("ReaderFuzzTestInputs").resolve(test(reader));

    assertThat(inputs(folder).stream().filter(input -> isRead(reader, input)).count())
        .as("inputs of %s that are of its format", folder)
        .isPositive();
  }

  private static boolean isRead(ExportReader reader, byte[] input) {
    Parcel.InFolder source = Parcel.of(input).source(Integer.MAX_VALUE);
    return reader.recognise(ReaderRules.head(source)).isPresent()
        && Fates.of(reader, source, OPTIONS).records() > 0;
  }

  @ParameterizedTest
  @MethodSource("tests")
  void everyTestHasInputsOfItsOwn(Method test) throws IOException {
    String folder = test.getDeclaringClass().getSimpleName() + "Inputs/" + test.getName();

    assertThat(inputs(RESOURCES.resolve(folder))).isNotEmpty();
  }

  @Test
  void filesOfAParcelAreCutAtTheirNames() {
    assertThat(shown("x")).containsExactly("data.bin=x");
    assertThat(shown("")).containsExactly("data.bin=");
    assertThat(shown("%%%% a.js\n")).containsExactly("a.js=");
    assertThat(shown("%%%% a.js\nx\n\n%%%% b/c.zip#d\ny\n%%%%e"))
        .containsExactly("a.js=x\n", "b/c.zip#d=y\n%%%%e");
    assertThat(shown("x\n%%%% b\n%%%% c")).containsExactly("data.bin=x", "b=", "c=");
  }

  private static Stream<String> shown(String input) {
    return Parcel.of(input.getBytes(StandardCharsets.UTF_8)).parts().stream()
        .map(part -> part.label() + "=" + new String(part.bytes(), StandardCharsets.UTF_8));
  }
}
