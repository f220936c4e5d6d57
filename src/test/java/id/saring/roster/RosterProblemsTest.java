package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read about a roster with every kind of fault in it. */
class RosterProblemsTest {

  @ParameterizedTest
  @CsvSource({"id", "en"})
  void everyFaultIsListedWithPlaceValueAndRemedy(String language) throws IOException {
    Roster roster = read(resource("bad.csv"));

    String listed =
        roster.problems().stream()
            .map(problem -> problem.in(Locale.forLanguageTag(language)) + "\n")
            .collect(Collectors.joining());

    String golden = new String(resource("bad." + language + ".txt"), StandardCharsets.UTF_8);
    assertThat(listed).isEqualTo(golden);
  }

  @Test
  void badRowsAreLeftUnusedAndWarningsAreNot() throws IOException {
    Roster roster = read(resource("bad.csv"));

    assertThat(roster.hasErrors()).isTrue();
    assertThat(roster.entries())
        .extracting(entry -> entry.employee().name())
        .containsExactly("Budi Santoso", "Tono", "Umar", "Vina", "Budi Santoso", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nip;nama;platform;akun                 | kolom status tidak ada",
        "nip;nama;status;platform               | kolom akun tidak ada",
        "nama                                   | kolom nip, status, platform, akun tidak ada",
      })
  void missingColumnIsAnErrorOfTheFile(String header, String start) throws IOException {
    Roster roster = roster(header + "\n1;2;3;4\n");

    assertThat(roster.size()).isZero();
    assertThat(roster.problems())
        .filteredOn(problem -> problem.line() == 0)
        .extracting(problem -> problem.message().in(Message.INDONESIAN))
        .singleElement()
        .asString()
        .startsWith(start);
  }

  @Test
  void usefulColumnsMayBeMissingWithAWarning() throws IOException {
    Roster roster = roster("nip;nama;status;platform;id_akun;hobi\n;Tono;PTT;x;1;catur\n");

    assertThat(roster.size()).isEqualTo(1);
    assertThat(roster.problems()).extracting(TableProblem::isError).containsExactly(false, false);
  }

  private static Roster roster(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Roster read(byte[] bytes) throws IOException {
    return Roster.read("accounts.csv", new ByteArrayInputStream(bytes));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RosterProblemsTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
