package id.saring.ingest.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.InputFile;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikTokTextReaderTest {

  private static final String DATE = "Date: 2024-01-05 00:05:00\n";
  private static final String LINK =
      "Link: https://www.tiktokv.com/share/video/7320165306668893543/\n";

  private final TikTokTextReader reader = new TikTokTextReader();

  private Outcome read(String name, String text) {
    return Outcome.of(
        reader,
        BytesSource.of(name, text).with("Profile Information.txt", "Username: warga\nBio: x\n"));
  }

  @Test
  void aCommentMayHaveSeveralLinesAndBlankOnes() {
    String text =
        "\uFEFF" + DATE + "Comment: satu\r\n\r\ndua: tiga\r\n\r\n" + DATE + "Comment: empat\n\n\n";
    BytesSource source = BytesSource.of("data.bin", text);
    Outcome outcome = Outcome.of(reader, source);

    assertThat(outcome.items())
        .extracting(Item::text)
        .containsExactly("satu\n\ndua: tiga", "empat");
    for (Item item : outcome.items()) {
      byte[] raw =
          Arrays.copyOfRange(
              source.bytes(), (int) item.source().start(), (int) item.source().end());
      assertThat(item.source().raw().bytes()).isEqualTo(raw);
    }
    assertThat(outcome.item(0).postedAt().orElseThrow().instant())
        .hasToString("2024-01-05T00:05:00Z");
    assertThat(outcome.notices())
        .extracting(Message::key)
        .containsExactly("ingest.tiktok-no-owner");
  }

  @ParameterizedTest
  @CsvSource({
    "Like List.txt, LIKE",
    "Reposts.txt, SHARE",
  })
  void listsOfLinksAreToldByTheirName(String name, Activity activity) {
    Item item = read(name, DATE + LINK).item(0);

    assertThat(item.activity()).isEqualTo(activity);
    assertThat(item.target().id()).isEqualTo("7320165306668893543");
    assertThat(item.author().handle()).isEqualTo("warga");
  }

  @Test
  void keysTellSharesVideosAndFollows() {
    Item share = read("data.bin", DATE + "Shared Content: video\n" + LINK + "Method: wa\n").item(0);
    Item video = read("data.bin", DATE + LINK + "Like(s): 3\nTitle: Salam 9\n").item(0);
    Item follow = read("Following List.txt", DATE + "Username: calon\n").item(0);

    assertThat(share.activity()).isEqualTo(Activity.SHARE);
    assertThat(share.container()).isEqualTo("wa");
    assertThat(video.activity()).isEqualTo(Activity.POST);
    assertThat(video.text()).isEqualTo("Salam 9");
    assertThat(follow.target()).isEqualTo(new Target("", "calon", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Follower List.txt, Username: x, follower",
    "Favorite Videos.txt, Link: x, favourite",
    "Video Browsing History.txt, Link: x, watched",
    "Watch History.txt, Link: x, watched",
    "Searches.txt, Search Term: x, search",
    "data.bin, Link: x, unclear-list",
    "data.bin, Username: x, unclear-list",
  })
  void otherListsAreIgnored(String name, String line, String kind) {
    Outcome outcome = read(name, DATE + line + "\n\n" + DATE + line + "\n");

    assertThat(outcome.ignored()).containsExactly(kind, kind);
    assertThat(outcome.notices()).hasSize(kind.equals("unclear-list") ? 1 : 0);
  }

  @Test
  void textBeforeTheFirstDateAndImpossibleTimesAreRejected() {
    Outcome outcome =
        read(
            "data.bin",
            "Comment: hilang\n\nDate: 2024-13-45 00:05:00\nComment: x\n\n"
                + DATE
                + "Comment: N/A\n\n"
                + DATE
                + "Comment: y\n");

    assertThat(outcome.counts()).isEqualTo("4 = 1 + 0 + 0 + 3; 1 items");
    assertThat(outcome.codes())
        .containsExactly("jenis-tak-dikenal", "waktu-tak-terbaca", "jenis-tak-dikenal");
    assertThat(outcome.rejected().get(1).line()).isEqualTo(3);
  }

  @Test
  void aBlockWithoutEndIsNotKept() {
    Outcome outcome =
        read("data.bin", DATE + "Comment: " + "x".repeat(3_000_000) + "\n" + DATE + "Comment: y\n");

    assertThat(outcome.codes()).containsExactly("rekaman-terlalu-besar");
    assertThat(outcome.items()).extracting(Item::text).containsExactly("y");
  }

  @Test
  void theProfileOfAnotherDownloadLendsNoName(@TempDir Path folder) throws IOException {
    write(folder.resolve("satu/Profile/Profile Information.txt"), "Username: warga\n");
    write(folder.resolve("satu/Comment/Comments.txt"), DATE + "Comment: x\n");
    write(folder.resolve("dua/Comment/Comments.txt"), DATE + "Comment: x\n");

    List<String> authors =
        SourceWalk.find(List.of(folder)).stream()
            .map(InputFile::sources)
            .flatMap(List::stream)
            .filter(source -> source.path().endsWith("Comments.txt"))
            .map(source -> Outcome.of(reader, source).item(0).author().handle())
            .toList();
    assertThat(authors).containsExactly("", "warga");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  @Test
  void theProfileItselfIsIgnored() {
    String profile = "Username: warga\nEmail: x\n";

    assertThat(reader.recognise(head("Profile/Profile Information.txt", profile))).isPresent();
    assertThat(Outcome.of(reader, BytesSource.of("Profile Information.txt", profile)).ignored())
        .containsExactly("profile");
  }

  private static Head head(String name, String text) {
    return Head.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Date: kemarin\nComment: x\n", "Comment: x\n", "26/11/23 23.10 - A: x\n", ""})
  void otherTextsAreNotOfTikTok(String text) {
    assertThat(reader.recognise(head("Comments.txt", text))).isEmpty();
  }
}
