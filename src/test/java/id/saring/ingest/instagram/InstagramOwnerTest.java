package id.saring.ingest.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.InputFile;
import id.saring.ingest.Source;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.json.BytesSource;
import id.saring.ingest.json.Outcome;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstagramOwnerTest {

  private static final String OWNER =
      "{\"profile_user\":[{\"string_map_data\":{\"Nama Pengguna\":{\"value\":\"warga_satu\"},"
          + "\"Nama\":{\"value\":\"Warga \\u00f0\\u009f\\u008c\\u00bf\"}}}]}";

  private final InstagramDownloadReader reader = new InstagramDownloadReader();

  @Test
  void withoutAnAccountFileTheAuthorIsUnknownAndThatIsToldOnce() {
    String two = "{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100}]},".repeat(2);
    Outcome outcome =
        Outcome.of(
            reader, BytesSource.of("posts_1.json", "[" + two.substring(0, two.length() - 1) + "]"));

    assertThat(outcome.items()).extracting(Item::author).containsOnly(Author.UNKNOWN);
    assertThat(outcome.notices())
        .extracting(Message::key)
        .containsExactly("ingest.instagram-no-owner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"profile_user\":[{\"string_map_data\":{}}]}", "rusak", ""})
  void anUnusableAccountFileIsNone(String account) {
    BytesSource source =
        BytesSource.of("posts_1.json", "[{\"media\":[{\"uri\":\"a\",\"creation_timestamp\":0}]}]")
            .with("personal_information.json", account);

    assertThat(Outcome.of(reader, source).item(0).author()).isEqualTo(Author.UNKNOWN);
  }

  @Test
  void theAccountFileOfAnotherDownloadLendsNoName(@TempDir Path folder) throws IOException {
    String posts = "[{\"media\":[{\"uri\":\"a.jpg\",\"creation_timestamp\":1704413100}]}]";
    write(
        folder, "satu/personal_information/personal_information/personal_information.json", OWNER);
    write(folder, "satu/your_instagram_activity/media/posts_1.json", posts);
    write(folder, "dua/your_instagram_activity/media/posts_1.json", posts);
    write(
        folder,
        "instagram-tiga-2024-01-05-a/personal_information/personal_information.json",
        OWNER.replace("warga_satu", "warga_tiga"));
    write(folder, "instagram-tiga-2024-01-05-b/your_instagram_activity/media/posts_1.json", posts);

    List<String> authors =
        SourceWalk.find(List.of(folder)).stream()
            .map(InputFile::sources)
            .flatMap(List::stream)
            .filter(source -> source.path().endsWith("posts_1.json"))
            .map(this::author)
            .toList();

    assertThat(authors)
        .containsExactly(
            "dua/your_instagram_activity/media/posts_1.json=",
            "instagram-tiga-2024-01-05-b/your_instagram_activity/media/posts_1.json=warga_tiga",
            "satu/your_instagram_activity/media/posts_1.json=warga_satu");
  }

  private String author(Source source) {
    return source.path() + "=" + Outcome.of(reader, source).item(0).author().handle();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("x").toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
