package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every command that a document shows, typed in the order of the document by somebody who has what
 * the document presumes and nothing else: it ends as the document says, and answers what is shown.
 */
class DocumentCommandsTest {

  /** The release that the documents speak of. */
  static final String RELEASE = "saring-0.1.0";

  /** Blocks of this kind are held to the byte, by {@link #PRECISE} documents' own tests. */
  private static final String HELD_ELSEWHERE = "console";

  private static final Map<String, Class<?>> PRECISE =
      Map.of(
          "docs/leksikon.md", MaintainerGuideTest.class, "docs/laporan.md", ReportGuideTest.class);
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^ *(?:\\S*/)?(?:saring [a-z]+(?: |$)|(?:nightly|spark-submit|mvn|git|cd|cp) ).*");

  /** The documents with commands, and what they presume. */
  enum Document {
    README("README.md", DocumentStage.NOTHING),
    README_ID("README.id.md", DocumentStage.NOTHING),
    SAMPLE_DATA("sample-data/README.md", DocumentStage.SOURCES),
    NIGHT("docs/malam.md", DocumentStage.NOTHING),
    OPERATIONS("docs/operations.md", DocumentStage.NOTHING),
    REVIEW("docs/menelaah.md", DocumentStage.MORNING),
    EVIDENCE("docs/bukti.md", DocumentStage.DECIDED),
    LEXICON("docs/leksikon.md", DocumentStage.STATS),
    SCALE("docs/scale.md", DocumentStage.NOTHING);

    private final Path path;
    private final DocumentStage stage;

    Document(String path, DocumentStage stage) {
      this.path = Path.of(path);
      this.stage = stage;
    }

    List<ShownCommand> commands() throws IOException {
      return commandsOf(path);
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aReaderWhoTypesThemGetsWhatTheDocumentSays(Document document) throws Exception {
    Assumptions.assumeTrue(File.separatorChar == '/', "no sh here");
    DocumentReader reader = new DocumentReader(folder);
    document.stage.set(reader);
    List<ShownCommand> commands = document.commands();
    assertThat(commands).isNotEmpty();
    for (ShownCommand command : commands) {
      Optional<ElsewhereCommand> elsewhere = elsewhere(command);
      if (elsewhere.isPresent()) {
        elsewhere.get().standIn().act(reader, command.typed());
      } else {
        type(command, reader);
      }
    }
  }

  /** The commands of a document, without those that another test holds to the byte. */
  private static List<ShownCommand> commandsOf(Path document) throws IOException {
    return ShownCommand.in(document).stream()
        .filter(
            command ->
                !PRECISE.containsKey(document.toString())
                    || !command.block().equals(HELD_ELSEWHERE))
        .toList();
  }

  private static Optional<ElsewhereCommand> elsewhere(ShownCommand command) {
    return ElsewhereCommand.ALL.stream()
        .filter(one -> command.typed().startsWith(one.begins()))
        .findFirst();
  }

  private static void type(ShownCommand command, DocumentReader reader) throws Exception {
    Outcome outcome = reader.type(command.typed());
    assertThat(outcome.code())
        .as("%s: %s%n%s", command.place(), command.typed(), outcome.out())
        .isEqualTo(command.code());
    if (!command.answer().isEmpty()) {
      assertThat(ofThisVersion(outcome.out()))
          .as("%s: %s", command.place(), command.typed())
          .matches(command.awaited());
    }
  }

  /** Classes that lie in no jar have no version; scripts/release-check asks a release for it. */
  private static String ofThisVersion(String told) {
    return told.replace("saring dev\n", RELEASE.replace('-', ' ') + "\n");
  }

  private static String built() throws IOException {
    Matcher version =
        Pattern.compile("(?m)^  <version>(.*)</version>$")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  @Test
  void theDocumentsSpeakOfTheReleaseThatIsOut() throws IOException {
    String built = built();
    assertThat(built.endsWith("-SNAPSHOT") || RELEASE.equals("saring-" + built))
        .as("DocumentCommandsTest.RELEASE and the documents name %s, pom.xml %s", RELEASE, built)
        .isTrue();
    for (Path document : documents()) {
      assertThat(Files.readString(document).replace(RELEASE, ""))
          .as(document.toString())
          .doesNotContainPattern("saring-[0-9]+\\.[0-9]");
    }
  }

  /** Documents that a reader may type from: all but the histories and those for one reader. */
  private static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Path.of("sample-data/README.md")));
    for (String place : new String[] {"", "docs", "lexicon"}) {
      try (Stream<Path> files = Files.list(Path.of(place))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .filter(file -> !file.endsWith("CHANGELOG.md"))
            .forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void noDocumentShowsCommandsThatNobodyTypes() throws IOException {
    TreeSet<String> typed = new TreeSet<>();
    for (Document document : Document.values()) {
      typed.add(document.path.toString());
    }
    for (Path document : documents()) {
      if (!commandsOf(document).isEmpty()) {
        assertThat(typed).contains(document.toString());
      }
    }
  }

  @Test
  void everyCommandInABlockIsMarkedAsOne() throws IOException {
    for (Path document : documents()) {
      boolean inside = false;
      String kind = "";
      for (String line : Files.readAllLines(document)) {
        if (line.strip().startsWith("```")) {
          inside = !inside;
          kind = line.strip().substring(3);
        } else if (inside && !kind.equals("sh")) {
          assertThat(line).as("%s: a command without $", document).doesNotMatch(PROGRAM);
        }
      }
    }
  }

  @Test
  void whatIsTypedElsewhereStillStandsInADocument() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Document document : Document.values()) {
      document.commands().forEach(command -> shown.add(command.typed()));
    }
    for (ElsewhereCommand elsewhere : ElsewhereCommand.ALL) {
      assertThat(shown).as(elsewhere.why()).anyMatch(line -> line.startsWith(elsewhere.begins()));
    }
  }

  /** The README quotes a reason from the sheet that its command writes. */
  @ParameterizedTest
  @EnumSource(names = {"README", "README_ID"})
  void theQuotedReasonStandsInTheSheet(Document document) throws IOException {
    assertThat(SampleNight.run(folder).code()).isZero();
    List<String> reasons =
        Sheet.read(SampleNight.published(folder).resolve("lembar-tinjauan.csv"), ';')
            .column("alasan");
    String quoted =
        Files.readAllLines(document.path).stream()
            .filter(line -> line.matches("[0-9]+ = [0-9]+ .*"))
            .findFirst()
            .orElseThrow();
    assertThat(reasons.stream().filter(quoted::equals)).as(quoted).isNotEmpty();
  }
}
