package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/laporan.md} shows is what the program says, and what it explains is what the
 * page has. {@code -Dsaring.golden=write} writes the outputs anew.
 */
class ReportGuideTest {

  private static final Path GUIDE = Path.of("docs/laporan.md");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));
  private static final Pattern BLOCK = Pattern.compile("(?s)(?<=```console\\n)(.*?)(?=```)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ saring (.*)$");

  @TempDir Path folder;

  @BeforeEach
  void theSampleData() throws IOException {
    Folders.copy(Path.of("lexicon"), folder.resolve("lexicon"));
    Folders.copy(Path.of("sample-data"), folder.resolve("sample-data"));
  }

  @Test
  void everyCommandOfTheGuideSaysWhatTheGuideShows() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher block = BLOCK.matcher(guide);
    String told =
        block.replaceAll(
            found -> {
              StringBuilder said = new StringBuilder();
              Matcher command = COMMAND.matcher(found.group());
              while (command.find()) {
                said.append(command.group()).append('\n').append(outputOf(command.group(1)));
              }
              return Matcher.quoteReplacement(said.toString());
            });
    if (WRITE) {
      Files.writeString(GUIDE, told);
    }

    assertThat(COMMAND.matcher(guide).results().count()).isGreaterThan(2);
    assertThat(told).isEqualTo(Files.readString(GUIDE));
  }

  @Test
  void theGuideExplainsEverySectionOfThePageByItsName() throws IOException {
    SampleNight.run(folder);
    Path page = SampleNight.published(folder).resolve("laporan.html");
    List<String> sections =
        Jsoup.parse(Files.readString(page)).select("h2").eachText().stream()
            .map(title -> "### " + title)
            .toList();

    assertThat(Files.readString(GUIDE).lines().filter(line -> line.startsWith("### ")))
        .containsExactlyElementsOf(sections);
  }

  /** The hash of a page differs with every change of its words; the guide shows its shape. */
  private String outputOf(String command) {
    Outcome outcome = CommandLineDriver.in(folder).run(command.split(" "));
    return (outcome.out() + outcome.err())
        .replace(folder + "/", "")
        .replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 …");
  }
}
