package id.saring.ingest;

import static id.saring.ingest.container.Packed.gzip;
import static id.saring.ingest.container.Packed.tar;
import static id.saring.ingest.container.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A large download comes in several files, and only one of them says whose it is. */
class DownloadPartsTest {

  private static final String HASH = "-0123456789abcdef016789abcdef";

  @TempDir Path folder;

  private enum Tool {
    FACEBOOK(
        "facebook-%s-2024-10-15-AbCdEf-%d.zip",
        "facebook-%s-2024-10-15-XyZ-%d.zip",
        "personal_information/profile_information/profile_information.json",
        "{\"profile_v2\":{\"name\":{\"full_name\":\"%1$s\"},\"username\":\"%1$s\"}}",
        "your_facebook_activity/posts/your_posts_1.json",
        "[{\"timestamp\":1704413100,\"data\":[{\"post\":\"GACOR\"}],\"title\":\"Warga\"}]",
        "%s"),
    INSTAGRAM(
        "instagram-%s-2024-01-05-a-%d.zip",
        "instagram-%s-2024-01-05-b-%d.zip",
        "personal_information/personal_information/personal_information.json",
        "{\"profile_user\":[{\"string_map_data\":{\"Username\":{\"value\":\"%s\"}}}]}",
        "your_instagram_activity/media/posts_1.json",
        "[{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100}]}]",
        "%s"),
    X(
        "twitter-2024-10-15" + HASH + "-%2$d.zip",
        "twitter-2024-10-15" + HASH.replace('0', 'f') + "-%2$d.zip",
        "data/account.js",
        "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"9\",\"username\":\"%s\"}}]",
        "data/tweets.js",
        "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1846000000000000000\",\"created_at\":"
            + "\"Tue Oct 15 02:00:00 +0000 2024\",\"full_text\":\"GACOR\"}}]",
        "%s"),
    TAKEOUT(
        "takeout-20241015T010203Z-%2$03d.zip",
        "takeout-20241015T010204Z-%2$03d.zip",
        "Takeout/YouTube and YouTube Music/channels/channel.csv",
        "Channel ID,Channel Title (Original)\nUC%1$s0123456789abcdef01,%1$s\n",
        "Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv",
        "Channel Id,Channel Url,Channel Title\n"
            + "UCabcdefghijklmnopqrstuv,http://www.youtube.com/channel/UCabcdefghijklmnopqrstuv,A\n",
        "UC%s0123456789abcdef01");

    private final String name;
    private final String foreignName;
    private final String accountFile;
    private final String account;
    private final String postsFile;
    private final String posts;
    private final String owner;

    Tool(
        String name,
        String foreignName,
        String accountFile,
        String account,
        String postsFile,
        String posts,
        String owner) {
      this.name = name;
      this.foreignName = foreignName;
      this.accountFile = accountFile;
      this.account = account;
      this.postsFile = postsFile;
      this.posts = posts;
      this.owner = owner;
    }
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  /** Whose the posts are, as {@code inspect} tells it. */
  private String owner(Tool tool) throws IOException {
    Inspector inspector =
        new Inspector(Readers.standard(), new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of()));
    return SourceWalk.find(List.of(folder)).stream()
        .flatMap(file -> inspector.inspect(file).stream())
        .filter(report -> report.member().endsWith(tool.postsFile))
        .map(SourceReport::owner)
        .reduce((one, two) -> one + "," + two)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void theOwnerStandsInAnotherPart(Tool tool) throws IOException {
    write(tool.name.formatted("sari", 1), zip(tool.accountFile, tool.account.formatted("sari")));
    write(tool.name.formatted("sari", 2), zip(tool.postsFile, tool.posts));

    assertThat(owner(tool)).isEqualTo(tool.owner.formatted("sari"));
  }

  @ParameterizedTest
  @EnumSource
  void thePartsMayLieInOneContainer(Tool tool) throws IOException {
    byte[] first = zip(tool.accountFile, tool.account.formatted("sari"));
    byte[] second = zip(tool.postsFile, tool.posts);
    String one = tool.name.formatted("sari", 1);
    String two = tool.name.formatted("sari", 2);
    write("kiriman.tgz", gzip(tar(one, first, two, second)));

    assertThat(owner(tool)).isEqualTo(tool.owner.formatted("sari"));
  }

  @ParameterizedTest
  @EnumSource
  void anotherPersonsDownloadLendsNoName(Tool tool) throws IOException {
    write(
        tool.foreignName.formatted("budi", 1),
        zip(tool.accountFile, tool.account.formatted("budi")));
    write(tool.name.formatted("sari", 2), zip(tool.postsFile, tool.posts));

    assertThat(owner(tool)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherPersonsDownloadInTheSameContainerLendsNoName(Tool tool) throws IOException {
    byte[] foreign = zip(tool.accountFile, tool.account.formatted("budi"));
    byte[] own = zip(tool.postsFile, tool.posts);
    write("kiriman.zip", zip("budi.zip", foreign, "sari.zip", own));

    assertThat(owner(tool)).isEmpty();
  }

  @Test
  void numberedFilesOfAnOfficeAreNoPartsOfOneDownload() throws IOException {
    Tool tool = Tool.TAKEOUT;
    write("asn-1.zip", zip(tool.accountFile, tool.account.formatted("budi")));
    write("asn-2.zip", zip(tool.postsFile, tool.posts));

    assertThat(owner(tool)).isEmpty();
  }
}
