package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.saring.io.shelf.Shelf;
import id.saring.io.shelf.ShelfException;
import id.saring.io.shelf.Shelved;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What went wrong is told in a sentence, and never as more than it is. */
class FaultsTest {

  @Command(name = "uji")
  private static final class Nothing {}

  private static String told(String language, Exception fault) {
    StringWriter err = new StringWriter();
    CommandLine command = new CommandLine(new Nothing()).setErr(new PrintWriter(err, true));
    int code =
        new Faults(new Words(Locale.forLanguageTag(language)))
            .handleExecutionException(fault, command, command.parseArgs());
    return code + " " + err;
  }

  @ParameterizedTest
  @CsvSource({"id, Memori", "en, The memory"})
  void tooLittleMemoryIsNoFaultOfOursAndSaysTheWayOut(String language, String begin) {
    Exception fault = new IllegalStateException("a thread", new OutOfMemoryError("Java heap"));

    assertThat(told(language, fault))
        .startsWith("1 " + begin)
        .contains("SARING_JAVA_OPTS=-Xmx4g")
        .doesNotContain("\tat ");
  }

  private static void fill(Shelved<String> aside) {
    for (int i = 0; i < 100_000; i++) {
      aside.add("temuan " + i);
    }
  }

  @Test
  void aDiskThatIsFullBeneathWhatIsPutAsideIsAnOutputThatCannotBeWritten(@TempDir Path folder)
      throws IOException {
    Path file = Files.createFile(folder.resolve("berkas")); // no folder: nothing can lie below it
    try (Shelf shelf = new Shelf(file, 0)) {
      Shelved<String> aside = shelf.list(String.class, text -> 1);
      ShelfException full = catchThrowableOfType(ShelfException.class, () -> fill(aside));

      assertThat(told("en", new IllegalStateException("a thread", full)))
          .startsWith("7 Cannot write below " + file)
          .contains("Check disk space")
          .doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 Reading or writing failed: lembar.csv: No space left on device",
    "1 Reading or writing failed: lembar.csv: NoSuchFile"
  })
  void aFileIsNamedWithoutTheNameOfAClass(String message) {
    FileSystemException fault =
        message.endsWith("NoSuchFile")
            ? new NoSuchFileException("lembar.csv")
            : new FileSystemException("lembar.csv", null, "No space left on device");

    assertThat(told("en", fault)).isEqualTo(message + System.lineSeparator());
  }

  @Test
  void whatNobodyForesawComesWithItsTrace() {
    assertThat(told("en", new IllegalStateException("odd")))
        .startsWith("1 This is a fault of saring")
        .contains("IllegalStateException: odd", "\tat ");
  }
}
