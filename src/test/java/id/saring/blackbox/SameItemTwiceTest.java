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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "The same item in two exports is one finding: by native id, else by account, time and text,
 * marked." Each night through the command line.
 */
class SameItemTwiceTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final String MARK = "digabung_tanpa_id";
  private static final String HEAD =
      "platform,item_id,author_id,author_handle,posted_at,text,target_id\n";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWorkingFolder() throws IOException {
    Folders.copy(USUAL, folder);
    Path roster = folder.resolve("accounts.csv");
    Files.writeString(
        roster,
        Files.readString(roster)
            .replace("facebook;budi.coba;;", "facebook;budi.coba;777;")
            .replace("instagram;@sari.uji;;", "instagram;@sari.uji;888;"));
  }

  private List<Map<String, String>> screen(String... inputs) throws IOException {
    String[] usual =
        ("screen --accounts accounts.csv --lexicon lexicon --run-date 2024-12-01").split(" ");
    String[] all = java.util.Arrays.copyOf(usual, usual.length + inputs.length);
    System.arraycopy(inputs, 0, all, usual.length, inputs.length);
    CommandLineDriver.Outcome outcome = CommandLineDriver.in(folder).run(all);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Sheet.read(folder.resolve("reviews/2024-12-01/lembar-tinjauan.csv"), ';').rows();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Two records in two files: how many rows, whether marked, whose place the row has. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          id in both;instagram,5,,sari.uji,2024-10-15T10:00:05+08:00;instagram,5,,sari.uji,2024-10-15T10:00:05+08:00;1;;a
          number and short code;instagram,3477893701423376858,,sari.uji,2024-10-15T10:00:05+08:00;instagram,DBD9eUP6Kna,,sari.uji,2024-10-15T10:00:05+08:00;1;;a
          post with and without its page;facebook,555_10230000000001,,budi.coba,2024-10-15T10:00:05+08:00;facebook,10230000000001,,budi.coba,2024-10-15T10:00:05+08:00;1;;a
          seconds and minutes without ids;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;facebook,,,budi.coba,2024-10-15T10:00+08:00;1;ya;a
          id in the second only;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;facebook,9000000001,,budi.coba,2024-10-15T10:00:05+08:00;1;ya;b
          id in the first only;facebook,9000000001,,budi.coba,2024-10-15T10:00:05+08:00;facebook,,,budi.coba,2024-10-15T10:00+08:00;1;ya;a
          id of the account here and login name there;facebook,,777,,2024-10-15T10:00:05+08:00;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;1;ya;a
          other offset;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;facebook,9000000001,,budi.coba,2024-10-15T02:00:05Z;1;ya;b
          only the day in one;facebook,,,budi.coba,2024-10-15;facebook,9000000001,,budi.coba,2024-10-15T10:00:05+08:00;1;ya;b
          pfbid and number;facebook,pfbid0Abc,,budi.coba,2024-10-15T10:00:05+08:00;facebook,9000000001,,budi.coba,2024-10-15T10:00:05+08:00;1;ya;a
          two ids are two items;facebook,9000000002,,budi.coba,2024-10-15T10:00:05+08:00;facebook,9000000001,,budi.coba,2024-10-15T10:00:05+08:00;2;;
          another second;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;facebook,,,budi.coba,2024-10-15T10:00:06+08:00;2;;
          another minute;facebook,,,budi.coba,2024-10-15T10:01:00+08:00;facebook,,,budi.coba,2024-10-15T10:00+08:00;2;;
          another day;facebook,,,budi.coba,2024-10-14;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;2;;
          no time in one;facebook,,,budi.coba,;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;2;;
          another platform;facebook,,,budi.coba,2024-10-15T10:00:05+08:00;instagram,,,sari.uji,2024-10-15T10:00:05+08:00;2;;
          """)
  void aCopyIsKnownByIdElseByAccountTimeAndText(
      String rule, String first, String second, int rows, String marked, String winner)
      throws IOException {
    write("a.csv", HEAD + first + ",dukung gacor,\n");
    write("b.csv", HEAD + second + ",dukung  gacor,\n");

    List<Map<String, String>> sheet = screen("b.csv", "a.csv");

    assertThat(sheet).as(rule).hasSize(rows);
    assertThat(sheet)
        .as(rule)
        .allSatisfy(
            row -> assertThat(row.get("catatan_sistem").contains(MARK)).isEqualTo(marked != null));
    if (winner != null) {
      assertThat(sheet.get(0).get("sumber")).isEqualTo(winner + ".csv:1");
    }
    assertThat(Files.readString(folder.resolve("reviews/2024-12-01/manifes.json")))
        .contains("\"matched\" : 2")
        .contains("\"duplicate\" : " + (2 - rows));
  }

  @Test
  void anOwnersDownloadAndAScrapersTableHoldOnePost() throws IOException {
    // The download has seconds and neither id nor login name, the scraper both, but only minutes.
    Files.createDirectories(folder.resolve("unduhan/profile_information"));
    Files.createDirectories(folder.resolve("unduhan/posts"));
    write(
        "unduhan/profile_information/profile_information.json",
        "{\"profile_v2\":{\"name\":{\"full_name\":\"Budi Coba\"},"
            + "\"profile_uri\":\"https://www.facebook.com/budi.coba\"}}");
    write(
        "unduhan/posts/your_posts_1.json",
        "[{\"timestamp\":1728957605,\"data\":[{\"post\":\"Dukung gacor\"}],"
            + "\"title\":\"Budi Coba updated his status.\"}]");
    write(
        "scraper.csv",
        HEAD + "facebook,9000000001,,budi.coba,2024-10-15T10:00+08:00,Dukung gacor,\n");

    List<Map<String, String>> sheet = screen("unduhan", "scraper.csv");

    assertThat(sheet).hasSize(1);
    assertThat(sheet.get(0).get("catatan_sistem")).contains(MARK);
    assertThat(sheet.get(0).get("sumber")).isEqualTo("scraper.csv:1");
  }

  @Test
  void twoPhonesExportOneChat() throws IOException {
    String android =
        "15/10/24 10.00 - +62 812-0000-0001: Dukung gacor\n"
            + "15/10/24 10.00 - +62 812-0000-0001: Dukung gacor\n"
            + "15/10/24 10.05 - +62 812-0000-0009: Selamat pagi\n";
    String iphone =
        "[15/10/24 10.00.05] +62 812-0000-0001: Dukung gacor\n"
            + "[15/10/24 10.00.45] +62 812-0000-0001: Dukung gacor\n"
            + "[15/10/24 10.05.01] +62 812-0000-0009: Selamat pagi\n";
    write("Chat WhatsApp dengan Grup Uji.txt", android);
    write("WhatsApp Chat - Grup Uji.txt", iphone);

    List<Map<String, String>> sheet =
        screen("Chat WhatsApp dengan Grup Uji.txt", "WhatsApp Chat - Grup Uji.txt");

    assertThat(sheet)
        .as("said twice, exported twice")
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get("catatan_sistem")).contains(MARK));
  }

  @Test
  void theSameWordsInTwoGroupsAtOnceAreTwoMessages() throws IOException {
    String words = "15/10/24 10.00 - +62 812-0000-0001: Dukung gacor\n";
    String other = "15/10/24 10.05 - +62 812-0000-0009: Selamat pagi\n";
    write("Chat WhatsApp dengan Grup Satu.txt", words + other + other);
    write("Chat WhatsApp dengan Grup Dua.txt", words + other + other);

    assertThat(screen("Chat WhatsApp dengan Grup Satu.txt", "Chat WhatsApp dengan Grup Dua.txt"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get("catatan_sistem")).doesNotContain(MARK));
  }

  @Test
  void theSameWordsBelowTwoPostsAreTwoComments() throws IOException {
    String record =
        """
        {"platform":"facebook","kind":"comment","parent_id":"%s","author_handle":"budi.coba",\
        "posted_at":"2024-10-15T10:00+08:00","text":"dukung gacor"}
        """;
    write("a.ndjson", record.formatted("1") + record.formatted("2").replace("10:00+", "10:00:05+"));

    assertThat(screen("a.ndjson")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void theOrderOfFilesAndThreadsChangesNothing(String threads) throws IOException {
    String second = "facebook,,,budi.coba,2024-10-15T10:00:%s+08:00,dukung gacor,\n";
    write("a.csv", HEAD + "facebook,,,budi.coba,2024-10-15T10:00+08:00,dukung gacor,\n");
    write("b.csv", HEAD + String.format(second, "05") + String.format(second, "45"));
    write("c.csv", HEAD + "facebook,9000000001,,budi.coba,2024-10-15T10:00:45+08:00,dukung gacor,");
    write("d.csv", HEAD + "facebook,,,budi.coba,2024-10-15,dukung gacor,\n");

    assertThat(screen("--threads", threads, "d.csv", "b.csv", "c.csv", "a.csv"))
        .extracting(row -> row.get("sumber"))
        .containsExactlyInAnyOrder("a.csv:1", "c.csv:1");
  }
}
