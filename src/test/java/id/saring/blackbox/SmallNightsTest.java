package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights of a record or two, each for something that once went wrong. */
class SmallNightsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
  }

  private static String post(String id, String postedAt, String text) {
    return String.format(
        "{\"platform\":\"instagram\",\"item_id\":\"%s\",\"author_handle\":\"sari.uji\","
            + "\"posted_at\":\"%s\",\"text\":\"%s\"}%n",
        id, postedAt, text);
  }

  private Sheet screen(String name, String... more) throws IOException {
    String[] usual =
        new String[] {
          "--accounts", "accounts.csv", "--lexicon", "lexicon", "--run-date", "2024-12-01"
        };
    String[] all = new String[1 + more.length + usual.length];
    all[0] = "screen";
    System.arraycopy(more, 0, all, 1, more.length);
    System.arraycopy(usual, 0, all, 1 + more.length, usual.length);
    CommandLineDriver.Outcome outcome = CommandLineDriver.in(folder).run(all);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Sheet.read(folder.resolve("reviews/2024-12-01").resolve(name), ';');
  }

  @Test
  void anEntryOnTrialNeverLiftsARowOfTheSheet() throws IOException {
    Path entries = folder.resolve("lexicon/istilah/uji.csv");
    Files.writeString(
        entries,
        Files.readString(entries)
            + "uji-mantap;mantap;tagline;uji-2;;;90;SKB-04;uji;Mantap gacor;Selamat pagi\n");
    Files.writeString(
        folder.resolve("a.ndjson"),
        post("1", "2024-10-15T10:00:00+08:00", "mantap sekali, dukung gacor")
            + post("2", "2024-10-15T10:00:00+08:00", "mantap sekali"));

    Map<String, String> row = screen("lembar-tinjauan.csv", "a.ndjson").rows().get(0);

    assertThat(row.get("istilah")).isEqualTo("gacor");
    assertThat(row.get("alasan")).contains("45 tagline gacor").doesNotContain("mantap");
    List<Map<String, String>> trial =
        Sheet.read(folder.resolve("reviews/2024-12-01/uji.csv"), ';').rows();
    assertThat(trial).hasSize(1);
    assertThat(trial.get(0).get("istilah")).isEqualTo("mantap");
  }

  @Test
  void filesOfOneNameAreToldApart() throws IOException {
    for (String name : List.of("a", "b")) {
      Files.createDirectories(folder.resolve(name));
      Files.writeString(
          folder.resolve(name).resolve("posts.ndjson"),
          post(name, "2024-10-15T10:00:00+08:00", "dukung gacor"));
    }

    assertThat(screen("lembar-tinjauan.csv", "a/posts.ndjson", "b/posts.ndjson").rows())
        .extracting(row -> row.get("sumber"))
        .containsExactlyInAnyOrder("a/posts.ndjson:1", "b/posts.ndjson:1");
  }

  @Test
  void damagedCharactersAreNoted() throws IOException {
    Files.writeString(
        folder.resolve("a.ndjson"),
        post("1", "2024-10-15T10:00:00+08:00", "dukung gacor \uFFFD")
            + post("2", "2024-10-15T10:00:00+08:00", "dukung gacor \\ud83d"));

    assertThat(screen("lembar-tinjauan.csv", "a.ndjson").rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get("catatan_sistem")).contains("karakter_rusak"));
  }

  @Test
  void aDayWithoutTimeStaysThatDayInEveryZone() throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), post("1", "2024-10-15", "dukung gacor"));

    Sheet sheet =
        screen("lembar-tinjauan.csv", "a.ndjson", "--zone", "WIT", "--since", "2024-10-15");

    assertThat(sheet.rows()).extracting(row -> row.get("waktu")).containsExactly("2024-10-15");
  }
}
