package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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

  @Test
  void whatNobodyForesawComesWithItsTrace() {
    assertThat(told("en", new IllegalStateException("odd")))
        .startsWith("1 This is a fault of saring")
        .contains("IllegalStateException: odd", "\tat ");
  }
}
