package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One export tonight, another of the same posts tomorrow: what is one finding within a night
 * (SameItemTwiceTest) is one finding over nights too (decisions/0007).
 */
class SameItemInTwoNightsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String HEAD =
      "platform,item_id,author_id,author_handle,posted_at,text,target_id\n";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    Path roster = folder.resolve("accounts.csv");
    Files.writeString(
        roster,
        Files.readString(roster).replace("facebook;budi.coba;;", "facebook;budi.coba;777;"));
  }

  private List<Map<String, String>> screen(int night, String... records) throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    for (String record : records) {
      table.append(record).append('\n');
    }
    String name = "ekspor-" + night + ".csv";
    Files.writeString(folder.resolve(name), table);
    return again(night, name);
  }

  private List<Map<String, String>> again(int night, String name) throws IOException {
    String date = "2024-12-0" + night;
    CommandLineDriver.Outcome outcome =
        CommandLineDriver.in(folder)
            .run(
                "screen",
                name,
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                date);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Sheet.read(folder.resolve("reviews").resolve(date).resolve("lembar-tinjauan.csv"), ';')
        .rows();
  }

  /** Both orders of the two nights. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          seconds and minutes;,,budi.coba,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15T10:00+08:00;1
          id in one only;9000000001,,budi.coba,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15T10:00:05+08:00;1
          id in one, minutes in the other;9000000001,,budi.coba,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15T10:00+08:00;1
          id of the account here and login name there;,777,,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15T10:00:05+08:00;1
          other offset;9000000001,,budi.coba,2024-10-15T02:00:05Z;,,budi.coba,2024-10-15T10:00:05+08:00;1
          only the day in one;9000000001,,budi.coba,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15;1
          pfbid and number;pfbid0Abc,,budi.coba,2024-10-15T10:00:05+08:00;9000000001,,budi.coba,2024-10-15T10:00:05+08:00;1
          two ids are two items;9000000002,,budi.coba,2024-10-15T10:00:05+08:00;9000000001,,budi.coba,2024-10-15T10:00:05+08:00;2
          another second;,,budi.coba,2024-10-15T10:00:05+08:00;,,budi.coba,2024-10-15T10:00:06+08:00;2
          another minute;,,budi.coba,2024-10-15T10:01:00+08:00;,,budi.coba,2024-10-15T10:00+08:00;2
          another day;,,budi.coba,2024-10-14;,,budi.coba,2024-10-15T10:00:05+08:00;2
          no time in one;,,budi.coba,;,,budi.coba,2024-10-15T10:00:05+08:00;2
          """)
  void aCopyIsKnownOverNights(String rule, String first, String second, int rows)
      throws IOException {
    for (boolean turned : new boolean[] {false, true}) {
      Folders.clear(folder.resolve("reviews"));
      Folders.clear(folder.resolve("state"));
      String one = "facebook," + (turned ? second : first) + ",dukung gacor,";
      String other = "facebook," + (turned ? first : second) + ",dukung  gacor,";

      assertThat(screen(1, one)).as(rule).hasSize(1);
      assertThat(screen(2, other)).as(rule).hasSize(rows - 1);
      assertThat(screen(3, one, other)).as(rule + ", together").isEmpty();
    }
  }

  @Test
  void whatIsSaidTwiceInAMinuteIsDeliveredTwice() throws IOException {
    screen(1, "facebook,,,budi.coba,2024-10-15T10:00+08:00,dukung gacor,");
    List<Map<String, String>> second =
        screen(
            2,
            "facebook,,,budi.coba,2024-10-15T10:00:05+08:00,dukung gacor,",
            "facebook,,,budi.coba,2024-10-15T10:00:45+08:00,dukung gacor,");

    assertThat(second).as("one of the two is that of the first night").hasSize(1);
    assertThat(
            screen(
                3,
                "facebook,,,budi.coba,2024-10-15T10:00:05+08:00,dukung gacor,",
                "facebook,,,budi.coba,2024-10-15T10:00:45+08:00,dukung gacor,"))
        .isEmpty();
  }

  /** The first night does not tell which of the two it is; once told, the other one is another. */
  @Test
  void anIdThatCameLaterKeepsOthersApart() throws IOException {
    assertThat(screen(1, "facebook,,,budi.coba,2024-10-15,dukung gacor,")).hasSize(1);
    assertThat(screen(2, "facebook,5,,budi.coba,2024-10-15T10:00:05+08:00,dukung gacor,"))
        .isEmpty();
    assertThat(screen(3, "facebook,6,,budi.coba,2024-10-15T15:00:05+08:00,dukung gacor,"))
        .hasSize(1);
  }

  @Test
  void aReplayOfSuchNightsGivesTheSameBytes() throws IOException {
    screen(1, "facebook,,,budi.coba,2024-10-15,dukung gacor,");
    screen(
        2,
        "facebook,5,,budi.coba,2024-10-15T10:00:05+08:00,dukung gacor,",
        "facebook,6,,budi.coba,2024-10-15T15:00:05+08:00,dukung gacor,");
    TreeMap<String, String> before = Folders.contents(folder.resolve("reviews"));
    Folders.clear(folder.resolve("reviews"));
    List<Integer> sizes = new ArrayList<>();
    for (int night = 1; night <= 2; night++) {
      sizes.add(again(night, "ekspor-" + night + ".csv").size());
    }

    assertThat(sizes).containsExactly(1, 1);
    assertThat(Folders.contents(folder.resolve("reviews"))).isEqualTo(before);
  }
}
