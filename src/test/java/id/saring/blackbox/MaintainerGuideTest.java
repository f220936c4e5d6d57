package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/leksikon.md} shows is what the program says. {@code -Dsaring.golden=write}
 * writes the outputs anew.
 */
class MaintainerGuideTest {

  private static final Path GUIDE = Path.of("docs/leksikon.md");
  private static final boolean WRITE = "write".equals(System.getProperty("saring.golden"));
  private static final Pattern BLOCK =
      Pattern.compile("(?s)(?<=```console\\n)(.*?)(?=```)", Pattern.MULTILINE);
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ saring (?:.*\\\\\\n)*.*$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  /** The guide adds JOSS from nothing. */
  @BeforeEach
  void theShippedLexiconWithoutJoss() throws IOException {
    Folders.copy(Path.of("lexicon"), folder.resolve("lexicon"));
    Folders.copy(Path.of("sample-data"), folder.resolve("sample-data"));
    Path ntt = folder.resolve("lexicon/istilah/ntt.csv");
    String text = Files.readString(ntt);
    String without = text.replaceAll("(?m)^joss-sikka-2024;.*\\R", "");
    assertThat(without).isNotEqualTo(text);
    Files.writeString(ntt, without);
    GuideExport.write(folder.resolve("malam.ndjson"));
  }

  @Test
  void everyCommandOfTheGuideSaysWhatTheGuideShows() throws IOException {
    String guide = Files.readString(GUIDE);
    StringBuilder told = new StringBuilder();
    Matcher block = BLOCK.matcher(guide);
    int from = 0;
    while (block.find()) {
      told.append(guide, from, block.start());
      Matcher command = COMMAND.matcher(block.group());
      while (command.find()) {
        told.append(command.group()).append('\n').append(outputOf(command.group()));
      }
      from = block.end();
    }
    told.append(guide.substring(from));
    if (WRITE) {
      Files.writeString(GUIDE, told.toString());
    }

    assertThat(from).isPositive();
    assertThat(told.toString()).isEqualTo(Files.readString(GUIDE));
    assertThat(Files.readString(folder.resolve("lexicon/istilah/ntt.csv")))
        .containsPattern("\njoss-sikka-2024;JOSS;tagline;.*;aktif;.*;Maria Uji;Budi Coba;");
  }

  private String outputOf(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.substring("$ saring ".length()).replace("\\\n", " "));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    Outcome outcome = CommandLineDriver.in(folder).run(words.toArray(String[]::new));
    return (outcome.out() + outcome.err()).replace(folder + "/", "");
  }
}
