package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that silently changes its shape from one night to the next is noticed. */
class ChangedExportTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  /** Twenty comments as a scraper writes them, with these names of its columns. */
  private void export(String name, String text, String author, String time) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(
          String.format(
              "{\"platform\":\"instagram\",\"kind\":\"comment\",\"item_id\":\"%s-%d\","
                  + "\"target_name\":\"Pak Uji\",\"%s\":\"sari.uji\","
                  + "\"%s\":\"2024-10-15T10:00:00+08:00\",\"%s\":\"salam hangat %d\"}%n",
              name.hashCode(), i, author, time, text, i));
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
  }

  private Outcome screen(String input, String date, String... more) {
    String[] usual = {
      "screen", input, "--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", date
    };
    String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    Outcome outcome = CommandLineDriver.in(folder).speaking("en").run(all);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private String manifest(String run) throws IOException {
    return Files.readString(folder.resolve("reviews").resolve(run).resolve("manifes.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "caption, author_handle, posted_at, text",
    "text, username, posted_at, author",
    "text, author_handle, takenAt, time",
  })
  void aRenamedFieldIsToldOnTheTerminalInTheSummaryAndInTheManifest(
      String text, String author, String time, String lost) throws IOException {
    export("ekspor/ig_20241129.ndjson", "text", "author_handle", "posted_at");
    assertThat(screen("ekspor/ig_20241129.ndjson", "2024-11-29").err()).isEmpty();
    export("ekspor/ig_20241130.ndjson", text, author, time);
    Outcome changed = screen("ekspor/ig_20241130.ndjson", "2024-11-30");

    assertThat(changed.err())
        .contains(
            "CHECK ig_20241130.ndjson: field "
                + lost
                + " is filled in only 0% of 20 items of kind"
                + " comment; in the last nights (1) it was usually 100%")
        .contains("saring inspect", "--map-file");
    assertThat(changed.out()).contains("1 sources look as if their export had changed");
    assertThat(manifest("2024-11-30"))
        .contains("\"warnings\"", "\"field\" : \"" + lost + "\"", "\"nights\" : 1");
    assertThat(manifest("2024-11-29"))
        .contains("\"text\" : 1.0", "\"author\" : 20")
        .doesNotContain("warnings");
  }

  @Test
  void theFirstNightIsJudgedByWhatTheFormatMustHave() throws IOException {
    export("ig.ndjson", "caption", "author_handle", "posted_at");

    assertThat(screen("ig.ndjson", "2024-11-29").err())
        .contains("CHECK ig.ndjson: field text is filled in only 0% of 20 items of kind comment")
        .contains("this format must have at least 50%");
  }

  @Test
  void aListOfLikesHasNotLostItsText() throws IOException {
    StringBuilder likes = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      likes.append(
          "{\"platform\":\"x\",\"kind\":\"like\",\"author_handle\":\"sari.uji\","
              + "\"posted_at\":\"2024-10-15\",\"target_name\":\"Pak Uji\"}\n");
    }
    Files.writeString(folder.resolve("suka.ndjson"), likes);

    assertThat(screen("suka.ndjson", "2024-11-29").err()).isEmpty();
  }

  @Test
  void aBrokenNightDoesNotBecomeTheUsual() throws IOException {
    export("a.ndjson", "text", "author_handle", "posted_at");
    screen("a.ndjson", "2024-11-28");
    export("a.ndjson", "text", "username", "posted_at");
    screen("a.ndjson", "2024-11-29");

    assertThat(screen("a.ndjson", "2024-11-30").err()).contains("CHECK a.ndjson: field author");
  }

  @Test
  void aSourceThatIsWholeAgainIsNotToldOf() throws IOException {
    export("a.ndjson", "text", "username", "posted_at");
    screen("a.ndjson", "2024-11-28");
    export("a.ndjson", "text", "author_handle", "posted_at");

    assertThat(screen("a.ndjson", "2024-11-29").err()).isEmpty();
  }

  @Test
  void anotherFormatUnderTheSameNameIsTold() throws IOException {
    export("a.ndjson", "text", "author_handle", "posted_at");
    screen("a.ndjson", "2024-11-28");
    StringBuilder table = new StringBuilder("platform,author_handle,posted_at,text\n");
    table.append("x,sari.uji,2024-10-15,salam\n".repeat(20));
    Files.writeString(folder.resolve("a.ndjson"), table);

    assertThat(screen("a.ndjson", "2024-11-29").err())
        .contains("CHECK a.ndjson: read as csv, but as ndjson in the last nights (1)");
  }

  /** A replay sees what its first run saw: a later night, or another run of the day, is no past. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-11-29", "2024-12-05"})
  void laterNightsDoNotChangeAReplay(String later) throws IOException {
    export("a.ndjson", "text", "author_handle", "posted_at");
    screen("a.ndjson", "2024-11-28");
    export("a.ndjson", "text", "username", "posted_at");
    Outcome first = screen("a.ndjson", "2024-11-29");
    Map<String, String> published = Folders.contents(folder.resolve("reviews/2024-11-29"));
    export("b/a.ndjson", "text", "author_handle", "posted_at");
    screen("b/a.ndjson", later, "--min-score", "40");

    Outcome again = screen("a.ndjson", "2024-11-29");

    assertThat(again.err()).isEqualTo(first.err()).contains("usually 100%");
    assertThat(again.out()).contains("replayed");
    assertThat(Folders.contents(folder.resolve("reviews/2024-11-29"))).isEqualTo(published);
  }

  @Test
  void aDamagedManifestOfAnEarlierNightIsNoNight() throws IOException {
    export("a.ndjson", "text", "author_handle", "posted_at");
    screen("a.ndjson", "2024-11-28");
    Files.writeString(folder.resolve("reviews/2024-11-28/manifes.json"), "{\"inputs\": [ {");

    assertThat(screen("a.ndjson", "2024-11-29").err()).isEmpty();
  }

  @Test
  void inspectTellsWhatAFormatMustHave() throws IOException {
    export("a.ndjson", "caption", "author_handle", "posted_at");
    Outcome json = CommandLineDriver.in(folder).run("inspect", "--json", "a.ndjson");

    assertThat(json.code()).isZero();
    assertThat(json.out())
        .contains("\"fill\":{\"text\":0.0,\"author\":1.0,\"time\":1.0,")
        .contains("\"comment\":{\"items\":20,\"text\":0,\"author\":20,")
        .contains("\"warnings\":[{\"field\":\"text\",\"kind\":\"comment\",\"filled\":0,");
    assertThat(List.of(json.out().split("\"fill\"", 2)).get(0))
        .as("the documented fields come first")
        .endsWith("\"rejected\":0,");
  }
}
